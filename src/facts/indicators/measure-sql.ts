import type { Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { columnOf, nameOf, pathsOf, totals } from './totals.ts';

/** A sum whose contributors are counted: who is one and the same has to be known. */
export const tellsApart = ({ tally, contributors }: Measure): boolean =>
  tally === 'sum' && contributors !== 'rows';

/**
 * The SQL that counts a measure by dimensions, as a page shows it. The finest groups are counted first and the
 * totals are added up from them: one pass over the rows, however many totals are asked for. What is distinct
 * cannot be added up, so who contributes is counted anew for each total.
 */
export function measureSql(measure: Measure, by: readonly DimensionId[]): string {
  const path = pathsOf([by]);
  const sets = totals([by]);
  if (tellsApart(measure)) {
    return `with rows as (${measure.sql})
select ${[...path.map(nameOf), 'coalesce(sum(amount), 0) as count, count(distinct contributor) as contributors'].join(', ')}
from (select ${[...path.map(columnOf), 'amount, contributor'].join(', ')} from rows)
group by grouping sets (${sets})`;
  }
  if (by.length === 0 && measure.tally === 'things') {
    return `with rows as (${measure.sql})\nselect count(*) as count from rows`;
  }
  const first = {
    things: ['count(*) as count'],
    sum: ['sum(amount) as count', 'count(*) as contributors'],
  };
  const tallies = measure.tally === 'things' ? ['count'] : ['count', 'contributors'];
  return `with rows as (${measure.sql}),
finest as (select ${[...path.map(columnOf), ...first[measure.tally]].join(', ')} from rows group by all)
select ${[...path.map(nameOf), ...tallies.map(addedUp)].join(', ')}
from finest group by grouping sets (${sets})`;
}

/** Added up over the finest groups. */
const addedUp = (column: string): string => `${addedUpSql(column)} as ${column}`;
export const addedUpSql = (column: string): string => `coalesce(sum(${column}), 0)::bigint`;
