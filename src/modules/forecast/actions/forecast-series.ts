import { seededRandom } from '#engine/random/generator.ts';
import { findBreaks } from '#engine/series/breaks.ts';
import { type Combination, combine, leastChecked } from '#engine/series/combination.ts';
import type { EtsFit } from '#engine/series/ets-fit.ts';
import { formName } from '#engine/series/ets-form.ts';
import { type Origin, singleMethods, walkOrigins } from '#engine/series/origins.ts';
import type { Projection } from '#engine/series/projection.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Month, monthAfter } from '../rules/month.ts';
import type { MonthlySeries } from '../rules/monthly-series.ts';
import { breakWarnings, type SeriesWarning } from '../rules/series-warnings.ts';

/** The bands of a month, in the unit of the series; never below 0. */
export type ForecastMonth = {
  readonly month: Month;
  readonly mean: number;
  readonly lo50: number;
  readonly hi50: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
};

export type SeriesForecast = {
  readonly method: 'combination';
  readonly forecast: readonly ForecastMonth[];
  readonly parameters: ReturnType<typeof parametersOf>;
  readonly warnings: readonly SeriesWarning[];
};

export const period = 12;
/** Three years: less does not tell a season from chance. */
export const leastMonths = 3 * period;
/** Origins of past forecasts begin after four years. */
export const firstOrigin = 4 * period;
export const mostHorizon = 60;

/**
 * Forecasts a monthly series `horizon` months ahead by the combination of the methods, with bands of 50, 80
 * and 95% (docs/methods/forecast-series.md). The same series and seed give the same figures.
 */
export function forecastSeries(
  series: MonthlySeries,
  horizon: number,
  seed: number,
): Result<SeriesForecast, string> {
  const { values, first, last, column } = series;
  if (values.length < leastMonths) {
    return refuse(
      `column ${column} has ${values.length} months (${first} to ${last}); a forecast needs at least ${leastMonths}. Add earlier months, or leave --until out.`,
    );
  }
  const start = Math.min(firstOrigin, values.length);
  const origins = walkOrigins(values, period, horizon, start, seededRandom(seed));
  const combined = combine(values, origins, horizon).at(-1);
  const origin = origins.at(-1);
  if (combined === undefined || origin === undefined)
    throw new Error('a walk ends at the last month');
  const forecast = monthsOf(combined.projection, last);
  return ok({
    method: 'combination',
    forecast,
    parameters: parametersOf(origin, combined, series, seed),
    warnings: [
      ...breakWarnings(findBreaks(values, period), first),
      ...historyWarning(combined, horizon),
      ...zeroWarning(combined.projection, last),
    ],
  });
}

const monthsOf = ({ mean, bands }: Projection, last: Month): readonly ForecastMonth[] =>
  Array.from(mean, (value, step) => {
    const at = (path: Float64Array) => Math.max(0, path[step] ?? 0);
    return {
      month: monthAfter(last, step + 1),
      mean: Math.max(0, value),
      lo50: at(bands[50].low),
      hi50: at(bands[50].high),
      lo80: at(bands[80].low),
      hi80: at(bands[80].high),
      lo95: at(bands[95].low),
      hi95: at(bands[95].high),
    };
  });

function parametersOf(
  origin: Origin,
  { weights, checked }: Combination,
  series: MonthlySeries,
  seed: number,
) {
  const { column, first, last, values } = series;
  return {
    column,
    from: first,
    until: last,
    months: values.length,
    seed,
    /** For each month ahead, how much each method weighs. */
    weights: Object.fromEntries(
      singleMethods.map((method) => [method, Array.from(weights[method])]),
    ),
    /** For each month ahead, the past forecasts on which weights and bands rest. */
    checkedForecasts: Array.from(checked),
    ets: etsParameters(origin.choice.best),
    damped: etsParameters(origin.choice.damped),
    theta: origin.theta,
    /** Mean absolute change over a year, by which errors are scaled. */
    scale: origin.scale,
  };
}

const etsParameters = (fit: EtsFit) => ({
  form: formName(fit.form),
  ...fit.smoothing,
  aicc: fit.aicc,
  deviation: Math.sqrt(fit.variance),
  /** What the form assumes of its errors: in the unit of the series, or relative to what is expected. */
  errors: fit.form.error === 'A' ? ('absolute' as const) : ('relative' as const),
});

function historyWarning({ checked }: Combination, horizon: number): readonly SeriesWarning[] {
  const unchecked = checked.findIndex((forecasts) => forecasts < leastChecked);
  if (unchecked < 0) return [];
  const message = `The history is short: from month ${unchecked + 1} of ${horizon} the methods weigh the same and the bands are hardly checked on past forecasts. They are likely too narrow.`;
  return [{ kind: 'short-history', message }];
}

function zeroWarning({ bands }: Projection, last: Month): readonly SeriesWarning[] {
  const step = bands[95].low.findIndex((low) => low < 0);
  if (step < 0) return [];
  const message = `From ${monthAfter(last, step + 1)} the band would reach below 0; it is cut off there.`;
  return [{ kind: 'below-zero', message }];
}
