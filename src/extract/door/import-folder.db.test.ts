import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { getDay } from '#kernel/day.ts';
import {
  filesOf,
  manifestOf,
  smallExtract,
  withFields,
  withRows,
  writeFolder,
} from '#test/builders/extract-folder.ts';
import { importRecords } from '#test/builders/records.ts';
import { totalsOf, useDoor } from '#test/support/door.ts';
import type { ImportReport } from './import-report.ts';

const { database, bring, take, everything, empty, stagingTables } = useDoor();
beforeEach(empty);

const table = (report: ImportReport, name: string) =>
  report.tables.find((one) => one.table === name);

const rowsIn = Object.values(smallExtract).reduce((sum, rows) => sum + rows.length, 0);

describe('a dry run', () => {
  test('says what would be done and leaves nothing', async () => {
    await take(smallExtract);
    const before = await everything();
    const closed = withFields(smallExtract, 'coach_assignments', 2, { until: '2024-01-01' });
    const report = await take(closed, { dryRun: true });
    expect(totalsOf(report)).toMatchObject({ added: 0, changed: 1, closed: 1 });
    expect(report.importId).toBeUndefined();
    expect(report.summary).toMatch(/^A dry run of .*: nothing was changed/);
    expect(await everything()).toEqual(before);
    expect(await stagingTables()).toEqual([]);
  });
});

