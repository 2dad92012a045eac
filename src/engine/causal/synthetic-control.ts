import { type Comparison, weightedSum } from './comparison.ts';
import { nearestMixture } from './nearest-mixture.ts';
import { meanOf, rootMeanSquare } from './spread.ts';

/**
 * Synthetic control matched on all outcomes before the start (Abadie, Diamond and Hainmueller 2010; without
 * other predictors the weights V do not matter): the mixture of donors with the least squared error before.
 */
export type SyntheticControl = {
  /** One for each donor, 0 or more, together 1. */
  readonly weights: Float64Array;
  /** What the mixture shows in each period, and what the treated unit shows above it. */
  readonly synthetic: Float64Array;
  readonly effects: Float64Array;
  /** Root mean squared prediction error, in units of the outcome. */
  readonly preRmspe: number;
  readonly postRmspe: number;
  /** postRmspe / preRmspe: infinite when the fit before is exact and the fit after is not. */
  readonly ratio: number;
  /** Mean effect over the periods after the start, in units of the outcome. */
  readonly meanEffect: number;
  /** Duality gap of the weights, as a share of the squared distance to the farthest donor. */
  readonly gap: number;
  /** Donors that could take weight from others at the same fit: the weights are not unique. */
  readonly interchangeable: readonly number[];
};

/** `first` is the donor to start the search from; it does not change the optimum. */
export function fitSyntheticControl(comparison: Comparison, first?: number): SyntheticControl {
  const { treated, donors, before } = comparison;
  const origin = treated.subarray(0, before);
  const { weights, gap, interchangeable } = nearestMixture(donors, { first, origin });
  return { ...followWeights(comparison, weights), gap, interchangeable };
}

/** What weights say of this comparison, wherever they come from. */
export function followWeights(
  { treated, donors, before }: Comparison,
  weights: Float64Array,
): Omit<SyntheticControl, 'gap' | 'interchangeable'> {
  const synthetic = weightedSum(donors, weights, treated.length);
  const effects = treated.map((actual, at) => actual - (synthetic[at] as number));
  const preRmspe = rootMeanSquare(effects.subarray(0, before));
  const postRmspe = rootMeanSquare(effects.subarray(before));
  return {
    weights,
    synthetic,
    effects,
    preRmspe,
    postRmspe,
    ratio: errorRatio(preRmspe, postRmspe, rootMeanSquare(treated)),
    meanEffect: meanOf(effects.subarray(before)),
  };
}

/** Below this share of the size of the outcome an error is rounding, and a ratio of two such says nothing. */
const rounding = 1e-12;

function errorRatio(pre: number, post: number, size: number): number {
  if (pre > rounding * size) return post / pre;
  return post > rounding * size ? Infinity : 0;
}
