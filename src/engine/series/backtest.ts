import { combine } from './combination.ts';
import { type Origin, type SingleMethod, singleMethods } from './origins.ts';
import { eachLevel, type Level, levels, type Projection } from './projection.ts';

export const allMethods = ['combination', ...singleMethods] as const;
export type Method = (typeof allMethods)[number];

/** How a method did over the origins; errors are scaled by the mean absolute change over a period. */
export type Score = {
  /** Mean absolute scaled error (Hyndman and Koehler, 2006) over all steps. */
  readonly mase: number;
  /** Mean scaled error: positive when the forecasts were too high. */
  readonly bias: number;
  /** Share of the outcomes within each band, 0 to 1. */
  readonly coverage: { readonly [level in Level]: number };
  /** The same for each step ahead, from 1. */
  readonly steps: readonly {
    readonly mase: number;
    readonly coverage: { readonly [level in Level]: number };
  }[];
};

/**
 * Rolling origin: what each method said at the last `count` origins whose whole horizon is known, beside
 * what came. Earlier origins teach the combination its weights and bands, each as far as it was known.
 */
export function backtest(
  series: Float64Array,
  origins: readonly Origin[],
  horizon: number,
  count: number,
): { readonly [method in Method]: Score } {
  const combined = combine(series, origins, horizon);
  const judged = origins.flatMap((origin, place) =>
    origin.known + horizon <= series.length ? [{ origin, place }] : [],
  );
  const last = judged.slice(-count);
  const score = (of: (origin: Origin, place: number) => Projection) =>
    scoreOf(
      last.map(({ origin, place }) => outcomes(series, origin, of(origin, place), horizon)),
      horizon,
    );
  const single = (method: SingleMethod) => score((origin) => origin.single[method]);
  return {
    combination: score((origin, place) => combined[place]?.projection ?? origin.single.ets),
    ets: single('ets'),
    damped: single('damped'),
    theta: single('theta'),
    'seasonal-naive': single('seasonal-naive'),
  };
}

type Outcome = { readonly error: number; readonly held: { readonly [level in Level]: boolean } };

const outcomes = (
  series: Float64Array,
  { known, scale }: Origin,
  { mean, bands }: Projection,
  horizon: number,
): readonly Outcome[] =>
  Array.from({ length: horizon }, (_, step) => {
    const actual = series[known + step] as number;
    return {
      error: ((mean[step] as number) - actual) / scale,
      held: eachLevel((level) => {
        const { low, high } = bands[level];
        return actual >= (low[step] as number) && actual <= (high[step] as number);
      }),
    };
  });

function scoreOf(rows: readonly (readonly Outcome[])[], horizon: number): Score {
  const steps = Array.from({ length: horizon }, (_, step) =>
    summed(rows.flatMap((row) => row[step] ?? [])),
  );
  const { mase, bias, coverage } = summed(rows.flat());
  return { mase, bias, coverage, steps: steps.map(({ mase, coverage }) => ({ mase, coverage })) };
}

function summed(all: readonly Outcome[]) {
  const mean = (of: (outcome: Outcome) => number) =>
    all.reduce((sum, outcome) => sum + of(outcome), 0) / all.length;
  const coverage: { [level in Level]: number } = { 50: 0, 80: 0, 95: 0 };
  for (const level of levels) coverage[level] = mean(({ held }) => Number(held[level]));
  return { mase: mean(({ error }) => Math.abs(error)), bias: mean(({ error }) => error), coverage };
}
