import { seededRandom } from '#engine/random/generator.ts';
import { backtest, type Method, type Score } from '#engine/series/backtest.ts';
import { walkOrigins } from '#engine/series/origins.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Month, monthAfter } from '../rules/month.ts';
import type { MonthlySeries } from '../rules/monthly-series.ts';
import { firstOrigin, leastMonths, period } from './forecast-series.ts';

export type SeriesBacktest = {
  readonly column: string;
  readonly horizon: number;
  readonly origins: number;
  /** The last month known at the first and at the last origin. */
  readonly firstOrigin: Month;
  readonly lastOrigin: Month;
  readonly default: Method;
  readonly methods: { readonly [method in Method]: Score };
};

/**
 * How wrong the methods would have been: forecasts of `horizon` months from each of the last `origins`
 * months whose outcome is known, made with what was known then.
 */
export function backtestSeries(
  series: MonthlySeries,
  horizon: number,
  origins: number,
  seed: number,
): Result<SeriesBacktest, string> {
  const { values, first, column } = series;
  const needed = leastMonths + origins - 1 + horizon;
  if (values.length < needed) {
    return refuse(
      `column ${column} has ${values.length} months; ${origins} origins of ${horizon} months ahead need at least ${needed}. Ask for fewer origins or a shorter horizon, or add earlier months.`,
    );
  }
  const last = values.length - horizon;
  const start = Math.min(firstOrigin, last - origins + 1);
  const walked = walkOrigins(values, period, horizon, start, seededRandom(seed));
  return ok({
    column,
    horizon,
    origins,
    firstOrigin: monthAfter(first, last - origins),
    lastOrigin: monthAfter(first, last - 1),
    default: 'combination',
    methods: backtest(values, walked, horizon, origins),
  });
}
