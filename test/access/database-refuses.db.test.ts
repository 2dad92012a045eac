// Around the code: what the database refuses to the scopes of the product, what it logs, and that people who
// share its connections stay apart.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inScope, openGate } from '#database/scope.ts';
import type { ClientRecord, StaffRecord } from '#test/builders/records.ts';
import { actingAs, count, open, useBypass } from './bypass.ts';

describe('the database', () => {
  const { database, cast, asCoach, logged, emptyLog, refusal } = useBypass();

  describe('refuses', () => {
    it.each([
      ['to become the owner', 'set local role postgres', /does not exist|permission denied/],
      ['to read the cipher of a BSN', 'select bsn_cipher from people.persons', /permission denied/],
      ['to read the hash of a BSN', 'select bsn_hash from people.persons', /permission denied/],
      ['to read a whole person', 'select * from people.persons', /permission denied/],
      ['to write a contact', 'delete from contacts.contacts', /permission denied/],
      ['to change a contact', `update contacts.contacts set topic = 'x'`, /permission denied/],
      ['to change a person', `update people.persons set phone = ''`, /permission denied/],
      [
        'to take a client over',
        'update caseload.coach_assignments set staff_id = 1',
        /permission denied/,
      ],
      ['to change a norm', 'update caseload.norms set clients_per_fte = 1', /permission denied/],
      [
        'to log what was not read',
        `insert into audit.read_log (what) values ('x')`,
        /permission denied/,
      ],
      ['to change the read log', `update audit.read_log set reason = 'x'`, /permission denied/],
      ['to remove from the read log', 'delete from audit.read_log', /permission denied/],
      ['to empty the read log', 'truncate audit.read_log', /permission denied/],
      ['to read the read log', 'select * from audit.read_log', /permission denied/],
      ['to remove before-images', 'delete from audit.change_log', /permission denied/],
      ['to change an act', `update audit.acts set reason = 'x'`, /permission denied/],
      [
        'to change a reason that was given',
        `update people.file_openings set kind = 'other'`,
        /permission denied/,
      ],
      ['to look at sessions', 'select * from entry.sessions', /permission denied/],
      ['to ask whom another may open', 'select people.openable_persons()', /permission denied/],
      ['to ask for contacts of anybody', 'select contacts.last_of(array[1])', /permission denied/],
      ['to read all names for an order', 'select caseload.own_client_facts()', /permission denied/],
      [
        'to make a function',
        'create function public.x() returns int language sql return 1',
        /permission denied/,
      ],
    ])('a coach %s', async (_what, statement, sentence) => {
      expect(await refusal(statement)).toMatch(sentence);
    });

    it('a coach to become the owner of the tables, whoever that is', async () => {
      const [owner] = (await database.arrange('select current_user as name')) as [{ name: string }];
      expect(await refusal(`set local role "${owner.name}"`)).toMatch(/permission denied/);
    });

    it.each([
      ['privacy', 'the name of a person', 'select family_name from people.persons'],
      ['privacy', 'a contact', 'select * from contacts.contacts'],
      ['privacy', 'what a row held before', 'select before from audit.change_log'],
      ['admin', 'a person', 'select person_key from people.persons'],
      ['admin', 'who is whose client', 'select * from caseload.coach_assignments'],
      ['admin', 'the read log', 'select * from audit.read_log'],
      ['entry', 'a person', 'select person_key from people.persons'],
      ['entry', 'who is whose client', 'select * from caseload.coach_assignments'],
      ['snapshot', 'the name of a person', 'select family_name from people.persons'],
      ['snapshot', 'the street of a person', 'select street from people.addresses'],
    ] as const)('the scope %s %s', async (scope, _what, statement) => {
      expect(await refusal(statement, { scope })).toMatch(/permission denied/);
    });

    it('the BSN of a file that was opened for something else', async () => {
      const cipher = await asCoach(async (transaction) => {
        await open(transaction, cast().own);
        const { rows } = await sql<{ cipher: Buffer | null }>`
          select people.bsn_cipher(${cast().own.personId}) as cipher`.execute(transaction);
        return rows[0]?.cipher;
      });
      expect(cipher).toBeNull();
    });
  });

  describe('logs', () => {
    it('one line for each client that is opened, however often one is named', async () => {
      const { own, second, strangers } = cast();
      await emptyLog();
      const both = new Set([own.personId, second.personId]);
      await asCoach(async (transaction) => {
        const opened = await open(transaction, own, second, own, strangers);
        expect([opened.length, new Set(opened)]).toEqual([2, both]);
        expect(await count(transaction, 'people.persons')).toBe(2);
      });
      const lines = await logged();
      expect([lines.length, new Set(lines.map((line) => line.person_id))]).toEqual([2, both]);
      expect(new Set(lines.map(({ reason }) => reason))).toEqual(new Set(['eigen cliënt']));
    });

    it('one line for each client that a search shows, and none for whom it does not', async () => {
      await emptyLog();
      await asCoach((transaction) =>
        sql`select * from people.search_clients(array['e'], array['own'], 50)`.execute(transaction),
      );
      const lines = await logged();
      const both = new Set([cast().own.personId, cast().second.personId]);
      expect([lines.length, new Set(lines.map((line) => line.person_id))]).toEqual([2, both]);
    });
  });

  describe('keeps people apart', () => {
    it('whose transactions follow each other on one connection', async () => {
      const gate = openGate(database.gateUrl, 1);
      try {
        await inScope(gate, actingAs(cast().coach), (transaction) => open(transaction, cast().own));
        const { rows } = await sql<{ role: string; staff: string | null }>`
          select current_user as role, nullif(current_setting('app.staff_id', true), '') as staff`.execute(
          gate,
        );
        expect(rows).toEqual([{ role: 'werkspoor_gate', staff: null }]);
        await expect(sql`select person_id from people.persons`.execute(gate)).rejects.toThrow(
          /denied/,
        );
        const left = await inScope(gate, actingAs(cast().manager), (transaction) =>
          count(transaction, 'people.persons'),
        );
        expect(left).toBe(0);
      } finally {
        await gate.destroy();
      }
    });

    it('whose transactions run at the same time on a few connections', async () => {
      const { coach, manager, own, waiting } = cast();
      const see = (who: StaffRecord, client: ClientRecord) =>
        inScope(database.gate, actingAs(who), async (transaction) => {
          await open(transaction, own, waiting);
          const { rows } = await sql<{ person_id: number }>`
            select person_id from people.persons`.execute(transaction);
          expect(rows).toEqual([{ person_id: client.personId }]);
        });
      await Promise.all(
        Array.from({ length: 40 }, (_, turn) =>
          turn % 2 ? see(coach, own) : see(manager, waiting),
        ),
      );
    });

    it('even when a transaction breaks off', async () => {
      const broken = asCoach(async (transaction) => {
        await open(transaction, cast().own);
        await sql`select 1 / 0`.execute(transaction);
      });
      await expect(broken).rejects.toThrow(/division by zero/);
      expect(await asCoach((transaction) => count(transaction, 'people.persons'))).toBe(0);
    });
  });
});
