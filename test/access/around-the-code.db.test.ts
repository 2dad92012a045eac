// Around the code: as the role in which the product reads files, with the settings of one coach, straight to
// the database. A check that a programmer forgets must not open a file (docs/decisions/0004).
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import type { Role } from '#kernel/role.ts';
import { actingAs, count, fileTables, open, useBypass } from './bypass.ts';

describe('the database', () => {
  const { database, cast, asCoach, logged, emptyLog, refusal } = useBypass();

  describe('shows nothing of a file', () => {
    it.each(fileTables)('that was not opened: %s', async (table) => {
      const there = await database.arrange(`select from ${table} limit 2`);
      expect(there).toHaveLength(2);
      expect(await asCoach((transaction) => count(transaction, table))).toBe(0);
    });

    it.each(fileTables)('that was opened and is another’s: %s', async (table) => {
      const opened = await asCoach(async (transaction) => {
        await open(transaction, cast().own);
        return count(transaction, table);
      });
      expect(opened).toBe(1);
    });

    it('of a client of another team, opened or not, and logs no read that did not happen', async () => {
      await emptyLog();
      const seen = await asCoach(async (transaction) => {
        expect(await open(transaction, cast().strangers)).toEqual([]);
        return Promise.all(fileTables.map((table) => count(transaction, table)));
      });
      expect(new Set(seen)).toEqual(new Set([0]));
      expect(await logged()).toEqual([]);
    });

    it('of a colleague’s client for which no reason was given', async () => {
      await emptyLog();
      await asCoach(async (transaction) => {
        expect(await open(transaction, cast().colleagues)).toEqual([]);
        expect(await count(transaction, 'people.persons')).toBe(0);
      });
      expect(await logged()).toEqual([]);
    });

    it('of one who waits, to a coach; it opens for who divides the clients', async () => {
      const { waiting, manager } = cast();
      expect(await asCoach((transaction) => open(transaction, waiting))).toEqual([]);
      const opened = inScope(database.gate, actingAs(manager), (transaction) =>
        open(transaction, waiting),
      );
      expect(await opened).toEqual([waiting.personId]);
    });

    it('in the next transaction: an opened file is closed again', async () => {
      await asCoach((transaction) => open(transaction, cast().own));
      expect(await asCoach((transaction) => count(transaction, 'people.persons'))).toBe(0);
    });

    it('that a search found', async () => {
      await asCoach(async (transaction) => {
        const { rows } = await sql`select * from
          people.search_clients(array['vancollega'], array['own', 'team'], 50)`.execute(
          transaction,
        );
        expect(rows).toHaveLength(1);
        expect(await count(transaction, 'people.persons')).toBe(0);
      });
    });
  });

  describe('lets nobody open a file', () => {
    it.each([
      ['a role', { role: '' as Role }],
      ['a purpose', { purpose: '' }],
      ['a reason', { reason: '' }],
      ['a member of staff', { staffId: undefined }],
    ])('without %s', async (_what, change) => {
      await emptyLog();
      const attempt = asCoach((transaction) => open(transaction, cast().own), change).catch(
        () => [],
      );
      expect(await attempt).toEqual([]);
      expect(await logged()).toEqual([]);
    });

    it('by giving a reason in the name of another', async () => {
      expect(
        await refusal(`insert into people.file_openings (staff_id, person_id, kind, explanation, session_mark)
        values (1, 1, 'hand-over', '', decode(repeat('00', 32), 'hex'))`),
      ).toMatch(/permission denied/);
    });

    it('for longer than an hour', async () => {
      expect(
        await refusal(`insert into people.file_openings (person_id, kind, explanation, session_mark, closes_at)
        values (1, 'hand-over', '', decode(repeat('00', 32), 'hex'), 'infinity')`),
      ).toMatch(/permission denied/);
    });

    it('of another team by giving a reason', async () => {
      expect(
        await refusal(`select audit.begin_act();
        insert into people.file_openings (person_id, kind, explanation, session_mark)
        values (${cast().strangers.personId}, 'hand-over', '', decode(repeat('00', 32), 'hex'))`),
      ).toMatch(/row-level security/);
    });

    it('after the hour of the reason is over', async () => {
      const { colleagues, coach } = cast();
      const reasonUntil = (minutes: number) =>
        database.arrange(
          `insert into people.file_openings (staff_id, person_id, kind, explanation, session_mark, act_id,
            closes_at)
          select $1, $2, 'hand-over', '', $3, max(act_id), now() + $4 * interval '1 minute' from audit.acts`,
          [coach.staffId, colleagues.personId, Buffer.alloc(32), minutes],
        );
      await reasonUntil(-1);
      expect(await asCoach((transaction) => open(transaction, colleagues))).toEqual([]);
      await reasonUntil(1);
      expect(await asCoach((transaction) => open(transaction, colleagues))).toEqual([
        colleagues.personId,
      ]);
    });
  });
});
