/**
 * Exponential smoothing in the taxonomy of Hyndman, Koehler, Ord and Snyder (Forecasting with Exponential
 * Smoothing, Springer 2008): error, trend and season, each additive (A), multiplicative (M) or none (N);
 * `Ad` is a trend that dies out.
 */
export type EtsForm = {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
};

/** How fast each part follows the data. Parts that the form lacks are 0, `phi` is then 1. */
export type Smoothing = {
  /** Level, 0 to 1. */
  readonly alpha: number;
  /** Trend, 0 to alpha. */
  readonly beta: number;
  /** Season, 0 to 1 - alpha. */
  readonly gamma: number;
  /** What is left of the trend a step later. */
  readonly phi: number;
};

/** Level, trend and one season each place in the period, where the next observation has place 0. */
export type EtsState = {
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
};

export const formName = ({ error, trend, season }: EtsForm): string =>
  `ETS(${error},${trend},${season})`;

/**
 * The forms that may be chosen. Additive errors with a multiplicative season are left out (their
 * variance is unstable near zero), as are multiplicative trends (they run away); multiplicative forms
 * need numbers above 0, a season two whole periods.
 */
export function formsFor(positive: boolean, seasonal: boolean): readonly EtsForm[] {
  const trends = ['N', 'A', 'Ad'] as const;
  const additive = seasonal ? (['N', 'A'] as const) : (['N'] as const);
  const all = seasonal ? (['N', 'A', 'M'] as const) : (['N'] as const);
  const forms = (error: 'A' | 'M', seasons: readonly EtsForm['season'][]): EtsForm[] =>
    seasons.flatMap((season) => trends.map((trend) => ({ error, trend, season })));
  return [...forms('A', additive), ...(positive ? forms('M', all) : [])];
}

/** Numbers that are estimated: smoothing, first states (seasons add up to a constant), the variance. */
export function parameterCount({ trend, season }: EtsForm, period: number): number {
  const smoothing = 1 + Number(trend !== 'N') + Number(trend === 'Ad') + Number(season !== 'N');
  const states = 1 + Number(trend !== 'N') + (season === 'N' ? 0 : period - 1);
  return smoothing + states + 1;
}

/**
 * Akaike's criterion corrected for short series (Hurvich and Tsai, 1989): -2 log likelihood + 2k +
 * 2k(k+1)/(n-k-1); infinite when n is at most k + 1.
 */
export function aicc(minusTwoLogLikelihood: number, parameters: number, length: number): number {
  const left = length - parameters - 1;
  if (left <= 0) return Number.POSITIVE_INFINITY;
  return minusTwoLogLikelihood + 2 * parameters + (2 * parameters * (parameters + 1)) / left;
}