describe('what is right is loaded', () => {
  test('a first extract: every row is added, under one act and one import', async () => {
    const report = await take(smallExtract);
    expect(totalsOf(report)).toEqual({
      added: rowsIn,
      changed: 0,
      closed: 0,
      same: 0,
      absent: 0,
      refused: 0,
    });
    const acts = await database.arrange('select act_id, purpose, role, staff_id from audit.acts');
    expect(acts).toMatchObject([{ purpose: 'import', role: 'system', staff_id: null }]);
    const [booked] = await database.arrange(
      'select synthetic, records_until::text as until, tables from operations.imports',
    );
    expect(booked).toMatchObject({ synthetic: false, until: '2024-06-30' });
    expect(booked).toHaveProperty('tables.0.table', 'neighbourhoods');
    expect(await stagingTables()).toEqual([]);
  });

  test('a row that was mended by hand after the manifest was made comes in, and that is told', async () => {
    const files = { 'staff.csv': filesOf(smallExtract)['staff.csv'] ?? '' };
    const manifest = manifestOf(files, { synthetic: false, until: '2024-06-30' });
    const mended = files['staff.csv'].replace('Robin', 'Rabin');
    const brought = await bring(
      writeFolder({ ...files, 'staff.csv': mended, 'manifest.json': manifest }),
    );
    expect(brought.ok ? brought.value.summary : brought.refusal.kind).toContain(
      'Edited since manifest.json was made: staff.csv.',
    );
  });

  test('the manifest says whether the records are synthetic, and until when', async () => {
    const files = filesOf(smallExtract);
    delete (files as Record<string, string>)['contacts.csv']; // its text holds a line end
    const manifest = manifestOf(files, { synthetic: true, until: '2024-03-31' });
    const brought = await bring(writeFolder({ ...files, 'manifest.json': manifest }));
    expect(brought).toMatchObject({ ok: true, value: { synthetic: true, until: '2024-03-31' } });
  });

  test('the same extract again changes nothing: no row, no before-image', async () => {
    await take(smallExtract);
    const again = await take(smallExtract);
    expect(totalsOf(again)).toMatchObject({ added: 0, changed: 0, same: rowsIn });
    expect(await database.arrange('select from audit.change_log')).toEqual([]);
  });

  test('a newer extract closes a period and adds the next, in whatever order they stand', async () => {
    await take(smallExtract);
    const newer = withRows(
      withFields(smallExtract, 'addresses', 2, { until: '2023-05-01' }),
      'addresses',
      { ...smallExtract['addresses']?.[2], neighbourhood_code: 'BU05991091', from: '2023-05-01' },
    );
    const reversed = { ...newer, addresses: [...(newer['addresses'] ?? [])].reverse() };
    const report = await take(reversed);
    expect(table(report, 'addresses')).toMatchObject({ added: 1, changed: 1, closed: 1, same: 2 });
    expect(
      await database.arrange(
        `select a.from_day::text as "from", a.until_day::text as until, neighbourhood_code as at
        from people.addresses a join people.persons p using (person_id)
        where p.person_key = 'P3' order by 1`,
      ),
    ).toEqual([
      { from: '2020-07-01', until: '2023-05-01', at: 'BU05990110' },
      { from: '2023-05-01', until: null, at: 'BU05991091' },
    ]);
    expect(
      await database.arrange(
        `select relation, action, before ->> 'during' as during, l.act_id = t.act_id as same_act
        from audit.change_log l, people.addresses t where t.until_day = '2023-05-01'`,
      ),
    ).toEqual([
      { relation: 'people.addresses', action: 'UPDATE', during: '[2020-07-01,)', same_act: true },
    ]);
  });

  test('what a client gave here stays, the rest of the row is as the extract says', async () => {
    await take(smallExtract);
    await importRecords(database.gate, getDay('2024-06-01'), (transaction) =>
      sql`update people.persons set phone = '06-00000001', email = 'eigen@example.nl',
        contact_given_on = '2024-06-01' where person_key = 'P3'`.execute(transaction),
    );
    const newer = withFields(
      withFields(smallExtract, 'persons', 0, { phone: '06-00000007' }),
      'persons',
      2,
      { phone: '06-00000009', family_name: 'Anders' },
    );
    expect(table(await take(newer), 'persons')).toMatchObject({ changed: 2 });
    expect(
      await database.arrange(
        `select person_key as key, phone, email, family_name as name from people.persons
        where person_key in ('P1', 'P3') order by 1`,
      ),
    ).toMatchObject([
      { key: 'P1', phone: '06-00000007' },
      { key: 'P3', phone: '06-00000001', email: 'eigen@example.nl', name: 'Anders' },
    ]);
    expect(table(await take(newer), 'persons')).toMatchObject({ changed: 0 });
  });

  test('periods that trade places, and numbers that were swapped, are no conflict', async () => {
    const two = withRows(smallExtract, 'benefit_spells', {
      ...smallExtract['benefit_spells']?.[0],
      spell_key: 'SP3',
      from: '2021-01-01',
      until: '2022-01-01',
      start_known_on: '2021-01-05',
      end_known_on: '2021-12-05',
    });
    await take(two);
    const spells = two['benefit_spells'] ?? [];
    const traded = {
      ...two,
      benefit_spells: [
        { ...spells[2], spell_key: 'SP1' },
        spells[1] ?? {},
        { ...spells[0], spell_key: 'SP3' },
      ],
      persons: [
        { ...smallExtract['persons']?.[0], bsn: '999990019' },
        { ...smallExtract['persons']?.[1], bsn: '999990007' },
        smallExtract['persons']?.[2] ?? {},
      ],
    };
    expect(totalsOf(await take(traded))).toMatchObject({ changed: 4, refused: 0 });
    expect(totalsOf(await take(traded))).toMatchObject({ changed: 0, refused: 0 });
  });

  test('a part of the files refers to what is there; what is absent stays and is counted', async () => {
    await take(smallExtract);
    const later = {
      contacts: [
        smallExtract['contacts']?.[0] ?? {},
        { ...smallExtract['contacts']?.[1], contact_key: 'C7', day: '2024-06-30' },
      ],
    };
    const report = await take(later);
    expect(report.tables).toHaveLength(1);
    expect(table(report, 'contacts')).toMatchObject({ added: 1, same: 1, absent: 2, refused: 0 });
    expect(await database.arrange('select from contacts.contacts')).toHaveLength(4);
  });

  test('a row that is refused leaves its former version, which is not counted absent', async () => {
    await take(smallExtract);
    const report = await take(
      withFields(withFields(smallExtract, 'contacts', 0, { day: '01-05-2018' }), 'households', 1, {
        children: 'two',
      }),
    );
    expect(table(report, 'contacts')).toMatchObject({ refused: 1, same: 2, absent: 0, changed: 0 });
    expect(table(report, 'households')).toMatchObject({ refused: 1, same: 2, absent: 0 });
  });

  test('a quick first load puts every constraint and index back', async () => {
    const defined = () =>
      database.arrange(
        `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint
        where conrelid = 'contacts.contacts'::regclass
        union all select relname, pg_get_indexdef(indexrelid) from pg_index
        join pg_class on oid = indexrelid where indrelid = 'contacts.contacts'::regclass order by 1, 2`,
      );
    const before = await defined();
    const many = Array.from({ length: 25_000 }, (_, at) => ({
      ...smallExtract['contacts']?.[0],
      contact_key: `M${at}`,
    }));
    expect(totalsOf(await take({ ...smallExtract, contacts: many }))).toMatchObject({ refused: 0 });
    expect(await defined()).toEqual(before);
    expect(await database.arrange('select from operations.set_aside')).toEqual([]);
    expect(await database.arrange('select from contacts.contacts')).toHaveLength(25_000);
    const [statistics] = await database.arrange(
      "select reltuples::integer as rows from pg_class where oid = 'contacts.contacts'::regclass",
    );
    expect(statistics).toEqual({ rows: 25_000 });
  });
});
