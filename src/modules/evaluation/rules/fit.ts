import type { Comparison } from '#engine/causal/comparison.ts';
import { twoWayEffect } from '#engine/causal/difference-in-differences.ts';
import { fitParallelControl } from '#engine/causal/parallel-control.ts';
import { fitSyntheticControl } from '#engine/causal/synthetic-control.ts';
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
  /** Of did: clustered by unit. */
  readonly standardError?: number;
};

export type Fitter = (comparison: Comparison) => Fit;

/** The fit for a question, and for its placebos: what is tuned is tuned on the question and then held. */
export const fitterFor: { readonly [Key in Method]: (question: Comparison) => Fitter } = {
  sc: () => fitSyntheticControl,
  did: () => fitDid,
  sdid: (question) => {
    const smoothing = smoothingFor(question);
    return (comparison) => fitSdid(comparison, smoothing);
  },
};

function fitDid(comparison: Comparison): Fit {
  const fit = fitParallelControl(comparison);
  const { treated, donors, before } = comparison;
  const { errors } = twoWayEffect([treated, ...donors], [before, ...donors.map(() => undefined)]);
  return {
    ...fit,
    ratio: fit.postRmspe / fit.preRmspe,
    gap: 0,
    interchangeable: [],
    standardError: errors.nested,
  };
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
