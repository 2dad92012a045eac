// Guardians, administrators and mentors by the door: a later extract closes and adds, and what was ended here stays so.
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { smallExtract } from '#test/builders/extract-folder.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDoor } from '#test/support/door.ts';
import type { ImportReport } from './import-report.ts';

const { database, take, refusedIn, empty } = useDoor();
beforeEach(empty);

const [first, second] = (smallExtract['persons'] ?? []).map((one) => one['person_key'] ?? '');
const acts = {
  representation_key: 'VT1',
  person_key: first ?? '',
  ground: 'administration',
  name: 'Bewindvoering Groen',
  evidence: 'rechtbank Rotterdam, beschikking van 2023-02-01',
  from: '2023-02-01',
};
type Row = Readonly<Record<string, string>>;
const withRows = (...rows: readonly Row[]) => ({ ...smallExtract, representations: rows });
const loaded = ({ tables }: ImportReport) =>
  tables.find(({ table }) => table === 'representations');
const standing = () =>
  database.arrange(`select representation_key as key, ground, cardinality(topics) as topics,
    from_day::text as since, until_day::text as until from people.representations order by 1`);

describe('a representation by the door', () => {
  test('without a ground of the court, an evidence or a known client is refused', async () => {
    const refused = await refusedIn(
      withRows(
        { ...acts, ground: 'power_of_attorney' },
        { ...acts, representation_key: 'VT2', evidence: '' },
        { ...acts, representation_key: 'VT3', person_key: 'nobody' },
        { ...acts, representation_key: 'VT4', until: '2023-02-01' },
      ),
    );
    expect(refused.map(({ field }) => field)).toEqual([
      'ground',
      'evidence',
      'person_key',
      'until',
    ]);
  });

  test('is closed by a later extract, which adds who came after', async () => {
    expect(loaded(await take(withRows(acts)))).toMatchObject({ added: 1 });
    expect(loaded(await take(withRows(acts)))).toMatchObject({ added: 0, same: 1 });
    const next = { ...acts, representation_key: 'VT2', ground: 'guardianship', from: '2024-01-01' };
    const later = withRows({ ...acts, until: '2024-01-01' }, next);
    expect(loaded(await take(later))).toMatchObject({ added: 1, changed: 1, closed: 1 });
    expect(await standing()).toEqual([
      { key: 'VT1', ground: 'administration', topics: 0, since: '2023-02-01', until: '2024-01-01' },
      { key: 'VT2', ground: 'guardianship', topics: 0, since: '2024-01-01', until: null },
    ]);
  });

  test('that a worker ended here is not opened again; one that a worker recorded stays', async () => {
    await take(withRows(acts));
    await importRecords(database.gate, getDay('2024-02-01'), async (transaction) => {
      await sql`update people.representations set during = daterange(from_day, '2024-02-01'),
        ended_why = 'opgeheven' where representation_key = 'VT1'`.execute(transaction);
      await sql`insert into people.representations (person_id, ground, topics, name, evidence, during)
        select person_id, 'power_of_attorney', '{money}', 'Zus', 'volmacht gezien', daterange('2024-01-01', null)
        from people.persons where person_key = ${second ?? ''}`.execute(transaction);
    });
    const again = await take(withRows({ ...acts, name: 'Bewindvoering Geel' }));
    expect(loaded(again)).toMatchObject({ changed: 1, absent: 1 });
    expect(
      await database.arrange(`select name, until_day::text as until from people.representations
        order by from_day`),
    ).toEqual([
      { name: 'Bewindvoering Geel', until: '2024-02-01' },
      { name: 'Zus', until: null },
    ]);
    expect(loaded(await take(withRows({ ...acts, name: 'Bewindvoering Geel' })))).toMatchObject({
      changed: 0,
    });
  });
});
