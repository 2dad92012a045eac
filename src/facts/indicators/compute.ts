import { addDays, addMonths, type Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { knownWithinDays } from '../definition.ts';
import type { SnapshotReader } from '../reader.ts';
import { addUp } from './adding.ts';
import type { Counted, CountRow } from './counted.ts';
import type { Indicator, Measure, Moment } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { dimensions, pathOf, unknown } from './dimensions.ts';
import type { Figure, FigureRefusal } from './figure.ts';
import { leavesOf } from './groups.ts';
import { endOf, parametersOf } from './moment.ts';

/**
 * An indicator on a snapshot at a moment, broken down by dimensions of its numerator: exact counts with ids,
 * of the whole, of each coarser group and of each group, for the publication rule. Throws when the moment or
 * a dimension does not belong to the indicator.
 */
export async function computeIndicator(
  reader: SnapshotReader,
  indicator: Indicator,
  { moment, by }: { readonly moment: Moment; readonly by: readonly DimensionId[] },
): Promise<Result<Figure, FigureRefusal>> {
  mustFit(indicator, moment, by);
  const refusal = whyNot(indicator, moment, reader.manifest.referenceDate);
  if (refusal !== undefined) return refuse(refusal);
  const numerator = await count(reader, indicator.numerator, moment, by);
  const denominator =
    'denominator' in indicator
      ? await count(reader, indicator.denominator, moment, commonTo(indicator.denominator, by))
      : undefined;
  const counted = denominator === undefined ? [numerator] : [numerator, denominator];
  const leaves = await leavesOf(reader, by, counted);
  return ok({
    indicator: indicator.id,
    moment,
    by,
    provisional: addDays(endOf(moment), knownWithinDays) > reader.manifest.referenceDate,
    ...addUp({ indicator, moment, by, leaves, numerator, denominator }),
  });
}

/** The SQL that counts a measure by dimensions, as it runs and as a page shows it. */
export function measureSql(measure: Measure, by: readonly DimensionId[]): string {
  const path = [...new Set(by.flatMap(pathOf))];
  const columns = path.map(
    (id) => `coalesce(${dimensions[id].sql}, '${unknown.code}') as at_${id}`,
  );
  const tally =
    measure.tally === 'things'
      ? 'count(*) as count'
      : 'coalesce(sum(amount), 0) as count, count(distinct contributor) as contributors';
  const sets = setsOf(by).map((set) => `(${set.map((id) => `at_${id}`).join(', ')})`);
  return `with rows as (${measure.sql})
select ${[...path.map((id) => `at_${id}`), tally].join(', ')}
from (select ${[...columns, measure.tally === 'things' ? '1 as one' : 'amount, contributor'].join(', ')} from rows)
group by grouping sets (${sets.join(', ')})`;
}

/** Every total of every dimension: () and (side) and (side, area) for one, each crossed with the next. */
function setsOf(by: readonly DimensionId[]): DimensionId[][] {
  let sets: DimensionId[][] = [[]];
  for (const id of by) {
    const path = pathOf(id);
    const prefixes = [[], ...path.map((_, index) => path.slice(0, index + 1))];
    sets = sets.flatMap((set) => prefixes.map((prefix) => [...set, ...prefix]));
  }
  return sets;
}

async function count(
  reader: SnapshotReader,
  measure: Measure,
  moment: Moment,
  by: readonly DimensionId[],
): Promise<Counted> {
  const sql = measureSql(measure, by);
  const rows = await reader.query<CountRow>(sql, parametersOf(moment, sql));
  return { measure, by, rows };
}

const commonTo = (measure: Measure, by: readonly DimensionId[]): DimensionId[] =>
  by.filter((id) => measure.dimensions.includes(id));

function whyNot(
  { numerator, monthsAfter }: Indicator,
  moment: Moment,
  referenceDate: Day,
): FigureRefusal | undefined {
  const end = endOf(moment);
  const last = moment.kind === 'day' ? end : addDays(end, -1);
  if (last > referenceDate) return { kind: 'after-reference-date', moment };
  if (addMonths(end, monthsAfter) > addDays(referenceDate, 1)) {
    return { kind: 'too-young', moment, monthsAfter };
  }
  if (numerator.monthly && !end.endsWith('-01')) return { kind: 'not-first-of-month', moment };
  return undefined;
}

function mustFit(indicator: Indicator, moment: Moment, by: readonly DimensionId[]): void {
  if (moment.kind !== indicator.time) {
    throw new Error(`${indicator.id} is counted by ${indicator.time}, not by ${moment.kind}`);
  }
  const wrong = by.find((id) => !indicator.numerator.dimensions.includes(id));
  if (wrong !== undefined) throw new Error(`${indicator.id} cannot be broken down by ${wrong}`);
  const path = by.flatMap(pathOf);
  if (new Set(path).size !== path.length) {
    throw new Error(`one of ${by.join(', ')} lies within another: name the finest`);
  }
}
