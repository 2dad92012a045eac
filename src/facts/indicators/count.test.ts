import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { indicators } from './catalogue.ts';
import { type Count, countTogether, toldApart } from './count.ts';
import type { Counted, CountRow } from './counted.ts';
import type { Measure, Moment } from './definition.ts';
import { measureSql } from './measure-sql.ts';
import { parametersOf } from './moment.ts';

const snapshot = useCitySnapshot(0.005, '2024-06-30');
const moment = { kind: 'day', day: getDay('2024-05-01') } as const;

const shared: readonly Measure[] = [
  ...new Map(
    indicators
      .flatMap((one) => ('denominator' in one ? [one.numerator, one.denominator] : [one.numerator]))
      .filter(
        ({ within, id }) => within !== undefined || id === 'clients' || id === 'ladder-levels',
      )
      .map((measure) => [measure.id, measure]),
  ).values(),
];

/** Whole, one dimension, and two of them: what figures ask for. */
const asked: readonly Count[] = shared.flatMap((measure) => {
  const [first, second] = measure.dimensions.filter((id) => id !== 'area');
  const bys = [[], ...measure.dimensions.map((id) => [id])];
  if (first !== undefined && second !== undefined)
    bys.push([first, second === 'neighbourhood' ? 'sex' : second]);
  return bys.map((by) => ({ measure, moment, by }));
});

const groupsOf = ({ rows }: Counted) =>
  rows
    .filter(({ count, contributors }) => count > 0 || (contributors ?? 0) > 0)
    .map((row) => JSON.stringify(row, Object.keys(row).sort()))
    .sort();

describe('measures of the same rows', () => {
  it('count in one pass what the SQL of each counts by itself', async () => {
    expect(shared.length).toBeGreaterThan(10);
    const counted = await countTogether(snapshot(), asked);
    for (const [index, { measure, by }] of asked.entries()) {
      const sql = measureSql(measure, by);
      const rows = await snapshot().query(sql, parametersOf(moment, sql));
      const alone = { measure, by, rows } as Counted;
      expect(groupsOf(counted[index] as Counted), `${measure.id} by ${by.join()}`).toEqual(
        groupsOf(alone),
      );
    }
  });

  it('of several days are counted in one pass, each day as by itself', async () => {
    const several: readonly Count[] = asked
      .filter(({ measure }) => measure.within?.day !== undefined)
      .flatMap((count) =>
        ['2019-01-01', '2024-05-01'].map((day) => ({
          ...count,
          moment: { kind: 'day', day: getDay(day) } as const,
        })),
      );
    expect(several.length).toBeGreaterThan(100);
    const counted = await countTogether(snapshot(), several);
    for (const [index, count] of several.entries()) {
      const [alone] = await countTogether(snapshot(), [count]);
      const what = `${count.measure.id} by ${count.by.join()} on ${count.moment.kind}`;
      expect(groupsOf(counted[index] as Counted), what).toEqual(groupsOf(alone as Counted));
    }
  });

  it('are asked of the engine once for all places and once for the rest', async () => {
    let times = 0;
    const reader = snapshot();
    const stock = asked.filter(({ measure }) => measure.id === 'pw-households');
    await countTogether(
      {
        ...reader,
        query: (sql, parameters) => {
          times += 1;
          return reader.query(sql, parameters);
        },
      },
      stock,
    );
    expect(times).toBeLessThan(stock.length / 2);
  });
});

/** Sums of which it has to be told who is one and the same, at a moment that they are asked of. */
const told: readonly Count[] = indicators
  .flatMap((one) =>
    ('denominator' in one ? [one.numerator, one.denominator] : [one.numerator]).map((measure) => ({
      measure,
      moment: momentOf(one.time),
    })),
  )
  .filter(({ measure }) => measure.tally === 'sum' && measure.contributors !== 'rows')
  .flatMap(({ measure, moment: when }) => {
    const [first, second] = measure.dimensions;
    const bys = [[], ...measure.dimensions.map((id) => [id])];
    if (first !== undefined && second !== undefined && second !== 'area') bys.push([first, second]);
    return bys.map((by) => ({ measure, moment: when, by }));
  });

function momentOf(time: 'day' | 'period' | 'year'): Moment {
  if (time === 'day') return moment;
  if (time === 'year') return { kind: 'year', year: 2023 };
  return { kind: 'period', from: getDay('2024-01-01'), until: getDay('2024-05-01') };
}

describe('who contributes to a sum', () => {
  it('is counted where they are few, and told to be many where they are', async () => {
    const counted = await countTogether(snapshot(), told);
    const few: (readonly [string, number, number])[] = [];
    const many: (readonly [string, number, number])[] = [];
    for (const [index, { measure, moment: when, by }] of told.entries()) {
      const sql = measureSql(measure, by);
      const rows = await snapshot().query<CountRow>(sql, parametersOf(when, sql));
      const groupOf = (row: object) => JSON.stringify({ ...row, contributors: 0 });
      const found = new Map(counted[index]?.rows.map((row) => [groupOf(row), row.contributors]));
      for (const row of rows) {
        const exact = row.contributors ?? 0;
        const contributors = found.get(groupOf(row)) ?? 0;
        const kind = contributors < toldApart ? few : many;
        if (exact > 0) kind.push([`${measure.id} ${JSON.stringify(row)}`, contributors, exact]);
      }
    }
    for (const [what, contributors, exact] of few) expect(contributors, what).toBe(exact);
    for (const [what, contributors, exact] of many) {
      expect(contributors, what).toBeLessThanOrEqual(exact);
    }
    expect(few.length).toBeGreaterThan(100);
    expect(many.length).toBeGreaterThan(100);
  });

  it('is another one in each row where a measure says so', async () => {
    for (const { id, sql } of shared.filter(({ contributors }) => contributors === 'rows')) {
      const [found] = await snapshot().query<{ rows: number; told: number }>(
        `select count(*) as rows, count(distinct contributor) as told from (${sql})`,
        parametersOf(moment, sql),
      );
      expect(found?.rows, id).toBeGreaterThan(100);
      expect(found?.told, id).toBe(found?.rows);
    }
  });
});
