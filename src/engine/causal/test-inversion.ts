import type { Comparison } from './comparison.ts';
import { rankOf } from './placebos.ts';
import type { SyntheticControl } from './synthetic-control.ts';

/**
 * A set of constant effects that the placebo test does not reject (Firpo and Possebom 2018): for each effect c
 * the treated path after the start is lowered by c and ranked again. The placebos do not change with c, since the
 * treated unit is in no pool, so the set has a closed form: mean (gap - c)² ≤ (pre · q)² with q the largest
 * ratio of errors at which the test still does not reject.
 */
export type EffectSet = {
  /** 1 - level: share of such sets that would hold the true effect, were the treated unit drawn at random. */
  readonly confidence: number;
  /** Lowest and highest effect not rejected; `empty` when no constant effect fits. */
  readonly interval: readonly [number, number] | 'empty' | 'unbounded';
  /** Least constant effect, either way, that the test could have told from none, were the gap otherwise 0. */
  readonly detectable: number;
};

/** `level` is the chance of a false finding that is accepted, as 0.1. */
export function invertPlaceboTest(
  { before }: Pick<Comparison, 'before'>,
  fit: SyntheticControl,
  placeboRatios: readonly number[],
  level: number,
): EffectSet {
  const critical = criticalRatio(placeboRatios, level);
  const confidence = 1 - level;
  if (critical === Infinity) return { confidence, interval: 'unbounded', detectable: Infinity };
  const gaps = fit.effects.subarray(before);
  const reach = critical * fit.preRmspe;
  const room = reach ** 2 - (fit.postRmspe ** 2 - fit.meanEffect ** 2);
  const half = Math.sqrt(Math.max(0, room));
  return {
    confidence,
    interval:
      room < 0 || gaps.length === 0 ? 'empty' : [fit.meanEffect - half, fit.meanEffect + half],
    detectable: reach,
  };
}

/** The largest placebo ratio that, shared by the treated unit, gives a p-value above the level. */
function criticalRatio(ratios: readonly number[], level: number): number {
  if (1 / (ratios.length + 1) > level) return Infinity;
  const sorted = ratios.toSorted((one, other) => other - one);
  return sorted.find((ratio) => rankOf(ratio, ratios).pValue > level) ?? 0;
}
