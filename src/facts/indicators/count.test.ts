import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { indicators } from './catalogue.ts';
import { type Count, countTogether, measureSql } from './count.ts';
import type { Counted } from './counted.ts';
import type { Measure } from './definition.ts';
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

describe('who contributes to a sum', () => {
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
