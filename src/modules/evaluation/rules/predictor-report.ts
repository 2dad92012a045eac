import { type Comparison, weightedSum } from '#engine/causal/comparison.ts';
import { searchPredictors } from '#engine/causal/predictors.ts';
import { meanOf } from '#engine/causal/spread.ts';
import { followWeights } from '#engine/causal/synthetic-control.ts';
import { type Fit, problemOf } from './fit.ts';

/** How alike the mixture is to the treated unit in what was matched. */
export type PredictorBalance = {
  readonly predictor: string;
  readonly weight: number;
  readonly treated: number;
  readonly synthetic: number;
  /** The plain mean of the donors. */
  readonly donors: number;
};

export function balanceOf(
  { predictors }: Comparison,
  { predictorWeights, weights }: Fit,
  names: readonly string[],
): { readonly predictors?: readonly PredictorBalance[] } {
  if (predictors === undefined || predictorWeights === undefined) return {};
  const { treated, donors } = predictors.later ?? predictors;
  const synthetic = weightedSum(donors, weights, treated.length);
  return {
    predictors: names.map((predictor, at) => ({
      predictor,
      weight: predictorWeights[at] ?? 0,
      treated: treated[at] ?? Number.NaN,
      synthetic: synthetic[at] ?? Number.NaN,
      donors: meanOf(donors.map((donor) => donor[at] ?? Number.NaN)),
    })),
  };
}

const clearlyBetter = 0.99;

/** Says so when other predictor weights fit clearly better before the start, and what they find. */
export function otherWeightsWarning(
  comparison: Comparison,
  fit: Fit,
  names: readonly string[],
): readonly string[] {
  const { predictors } = comparison;
  if (predictors === undefined || predictors.weights !== undefined) return [];
  const { from, to } = predictors;
  const own = meanOf(fit.effects.subarray(from, to).map((error) => error ** 2));
  const other = searchPredictors(problemOf(comparison, predictors));
  if (other.loss >= clearlyBetter * own) return [];
  const { meanEffect } = followWeights(comparison, other.weights);
  const highest = other.predictorWeights.indexOf(Math.max(...other.predictorWeights));
  const share = Math.round(100 * (other.predictorWeights[highest] ?? 0));
  return [
    `other predictor weights fit better before the start (mean squared error ${brief(other.loss)} against ${brief(own)}); they rest for ${share}% on ${names[highest] ?? ''} and find a mean effect of ${brief(meanEffect)}.`,
  ];
}

const brief = (value: number): string => String(Number(value.toPrecision(4)));
