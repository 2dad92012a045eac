import type { EtsForm, EtsState } from './ets-form.ts';
import { decompose } from './seasonality.ts';

/**
 * A first state to start the search from (Hyndman et al. 2008, section 2.6.1): seasons by decomposition,
 * level and trend by a line through the first ten observations, or two periods, without season.
 */
export function firstState(form: EtsForm, series: Float64Array, period: number): EtsState {
  const { season, adjusted } =
    form.season === 'N' ? { season: [], adjusted: series } : decompose(series, period, form.season);
  const opening = adjusted.slice(0, Math.max(10, form.season === 'N' ? 0 : 2 * period));
  const { intercept, slope } = lineThrough(opening);
  return form.trend === 'N'
    ? { level: opening.reduce((sum, value) => sum + value, 0) / opening.length, trend: 0, season }
    : { level: intercept, trend: slope, season };
}

/** Least squares through places 1, 2, …; `intercept` lies at place 0. */
export function lineThrough(series: Float64Array): { intercept: number; slope: number } {
  const length = series.length;
  const middle = (length + 1) / 2;
  const mean = series.reduce((sum, value) => sum + value, 0) / length;
  let cross = 0;
  let own = 0;
  for (const [at, value] of series.entries()) {
    cross += (at + 1 - middle) * (value - mean);
    own += (at + 1 - middle) ** 2;
  }
  const slope = own > 0 ? cross / own : 0;
  return { intercept: mean - slope * middle, slope };
}

/** The free numbers of a first state: the last season follows from the others. */
export const packState = (form: EtsForm, { level, trend, season }: EtsState): number[] => [
  level,
  ...(form.trend === 'N' ? [] : [trend]),
  ...season.slice(0, -1),
];

export function unpackState(form: EtsForm, packed: readonly number[], period: number): EtsState {
  const level = packed[0] ?? 0;
  const trend = form.trend === 'N' ? 0 : (packed[1] ?? 0);
  if (form.season === 'N') return { level, trend, season: [] };
  const free = packed.slice(form.trend === 'N' ? 1 : 2);
  const whole = form.season === 'M' ? period : 0;
  return {
    level,
    trend,
    season: [...free, whole - free.reduce((sum, value) => sum + value, 0)],
  };
}
