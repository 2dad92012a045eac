import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Acting, inScope, type Scope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import { testKeys } from '#test/access/desk.ts';
import {
  addClient,
  addContact,
  addStaff,
  type ClientRecord,
  importRecords,
} from '#test/builders/records.ts';
import { useDatabase } from '#test/support/database.ts';
import { applyTerms } from './actions/apply-terms.ts';

const then = getDay('2022-03-01');
/** Ten years and a month later. */
const today = getDay('2032-04-01');
const acting = (scope: Scope): Acting => ({
  scope,
  staffId: undefined,
  role: 'system',
  purpose: 'retention',
  reason: 'toets',
  day: today,
});

describe('what passed its term', () => {
  const database = useDatabase();
  const clients = new Map<string, ClientRecord>();
  const apply = (way: 'count' | 'apply', confirmed = true) =>
    applyTerms({ gate: database.gate, today, way, confirmed });
  const numbers = ({ records }: Awaited<ReturnType<typeof applyTerms>>) =>
    Object.fromEntries(records.map(({ record, due, gone }) => [record, [due, gone]]));

  beforeAll(async () => {
    await importRecords(database.gate, then, async (transaction) => {
      const by = await addStaff(transaction, { name: 'Co', role: 'work-coach' });
      for (const name of ['Vertrokken', 'Gebleven', 'Schuldig', 'Teruggezien']) {
        const client = await addClient(transaction, testKeys(), { familyName: name });
        clients.set(name, client);
        const day = getDay(name === 'Teruggezien' ? '2030-01-01' : '2022-02-01');
        await addContact(transaction, { client, by, day, nextStep: `Bel ${name}` });
        await sql`update people.persons set phone = '0611111111' where person_id = ${client.personId}`.execute(
          transaction,
        );
        if (name === 'Gebleven') continue;
        await sql`update benefits.benefit_spells set during = daterange('2022-01-01', ${then}::date),
          outflow_reason = '1', end_known_on = ${then} where dossier_id = ${client.dossierId}`.execute(
          transaction,
        );
      }
      await sql`insert into duties.claims (claim_key, person_id, ground, decided_on, amount, received)
        values ('V1', ${clients.get('Schuldig')?.personId}, 'recovery', '2022-02-01', 5000, 100)`.execute(
        transaction,
      );
      for (const [name, ended, talk] of [
        ['Verlopen', '2031-12-01', '2031-11-01'],
        ['Besproken', '2031-12-01', '2032-02-01'],
        ['Bezig', '2032-06-01', '2032-02-01'],
      ]) {
        await sql`with one as (
          insert into prevention.participants (given_names, family_name, phone, side, entry_group, benefit_ends_on,
            enrolled_on) values ('Noor', ${name}, '0622222222', 'zuid', 'usual', ${ended}, '2031-06-01')
          returning participant_id)
          insert into prevention.talks (participant_id, staff_id, day, channel, next_step)
          select participant_id, ${by.staffId}, ${talk}, 'phone', ${`Brief van ${name}`} from one`.execute(
          transaction,
        );
      }
      await sql`update prevention.participants set phone = '0633333333'`.execute(transaction);
    });
    // Of the person as they were registered ten years ago; of the sessions as they were seen.
    await database.arrange(`insert into entry.sessions (session_hash, staff_id, role, seen_at)
      select decode(lpad(ago::text, 4, '0'), 'hex'), staff_id, 'work-coach', '${today}'::timestamptz - ago * interval '1 day'
      from organisation.staff, unnest(array[0, 89, 91, 400]) ago`);
    // A letter to many that reached somebody who left: the letter goes, and to whom it went.
    await database.arrange(
      `with act as (select max(a.act_id) as id, min(s.staff_id) as by from audit.acts a, organisation.staff s),
        letter as (
          insert into letters.letters (person_id, part, text_name, text_version, day, content, staff_id, act_id)
          select $1, 'guidance', 'sendings/letter', 1, '2022-02-01', '{"to": "Vertrokken"}', act.by, act.id from act
          returning letter_id),
        sending as (
          insert into sendings.sendings (kind, content, why, staff_id, act_id, state)
          select 'letter', '{}', 'oproep', act.by, act.id, 'sent' from act returning sending_id)
      insert into sendings.recipients (sending_id, person_id, outcome, letter_id, act_id)
      select sending_id, $1, 'sent', letter_id, act.id from letter, sending, act`,
      [clients.get('Vertrokken')?.personId],
    );
    await database.arrange(`insert into audit.read_log (at, staff_id, role, purpose, reason, what)
      select at::timestamptz, staff_id, 'work-coach', 'guidance-to-work', 'toets', 'file'
      from organisation.staff, unnest(array['2027-03-01', '2027-05-01']) at`);
  });

  /** Tables in which a text still stands anywhere, before-images included. */
  async function tablesWith(text: string): Promise<readonly string[]> {
    const tables =
      (await database.arrange(`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'jobs')`)) as { name: string }[];
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await database.arrange(
        `select 1 from ${name} t where t::text ilike $1 limit 1`,
        [`%${text}%`],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  }

  it('is counted and stays until somebody says that it goes', async () => {
    expect(numbers(await apply('count'))).toMatchObject({
      persons: [1, 0],
      participants: [1, 0],
      sessions: [2, 0],
      reads: [1, 0],
    });
    expect(await tablesWith('Vertrokken')).toEqual(
      expect.arrayContaining(['audit.change_log', 'people.persons']),
    );
    expect(await database.arrange('select 1 from retention.runs')).toEqual([]);
  });

  it('of people waits for the municipality', async () => {
    const report = numbers(await apply('apply', false));
    expect(report).toMatchObject({ persons: [1, 0], participants: [1, 0], sessions: [2, 2] });
    expect(await tablesWith('Vertrokken')).toContain('people.persons');
  });

  it('goes with its before-images, and what did not pass it stays', async () => {
    const gone = clients.get('Vertrokken');
    expect(numbers(await apply('apply'))).toMatchObject({
      persons: [1, 1],
      participants: [1, 1],
      reads: [1, 1],
    });
    for (const text of ['Vertrokken', 'Verlopen', gone?.number + '@']) {
      expect(await tablesWith(text)).toEqual([]);
    }
    for (const text of ['Gebleven', 'Schuldig', 'Teruggezien']) {
      expect(await tablesWith(text)).toEqual(
        expect.arrayContaining(['audit.change_log', 'contacts.contacts', 'people.persons']),
      );
    }
    for (const text of ['Besproken', 'Bezig']) {
      expect(await tablesWith(text)).toEqual(
        expect.arrayContaining(['audit.change_log', 'prevention.participants', 'prevention.talks']),
      );
    }
    const [left] = await database.arrange(
      `select p.birth_date::text, p.phone, length(p.bsn_cipher) as cipher, a.street, a.postcode, a.neighbourhood_code,
         s.outflow_reason, c.day::text, c.next_step
       from people.persons p join people.addresses a using (person_id) join people.dossier_members m using (person_id)
       join benefits.benefit_spells s using (dossier_id) join contacts.contacts c using (person_id)
       where p.person_id = $1`,
      [gone?.personId],
    );
    // Periods stay under the number, for the facts.
    expect(left).toEqual({
      birth_date: '1985-06-01',
      phone: null,
      cipher: 0,
      street: null,
      postcode: null,
      neighbourhood_code: 'BU00001',
      outflow_reason: '1',
      day: '2022-02-01',
      next_step: '–',
    });
    const acts = await database.arrange(
      `select reason from audit.acts where purpose = 'retention' and reason like '%persons'`,
    );
    expect(acts.length).toBeGreaterThan(0);
    expect(numbers(await apply('apply'))).toMatchObject({ persons: [0, 0], participants: [0, 0] });
  });

  it.each(['team', 'privacy', 'admin', 'import', 'snapshot', 'entry', 'income'] as const)(
    'the scope %s lets nothing go',
    async (scope) => {
      await expect(
        inScope(database.gate, acting(scope), (transaction) =>
          sql`select retention.let_go('persons', '2100-01-01', 10)`.execute(transaction),
        ),
      ).rejects.toThrow('permission denied');
    },
  );

  it('the scope that lets go reads nothing, and does nothing without an act', async () => {
    for (const table of ['people.persons', 'audit.change_log', 'audit.read_log']) {
      await expect(
        inScope(database.gate, acting('retention'), (transaction) =>
          sql`select * from ${sql.table(table)}`.execute(transaction),
        ),
      ).rejects.toThrow('permission denied');
    }
    await expect(
      inScope(database.gate, acting('retention'), (transaction) =>
        sql`select retention.let_go('reads', '2100-01-01', 10)`.execute(transaction),
      ),
    ).rejects.toThrow('an act that is logged');
  });

  it('is known of every table that knows a person', async () => {
    const unknown =
      await database.arrange(`select conrelid::regclass::text as "add to retention.person_parts"
      from pg_constraint where contype = 'f' and confrelid = 'people.persons'::regclass
        and conrelid::regclass::text not in (select relation from retention.person_parts)`);
    expect(unknown).toEqual([]);
  });
});
