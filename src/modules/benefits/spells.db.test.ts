// A spell is the dossier's: what of it is somebody's own, who joined or left while it ran.
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { openFiles } from '#modules/people/index.ts';
import { makeKeys } from '#platform/keys.ts';
import {
  addClientOf,
  addStaff,
  addTeam,
  type ClientRecord,
  importRecords,
  type StaffRecord,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { listSpells, listWorkIncome } from './store.ts';

const today = getDay('2026-03-02');

describe('the benefit of a person', () => {
  const database = useDatabase();
  const made: { coach?: StaffRecord; stays?: ClientRecord; leaves?: ClientRecord } = {};

  beforeAll(async () => {
    await importRecords(database.gate, today, async (transaction) => {
      const team = await addTeam(transaction, { name: 'Werk Charlois' });
      const coach = await addStaff(transaction, { name: 'Ada', role: 'work-coach', teams: [team] });
      const client = (familyName: string) =>
        addClientOf(transaction, makeKeys(), { familyName }, { team, coach, day: today });
      const stays = await client('Blijft');
      const leaves = await client('Gaat');
      // Partners from 1 June 2023 until 1 September 2024; the dossier's benefit runs since 2022.
      await sql`update people.dossier_members set during = daterange('2024-09-01', null)
        where person_id = ${leaves.personId}`.execute(transaction);
      await sql`insert into people.dossier_members (dossier_id, person_id, position, during)
        values (${stays.dossierId}, ${leaves.personId}, '2', daterange('2023-06-01', '2024-09-01'))`.execute(
        transaction,
      );
      Object.assign(made, { coach, stays, leaves });
    });
  });

  const spellsOf = (client: ClientRecord | undefined) => {
    const { coach } = made;
    if (coach === undefined || client === undefined) throw new Error('nobody was made');
    const acting = {
      scope: 'team',
      staffId: coach.staffId,
      role: coach.role,
      purpose: 'guidance-to-work',
      reason: 'eigen cliënt',
      day: today,
    } as const;
    return inScope(database.gate, acting, async (transaction) => {
      const closed = await listSpells(transaction, client.personId);
      await openFiles(transaction, [client.personId], 'file');
      const income = await listWorkIncome(transaction, client.personId);
      return { closed, spells: await listSpells(transaction, client.personId), income };
    });
  };

  it('is not read before the file is open', async () => {
    expect((await spellsOf(made.leaves)).closed).toEqual([]);
  });
  it('ends on leaving the dossier, whatever happens in it afterwards', async () => {
    const { spells } = await spellsOf(made.leaves);
    expect(spells).toMatchObject([
      { from_day: '2024-09-01', until_day: null, joined_later: true, left_before: false },
      {
        from_day: '2023-06-01',
        until_day: '2024-09-01',
        joined_later: true,
        left_before: true,
        outflow_reason: null,
        end_known_on: null,
      },
    ]);
  });
  it('of who was in the dossier all along is the dossier’s', async () => {
    const { spells, income } = await spellsOf(made.stays);
    expect(spells).toMatchObject([
      { from_day: '2022-01-01', until_day: null, inflow_reason: '14', joined_later: false },
    ]);
    expect(income).toMatchObject([{ amount_per_month: 45_000, from_day: '2025-01-01' }]);
  });
});
