import type { Random } from '#engine/random/generator.ts';
import { findBreaks, withoutSpikes } from './breaks.ts';
import { chooseEts, type EtsChoice } from './ets-choice.ts';
import { projectEts } from './ets-projection.ts';
import type { Projection } from './projection.ts';
import { seasonalNaive, seasonalNaiveScale } from './seasonal-naive.ts';
import { type ThetaFit, theta } from './theta.ts';

/**
 * The single methods: the form of exponential smoothing that AICc chooses, the best one whose trend dies
 * out (Gardner and McKenzie, 1985), Theta, and the same month of last year.
 */
export const singleMethods = ['ets', 'damped', 'theta', 'seasonal-naive'] as const;
export type SingleMethod = (typeof singleMethods)[number];

/** What each single method said when the first `known` observations were known. */
export type Origin = {
  readonly known: number;
  /** Mean absolute change over a period until then; 1 for a series that never changed. */
  readonly scale: number;
  readonly single: { readonly [method in SingleMethod]: Projection };
  readonly choice: EtsChoice;
  readonly theta: ThetaFit;
};

/**
 * Forecasts from every origin `first` to the end of the series. No origin sees what comes after it: also
 * spikes are found, and replaced by what was expected, in what was known then. All forms are searched once
 * a period and at the last origin, in between those that were near the best. `random` is for the
 * deviations that have to be simulated.
 */
export function walkOrigins(
  series: Float64Array,
  period: number,
  horizon: number,
  first: number,
  random: Random,
): readonly Origin[] {
  const origins: Origin[] = [];
  let near: EtsChoice | undefined;
  for (let known = first; known <= series.length; known += 1) {
    const seen = series.slice(0, known);
    const history = withoutSpikes(seen, findBreaks(seen, period));
    near = chooseEts(history, period, known % period === 0 ? undefined : near);
    const stream = random.stream(`origin ${known}`);
    const line = theta(history, period, horizon);
    origins.push({
      known,
      scale: seasonalNaiveScale(history, period) || 1,
      single: {
        ets: projectEts(near.best, horizon, stream.stream('ets')),
        damped: projectEts(near.damped, horizon, stream.stream('damped')),
        theta: line.projection,
        'seasonal-naive': seasonalNaive(history, period, horizon),
      },
      choice: near,
      theta: line.fit,
    });
  }
  return origins;
}
