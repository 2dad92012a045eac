import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { together } from '../../test/builders/extract.ts';
import { household, twoNeighbourhoods } from '../../test/builders/households.ts';
import { useFolder, useSnapshots } from '../../test/support/facts.ts';
import { openSnapshot, type SnapshotReader } from './reader.ts';

const snapshotOf = useSnapshots();
const elsewhere = useFolder();

describe('the reader of a snapshot', () => {
  let reader: SnapshotReader;
  beforeAll(async () => {
    reader = await snapshotOf(
      together(twoNeighbourhoods, household({ dossier: 'a', spells: [{ from: '2023-01-01' }] })),
      '2024-05-31',
    );
  });

  it('refuses a folder that holds no whole snapshot', async () => {
    await expect(openSnapshot(elsewhere.path)).rejects.toThrow();
  });
  it('reaches no file outside the snapshot, and writes none', async () => {
    await expect(reader.query(`from read_text('/etc/passwd')`)).rejects.toThrow(/Permission/);
    const copy = `copy (select 1) to '${elsewhere.path}/x.csv'`;
    await expect(reader.query(copy)).rejects.toThrow(/Permission/);
    await expect(reader.query('set enable_external_access = true')).rejects.toThrow(/locked/);
  });
  it('does not round a pseudonym: it must be asked for as text', async () => {
    await expect(reader.query('select 9007199254740993 as person')).rejects.toThrow('2^53');
    const [row] = await reader.query<{ person: string }>(
      'select person::varchar as person from persons',
    );
    expect(row?.person).toMatch(/^\d{10,19}$/);
  });
  it('gives days as text, sums as numbers, and takes parameters by name', async () => {
    const rows = await reader.query(
      `select "from", "until", sum($times::integer) as times, true as yes from benefit_spells
       where "from" = $day::date group by all`,
      { day: '2023-01-01', times: 3 },
    );
    expect(rows).toEqual([{ from: '2023-01-01', until: null, times: 3, yes: true }]);
  });
  it('answers many at once', async () => {
    const asked = Array.from({ length: 20 }, (_, index) =>
      reader.query(`select count(*) + $index::integer as count from household_months`, { index }),
    );
    const answers = await Promise.all(asked);
    expect(answers.map(([row]) => row?.['count'])).toEqual(
      Array.from({ length: 20 }, (_, index) => 17 + index),
    );
  });
  it('refuses what is asked once it is closed', async () => {
    const own = await openSnapshot(reader.folder);
    await own.close();
    await expect(own.query('select 1 as one')).rejects.toThrow('is closed');
  });

  it('waits for queries under way before it closes', async () => {
    const own = await openSnapshot(reader.folder);
    const asked = own.query('select count(*) as count from range(20000000)');
    await own.close();
    expect(await asked).toEqual([{ count: 20_000_000 }]);
  });
  afterAll(() => undefined);
});
