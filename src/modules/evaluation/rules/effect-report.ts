import type { Comparison } from '#engine/causal/comparison.ts';
import { leaveOneOut } from '#engine/causal/placebos.ts';
import type { ChosenComparison } from './choose-comparison.ts';
import { type Fit, type Fitter, fitterFor, type Method } from './fit.ts';
import { type PlaceboFit, type PlaceboReport, reportPlacebos } from './placebo-report.ts';
import { balanceOf, otherWeightsWarning, type PredictorBalance } from './predictor-report.ts';
import type { Time } from './time.ts';
import { isPoorFit, warningsOf } from './warnings.ts';

export type WeightedUnit = { readonly unit: string; readonly weight: number };

export type PeriodEffect = {
  readonly time: Time;
  readonly actual: number;
  readonly synthetic: number;
  readonly effect: number;
  /** False before the start: there the effect is the error of the fit. */
  readonly treated: boolean;
};

export type LeftOut = {
  readonly left: string;
  readonly preRmspe: number;
  readonly meanEffect: number;
};

/** The effect on one treated unit, in units of the outcome. */
export type EffectReport = {
  readonly method: Method;
  readonly treated: string;
  readonly outcome: string;
  readonly start: Time;
  readonly periods: { readonly before: number; readonly after: number };
  /** Every donor, the heaviest first; together 1. */
  readonly weights: readonly WeightedUnit[];
  /** Of sdid: periods before the start with weight; together 1. */
  readonly periodWeights?: readonly { readonly time: Time; readonly weight: number }[];
  /** Of sc with predictors: how alike the mixture is to the treated unit. */
  readonly predictors?: readonly PredictorBalance[];
  readonly preRmspe: number;
  /** Of sc: the donors do not follow the treated unit before the start; there is nothing to compare with. */
  readonly poorFit: boolean;
  readonly postRmspe: number;
  readonly ratio: number;
  /** Every period, before the start too. */
  readonly effects: readonly PeriodEffect[];
  readonly meanEffect: number;
  /** Of did: clustered by unit, CR1; see the warnings. */
  readonly standardError?: number;
  /** Other weights fit as well: the effect may be another with them. */
  readonly notUnique: boolean;
  /** Duality gap of the weights, a share: how far at most they lie from the optimum. */
  readonly gap: number;
  readonly placebo?: PlaceboReport;
  readonly leaveOneOut?: readonly LeftOut[];
  readonly warnings: readonly string[];
};

export type Wanted = {
  readonly method: Method;
  readonly placebo: boolean;
  readonly leaveOneOut: boolean;
  /** The placebos, when threads have fitted them already. */
  readonly fits?: readonly PlaceboFit[] | undefined;
};

export function reportEffect(
  chosen: ChosenComparison,
  { treated, outcome }: { readonly treated: string; readonly outcome: string },
  { method, ...wanted }: Wanted,
): EffectReport {
  const { comparison, donors, times, start, predictorNames = [] } = chosen;
  const fitter = fitterFor[method](comparison);
  const fit = fitter(comparison);
  const naming = { treated, donors, times, method };
  const placebo = wanted.placebo
    ? reportPlacebos(comparison, fit, fitter, { ...naming, fits: wanted.fits })
    : undefined;
  const { before } = comparison;
  return {
    method,
    treated,
    outcome,
    start,
    periods: { before, after: times.length - before },
    weights: donors
      .map((unit, at) => ({ unit, weight: fit.weights[at] ?? 0 }))
      .sort((one, other) => other.weight - one.weight),
    ...periodWeightsOf(fit, times),
    ...balanceOf(comparison, fit, predictorNames),
    preRmspe: fit.preRmspe,
    poorFit: isPoorFit(comparison, fit, method),
    postRmspe: fit.postRmspe,
    ratio: fit.ratio,
    effects: times.map((time, at) => ({
      time,
      actual: comparison.treated[at] ?? Number.NaN,
      synthetic: fit.synthetic[at] ?? Number.NaN,
      effect: fit.effects[at] ?? Number.NaN,
      treated: at >= before,
    })),
    meanEffect: fit.meanEffect,
    ...(fit.standardError === undefined ? {} : { standardError: fit.standardError }),
    notUnique: fit.interchangeable.length > 0,
    gap: fit.gap,
    ...(placebo === undefined ? {} : { placebo }),
    ...(wanted.leaveOneOut ? { leaveOneOut: withoutEach(comparison, fit, fitter, donors) } : {}),
    warnings: [
      ...warningsOf(comparison, fit, naming, placebo),
      ...otherWeightsWarning(comparison, fit, predictorNames),
    ],
  };
}

const periodWeightsOf = ({ periodWeights }: Fit, times: readonly Time[]) =>
  periodWeights === undefined
    ? {}
    : {
        periodWeights: Array.from(periodWeights, (weight, at) => ({
          time: times[at] ?? '',
          weight,
        })).filter(({ weight }) => weight > 0),
      };

/** Does the finding hang on one donor? Each that has weight is left out in turn, the heaviest first. */
const withoutEach = (
  comparison: Comparison,
  own: Fit,
  fitter: Fitter,
  donors: readonly string[],
): readonly LeftOut[] =>
  leaveOneOut(comparison, own, fitter).map(({ left, fit: { preRmspe, meanEffect } }) => ({
    left: donors[left] ?? '',
    preRmspe,
    meanEffect,
  }));
