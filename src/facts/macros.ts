import type { Day } from '#kernel/day.ts';
import { knownWithinDays, longestGapDays } from './definition.ts';

/**
 * The words that the SQL of facts and indicators uses for what docs/methods/facts-and-snapshots.md defines.
 * A bound that is open stands as the last or the first day that the calendar of the facts knows.
 */
export const macros = (referenceDate: Day): readonly string[] => [
  `create macro reference_date() as date '${referenceDate}'`,
  `create macro known_within() as ${knownWithinDays}`,
  `create macro longest_gap() as ${longestGapDays}`,
  `create macro open_start() as date '0001-01-01'`,
  `create macro open_end() as date '9999-12-31'`,
  // The first days of months in [since, until): stock is counted on these.
  `create macro months_in(since, until) as unnest(generate_series(
    date_trunc('month', since + interval 1 month - interval 1 day)::date, until - 1,
    interval 1 month))::date`,
  // The years that [since, until) touches.
  `create macro years_in(since, until) as unnest(range(year(since), year(until - 1) + 1))::smallint`,
  // On the first of a month those born in that month have not had their birthday, but for one day in thirty.
  `create macro age_on_first(birth_month, month) as
    ((date_diff('month', birth_month, month) - 1) // 12)::smallint`,
];
