// Who is due and overdue, by the rhythm of the track; and the weekly plan on its page.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Scoped } from '#database/scope.ts';
import { addDays, type Day } from '#kernel/day.ts';
import { type Desk, openOffice, today } from '#test/access/desk.ts';
import {
  addClientOf,
  addContact,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
  type StaffRecord,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { findTeamOverdue, listOwnRhythm } from './rhythm-store.ts';

const ago = (days: number): Day => addDays(today, -days);

/** Who is in which track of model 2024; 'Zonder' has none yet. */
const tracks = { Kort: '1', Beurt: '1', Laat: '1', Jaar: '4', Verzoek: '5', Collega: '1' };

describe('the rhythm of contact', () => {
  const database = useDatabase();
  let coach: StaffRecord;
  let leader: StaffRecord;
  let desk: Desk;
  const clients = new Map<string, ClientRecord>();
  const get = (name: string): ClientRecord => {
    const found = clients.get(name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  };

  beforeAll(async () => {
    const office = openOffice(database);
    await importRecords(database.gate, today, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Werk Charlois' });
      const staff = { teams: [team], hours: 9 };
      coach = await addStaff(transaction, { name: 'Ada', role: 'work-coach', ...staff });
      leader = await addStaff(transaction, { name: 'Lea', role: 'team-manager', ...staff });
      const other = await addStaff(transaction, { name: 'Bo', role: 'work-coach', ...staff });
      const add = async (name: string, spoken: number | undefined, by = coach) => {
        const client = await addClientOf(
          transaction,
          office.keys,
          { familyName: name },
          { team, coach: by, day: ago(200) },
        );
        clients.set(name, client);
        if (spoken !== undefined)
          await addContact(transaction, { client, by, day: ago(spoken), withWhom: 'client' });
      };
      for (const [name, spoken] of [
        ['Kort', 10],
        ['Beurt', 20],
        ['Laat', 40],
        ['Jaar', 300],
        ['Verzoek', 900],
        ['Zonder', 95],
      ] as const)
        await add(name, spoken);
      await add('Collega', 800, other);
      for (const [name, track] of Object.entries(tracks))
        await sql`insert into tracks.track_stays (person_id, model, track, during)
          values (${get(name).personId}, '2024', ${track}, '[2025-06-01,)')`.execute(transaction);
    });
    desk = await office.signIn(coach);
  });

  const as = <Value>(who: StaffRecord, work: (transaction: Scoped) => Promise<Value>) =>
    inScope(
      database.gate,
      {
        scope: 'team',
        staffId: who.staffId,
        role: who.role,
        purpose: 'guidance-to-work',
        reason: 'test',
        day: today,
      },
      work,
    );
  const ownRhythm = async (): Promise<Readonly<Record<string, readonly (Day | null)[]>>> => {
    const lines = await as(coach, listOwnRhythm);
    const byPerson = new Map(lines.map((line) => [line.person_id, line]));
    return Object.fromEntries(
      [...clients].flatMap(([name, { personId }]) => {
        const line = byPerson.get(personId);
        return line === undefined ? [] : [[name, [line.due_on, line.overdue_from]]];
      }),
    );
  };

  it('is due so long after the last contact, and overdue when the weeks to find a place have passed too', async () => {
    expect(await ownRhythm()).toEqual({
      Kort: [addDays(ago(10), 14), addDays(ago(10), 28)],
      Beurt: [addDays(ago(20), 14), addDays(ago(20), 28)],
      Laat: [addDays(ago(40), 14), addDays(ago(40), 28)],
      // The track began after the last contact.
      Jaar: ['2026-06-01', '2026-06-29'],
      Verzoek: [null, null],
      Zonder: [addDays(ago(95), 90), addDays(ago(95), 118)],
    });
  });

  it('counts for the team what it counts for the coach, and shows no other role', async () => {
    const overdue = await as(leader, (transaction) => findTeamOverdue(transaction, 10));
    expect(overdue.map(({ person_id, found }) => [person_id, found])).toEqual([
      [get('Collega').personId, 2],
      [get('Laat').personId, 2],
    ]);
    expect(await as(coach, (transaction) => findTeamOverdue(transaction, 10))).toEqual([]);
  });

  it('is planned within the hours: 9 hours a week hold 6 contacts', async () => {
    const { body } = await desk.get('/contact-plan');
    expect(body).toContain('plaats voor 6 contacten');
    expect(body).toContain('alles past in uw uren');
    for (const name of ['Laat', 'Beurt', 'Zonder']) expect(body).toContain(`Kies Sam ${name}`);
    for (const name of ['Jaar', 'Verzoek', 'Collega']) expect(body).not.toContain(`Sam ${name}`);
  });

  it('refuses a move of nobody, or to a week that is none, and keeps what was chosen', async () => {
    const nobody = await desk.post('/contact-plan', { to: addDays(today, 7) });
    expect([nobody.status, nobody.body.includes('Kies ten minste een cliënt')]).toEqual([
      400,
      true,
    ]);
    const never = await desk.post('/contact-plan', {
      to: '2027-01-01',
      client: get('Laat').number,
    });
    expect(never.status).toBe(400);
    expect(never.body).toMatch(new RegExp(`value="${get('Laat').number}" checked`));
  });

  it('moves no client of a colleague', async () => {
    await desk.post('/contact-plan', { to: addDays(today, 7), client: get('Collega').number });
    expect(await database.arrange('select * from contacts.planned_weeks')).toEqual([]);
  });

  it('keeps the week that the coach chose until there has been a contact; then nobody is late', async () => {
    const to = addDays(today, 14);
    const { status } = await desk.post('/contact-plan', { to, client: get('Laat').number });
    expect(status).toBe(303);
    expect((await ownRhythm())['Laat']).toEqual([addDays(to, 4), addDays(to, 7)]);
    expect((await desk.get('/contact-plan')).body).not.toContain('Sam Laat');
    const week = await desk.get(`/contact-plan?week=${to}`);
    expect(week.body).toContain('week gekozen door de coach');
    expect((await desk.get('/caseload?due=overdue')).body).not.toContain('Sam Laat');
  });

  it('gives the same answer in the file, on my day and in the caseload', async () => {
    await desk.post('/contact-plan', { to: 'plan', client: get('Laat').number });
    for (const path of ['/day', '/caseload?due=overdue', `/clients/${get('Laat').number}`]) {
      const { body } = await desk.get(path);
      expect(body).toContain('te laat sinds 18 februari 2026');
    }
  });
});
