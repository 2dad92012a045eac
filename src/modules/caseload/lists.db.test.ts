// The order and the narrowing of a caseload, and who waits: by the rows that the pages read.
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Scoped } from '#database/scope.ts';
import { addDays, getDay } from '#kernel/day.ts';
import { openFiles } from '#modules/people/index.ts';
import { makeKeys } from '#platform/keys.ts';
import {
  addClient,
  addContact,
  addStaff,
  addTeam,
  assign,
  type ClientRecord,
  importRecords,
  type StaffRecord,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { type CaseloadView, readCaseloadView } from './rules/caseload-view.ts';
import { teamsOf } from './rules/team.ts';
import {
  findOwnPage,
  findWaitingPage,
  getGlance,
  listClientLines,
  listTeamLines,
  perPage,
} from './store.ts';

const today = getDay('2026-03-02');
const ago = (days: number) => addDays(today, -days);
const keys = makeKeys();

describe('the lists of a caseload', () => {
  const database = useDatabase();
  const clients = new Map<number, string>();
  const staff: { coach?: StaffRecord; distributor?: StaffRecord } = {};

  beforeAll(async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Werk Charlois' });
      const inTeam = { teams: [team] } as const;
      const coach = await addStaff(transaction, {
        name: 'Ada',
        role: 'work-coach',
        hours: 27,
        ...inTeam,
      });
      const distributor = await addStaff(transaction, {
        name: 'Di',
        role: 'distributor',
        ...inTeam,
      });
      Object.assign(staff, { coach, distributor });
      const add = async (familyName: string, since: number, by?: StaffRecord) => {
        const client = await addClient(transaction, keys, { givenNames: 'Sam', familyName });
        await assign(transaction, client, { team, from: ago(since), ...(by ? { coach: by } : {}) });
        clients.set(client.personId, familyName);
        return client;
      };
      const spoke = (
        client: ClientRecord,
        days: number,
        withWhom: 'client' | 'provider' = 'client',
      ) =>
        addContact(transaction, {
          client,
          by: coach,
          day: ago(days),
          withWhom,
          nextStep: `stap ${days}`,
        });
      const berg = await add('van den Berg', 400, coach);
      await spoke(berg, 200);
      await spoke(berg, 5, 'provider');
      await spoke(await add('Çelik', 400, coach), 30);
      await add('Aydın', 10, coach);
      await add('de Zwart', 50, coach);
      await add('Wachtend Lang', 90);
      await add('Wachtend Kort', 9);
    });
  });

  const as = <Value>(
    who: StaffRecord | undefined,
    work: (transaction: Scoped) => Promise<Value>,
  ) => {
    if (who === undefined) throw new Error('the staff is made before all tests');
    const { staffId, role } = who;
    const acting = {
      scope: 'team',
      staffId,
      role,
      purpose: 'guidance-to-work',
      reason: 'eigen cliënten',
      day: today,
    } as const;
    return inScope(database.gate, acting, work);
  };
  const names = async (query: Parameters<typeof readCaseloadView>[0], page = 1) => {
    const view: CaseloadView = readCaseloadView(query);
    const { persons } = await as(staff.coach, (transaction) =>
      findOwnPage(transaction, view, page),
    );
    return persons.map((person) => clients.get(person));
  };

  it('put who was never spoken to first, longest in the caseload on top; then who was spoken to longest ago', async () => {
    expect(await names({})).toEqual(['de Zwart', 'Aydın', 'van den Berg', 'Çelik']);
  });
  it('list names as the Dutch do: van den Berg under B, Çelik under C', async () => {
    expect(await names({ order: 'name' })).toEqual(['Aydın', 'van den Berg', 'Çelik', 'de Zwart']);
  });
  it('find a name by a part, in any order, without its marks', async () => {
    expect(await names({ name: 'celik' })).toEqual(['Çelik']);
    expect(await names({ name: 'berg sam' })).toEqual(['van den Berg']);
    expect(await names({ name: 'berg kim' })).toEqual([]);
    expect(await names({ name: '%' })).toEqual([]);
  });
  it('count a talk with a provider as no contact with the client', async () => {
    expect(await names({ days: '199' })).toEqual(['de Zwart', 'Aydın', 'van den Berg']);
    expect(await names({ days: '200' })).toEqual(['de Zwart', 'Aydın']);
  });
  it('show who is new for thirty days', async () => {
    expect(await names({ new: '1' })).toEqual(['Aydın']);
  });
  it('give the caseload in numbers', async () => {
    expect(await as(staff.coach, (transaction) => getGlance(transaction))).toEqual({
      clients: 4,
      newClients: 1,
      neverContacted: 2,
      longestSince: ago(200),
      waiting: 2,
    });
  });
  it('show of a client the last contact, and the last step that was agreed, with whomever', async () => {
    const [line] = await as(staff.coach, async (transaction) => {
      const { persons } = await findOwnPage(transaction, readCaseloadView({ name: 'berg' }), 1);
      await openFiles(transaction, persons, 'caseload');
      return listClientLines(transaction, persons);
    });
    expect(line).toMatchObject({
      family_name: 'van den Berg',
      neighbourhood: 'Voorbeeldbuurt',
      benefit_since: '2022-01-01',
      contact_day: ago(200),
      next_step: 'stap 5',
      team: 'Werk Charlois',
    });
  });
  it('put who waits longest for a coach first, for who divides the clients', async () => {
    const { persons, found } = await as(staff.distributor, (transaction) =>
      findWaitingPage(transaction, 1),
    );
    expect(persons.map((person) => clients.get(person))).toEqual([
      'Wachtend Lang',
      'Wachtend Kort',
    ]);
    expect(found).toBe(2);
  });
  it('count a team: hours, clients, who waits, and the norm of Zuid', async () => {
    const teams = teamsOf(await as(staff.distributor, listTeamLines));
    expect(teams).toMatchObject([
      {
        name: 'Werk Charlois',
        clients: 4,
        hours: 27,
        fte: 0.75,
        waiting: 2,
        waitingSince: ago(90),
        norm: { perFte: 80, since: '2020-01-01' },
      },
    ]);
  });
  it('come in pages, each client on one of them', async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Werk Groot' });
      const coach = await addStaff(transaction, { name: 'Ed', role: 'work-coach', teams: [team] });
      Object.assign(staff, { coach });
      for (let number = 1; number <= perPage + 3; number += 1) {
        const client = await addClient(transaction, keys, { familyName: 'Zelfdenaam' });
        await assign(transaction, client, { team, coach, from: ago(100) });
        clients.set(client.personId, `cliënt ${number}`);
      }
    });
    const [first, second, third] = [await names({}, 1), await names({}, 2), await names({}, 3)];
    expect([first.length, second.length, third.length]).toEqual([perPage, 3, 0]);
    expect(new Set([...first, ...second]).size).toBe(perPage + 3);
  });
});
