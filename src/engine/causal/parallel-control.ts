import { type Comparison, weightedSum } from './comparison.ts';
import { meanOf, rootMeanSquare } from './spread.ts';

/**
 * Difference-in-differences for one treated unit, as paths: the plain mean of the donors, moved to the level of the
 * treated unit over the periods before. The mean effect is the coefficient of `twoWayEffect`.
 */
export type ParallelControl = {
  readonly weights: Float64Array;
  readonly synthetic: Float64Array;
  readonly effects: Float64Array;
  /** How far the trends before are from parallel, in units of the outcome. */
  readonly preRmspe: number;
  readonly postRmspe: number;
  readonly meanEffect: number;
};

export function fitParallelControl({ treated, donors, before }: Comparison): ParallelControl {
  const weights = new Float64Array(donors.length).fill(1 / donors.length);
  const mean = weightedSum(donors, weights, treated.length);
  const level = meanOf(treated.subarray(0, before)) - meanOf(mean.subarray(0, before));
  const synthetic = mean.map((value) => value + level);
  const effects = treated.map((actual, at) => actual - (synthetic[at] as number));
  return {
    weights,
    synthetic,
    effects,
    preRmspe: rootMeanSquare(effects.subarray(0, before)),
    postRmspe: rootMeanSquare(effects.subarray(before)),
    meanEffect: meanOf(effects.subarray(before)),
  };
}
