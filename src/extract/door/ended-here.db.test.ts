// What a worker ended, settled or took here stays so when the next extract does not know of it yet.
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { oneOfEach } from '#test/builders/duties.ts';
import { smallExtract } from '#test/builders/extract-folder.ts';
import { importRecords } from '#test/builders/records.ts';
import { useDoor } from '#test/support/door.ts';

const { database, take, empty } = useDoor();
beforeEach(empty);

const keyIn = (table: string, column: string) => String(smallExtract[table]?.[0]?.[column]);
const [person, staff] = [keyIn('persons', 'person_key'), keyIn('staff', 'staff_key')];
const all = oneOfEach(person, staff) as Record<string, readonly Record<string, unknown>[]>;
/** As a file would hold it: text alone. */
const asText = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
const rows = Object.fromEntries(
  Object.entries(all).map(([table, of]) => [
    table,
    of.map((row) => asText({ ...row, ...opened(table, row) })),
  ]),
);
const extract = { ...smallExtract, ...rows };

/** What runs on, as the other kinds do already: an allowance, and a subsidy with the job that it belongs to. */
function opened(table: string, row: Record<string, unknown>) {
  const key = row['subsidy_key'] ?? row['placement_key'];
  return table === 'income_allowances' || key === 'L2' || key === 'P1' ? { until: '' } : {};
}

const act = (statement: string) =>
  importRecords(database.gate, getDay('2024-06-15'), (transaction) =>
    sql.raw(statement).execute(transaction),
  );

describe('a newer extract leaves', () => {
  test.each([
    ['duties.exemptions', `exemption_key = 'E2'`],
    ['duties.contributions', `contribution_key = 'T1'`],
    ['placements.placements', `placement_key = 'P2'`],
    ['placements.wage_subsidies', `subsidy_key = 'L2'`],
    ['placements.income_allowances', `article = '31-2-n'`],
  ])('the day on which one of %s was ended here', async (table, which) => {
    await take(extract);
    const until = () =>
      database.arrange(`select until_day::text as until from ${table} where ${which}`);
    expect(await until()).toEqual([{ until: null }]);
    await act(`update ${table} set during = daterange(from_day, '2024-06-01'), ended_here_on = '2024-06-15'
      where ${which}`);
    await take(extract);
    expect(await until()).toEqual([{ until: '2024-06-01' }]);
  });

  test('how a claim was settled here', async () => {
    await take(extract);
    await act(`update duties.claims set settled_on = '2024-06-10', settlement = 'paid', received = amount,
      settled_here_on = '2024-06-15' where claim_key = 'V1'`);
    await take(extract);
    expect(
      await database.arrange(`select settled_on::text as settled, settlement, received = amount as whole
        from duties.claims where claim_key = 'V1'`),
    ).toEqual([{ settled: '2024-06-10', settlement: 'paid', whole: true }]);
  });

  test('who took a consideration that came without an officer', async () => {
    await take(extract);
    await act(`update duties.considerations set taken_here_on = '2024-06-15',
      staff_id = (select staff_id from organisation.staff where staff_key = '${staff}')
      where consideration_key = 'O2'`);
    await take(extract);
    expect(
      await database.arrange(`select s.staff_key as taken from duties.considerations c
        left join organisation.staff s on s.staff_id = c.staff_id where consideration_key = 'O2'`),
    ).toEqual([{ taken: staff }]);
  });
});
