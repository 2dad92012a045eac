import type { Comparison, Predictors } from '#engine/causal/comparison.ts';
import { twoWayEffect } from '#engine/causal/difference-in-differences.ts';
import { fitParallelControl } from '#engine/causal/parallel-control.ts';
import {
  fitAtPredictorWeights,
  fitPredictors,
  type PredictorFit,
  type PredictorProblem,
  searchPredictors,
} from '#engine/causal/predictors.ts';
import { fitSyntheticControl, followWeights } from '#engine/causal/synthetic-control.ts';
import { fitSyntheticDid, type Smoothing, smoothingFor } from '#engine/causal/synthetic-did.ts';

/** sc: synthetic control; did: difference-in-differences; sdid: both together. See docs/methods. */
export const methods = ['sc', 'did', 'sdid'] as const;
export type Method = (typeof methods)[number];

/** What every method says of a comparison, in units of the outcome. */
export type Fit = {
  readonly weights: Float64Array;
  readonly synthetic: Float64Array;
  readonly effects: Float64Array;
  readonly preRmspe: number;
  readonly postRmspe: number;
  readonly ratio: number;
  readonly meanEffect: number;
  /** Duality gap of the weights, a share; 0 where the weights are given. */
  readonly gap: number;
  /** Donors that could take weight from others at the same fit. */
  readonly interchangeable: readonly number[];
  /** Of sdid: one for each period before the start. */
  readonly periodWeights?: Float64Array;
  /** Of sc with predictors: one for each, together 1. */
  readonly predictorWeights?: Float64Array;
  /** Of did: clustered by unit. */
  readonly standardError?: number;
};

export type Fitter = (comparison: Comparison) => Fit;

/** The fit for a question: what is tuned is tuned on the question and then held, also for its placebos. */
export const fitterFor: { readonly [Key in Method]: (question: Comparison) => Fitter } = {
  sc: () => fitSc,
  did: () => fitDid,
  sdid: (question) => {
    const smoothing = smoothingFor(question);
    return (comparison) => fitSdid(comparison, smoothing);
  },
};

function fitSc(comparison: Comparison): Fit {
  const { predictors } = comparison;
  if (predictors === undefined) return fitSyntheticControl(comparison);
  return fitBy(fitPredictors, comparison, predictors);
}

/** Seeks predictor weights that are not given; then donor weights, from the predictors measured later when there are such. */
function fitBy(
  seek: (problem: PredictorProblem) => PredictorFit,
  comparison: Comparison,
  predictors: Predictors,
): Fit {
  const { weights, later } = predictors;
  const problem = problemOf(comparison, predictors);
  const sought = weights === undefined ? seek(problem) : fitAtPredictorWeights(problem, weights);
  const fit =
    later === undefined
      ? sought
      : fitAtPredictorWeights({ ...problem, ...later }, sought.predictorWeights);
  return followPredictors(comparison, fit);
}

/**
 * Placebos with predictors get the wider search too: one that ended in a shallow valley would fit badly before
 * the start and rank too low, which would flatter the treated unit. So the rank errs on the careful side.
 */
export const placeboFitterFor = (method: Method, question: Comparison): Fitter => {
  if (method === 'did') return fitMeans;
  const { predictors } = question;
  if (method !== 'sc' || predictors === undefined || predictors.weights !== undefined) {
    return fitterFor[method](question);
  }
  return (placebo) => fitBy(searchPredictors, placebo, placebo.predictors ?? predictors);
};

const followPredictors = (
  comparison: Comparison,
  { weights, gap, interchangeable, predictorWeights }: PredictorFit,
): Fit => ({ ...followWeights(comparison, weights), gap, interchangeable, predictorWeights });

export const problemOf = (
  { treated, donors }: Comparison,
  predictors: Predictors,
): PredictorProblem => ({
  treated: predictors.treated,
  donors: predictors.donors,
  outcome: {
    treated: treated.subarray(predictors.from, predictors.to),
    donors: donors.map((donor) => donor.subarray(predictors.from, predictors.to)),
  },
});

function fitDid(comparison: Comparison): Fit {
  const { treated, donors, before } = comparison;
  const { errors } = twoWayEffect([treated, ...donors], [before, ...donors.map(() => undefined)]);
  return { ...fitMeans(comparison), standardError: errors.nested };
}

function fitMeans(comparison: Comparison): Fit {
  const fit = fitParallelControl(comparison);
  return { ...fit, ratio: fit.postRmspe / fit.preRmspe, gap: 0, interchangeable: [] };
}

function fitSdid(comparison: Comparison, smoothing: Smoothing): Fit {
  const { donorWeights, ...fit } = fitSyntheticDid(comparison, smoothing);
  return {
    ...fit,
    weights: donorWeights,
    ratio: fit.postRmspe / fit.preRmspe,
    interchangeable: [],
  };
}
