import { type Comparison, placeboOf, withoutDonor } from './comparison.ts';

/** What a method says of a comparison, as far as placebos look at it. */
type Fitted = { readonly weights: Float64Array; readonly preRmspe: number };

/**
 * Placebo in space (Abadie, Diamond and Hainmueller 2010): each donor in turn as if it had been treated, made
 * of the other donors. The treated unit is in no pool, since its path after the start may hold the effect.
 * One fit a donor, in their order.
 */
export const placebosInSpace = <Fit>(
  comparison: Comparison,
  fit: (placebo: Comparison) => Fit,
): readonly Fit[] => comparison.donors.map((_, donor) => fit(placeboOf(comparison, donor)));

export type Rank = {
  /** How many units, the treated one among them, are at least as extreme; of how many. */
  readonly rank: number;
  readonly of: number;
  /** rank / of: the least level that this design can reach is 1 / of. */
  readonly pValue: number;
};

/** Two statistics this near, relative to their size, are a tie; a tie counts as at least as extreme. */
const tie = 1e-9;

/** `own` and `others`: the larger, the more extreme. */
export function rankOf(own: number, others: readonly number[]): Rank {
  const floor = own === Infinity ? own : own - tie * Math.abs(own);
  const rank = 1 + others.filter((other) => other >= floor).length;
  const of = 1 + others.length;
  return { rank, of, pValue: rank / of };
}

/** Placebos whose mean squared error before is at most `times` that of the treated unit (ADH 2010: 20, 5, 2). */
export const wellFitted = <Fit extends Pick<Fitted, 'preRmspe'>>(
  placebos: readonly Fit[],
  treated: Pick<Fitted, 'preRmspe'>,
  times: number,
): readonly Fit[] =>
  placebos.filter((placebo) => placebo.preRmspe ** 2 <= times * treated.preRmspe ** 2);

/**
 * Placebo in time (Abadie, Diamond and Hainmueller 2015): the start put at period `start`, and only periods before
 * the real start used, matched on the outcome. What a fit of it finds is not the treatment.
 */
export const earlierStart = (comparison: Comparison, start: number): Comparison => ({
  treated: comparison.treated.subarray(0, comparison.before),
  donors: comparison.donors.map((donor) => donor.subarray(0, comparison.before)),
  before: start,
});

export type WithoutDonor<Fit> = { readonly left: number; readonly fit: Fit };

/** The fit again without each donor that has weight, the heaviest first: does the finding hang on one of them? */
export const leaveOneOut = <Fit extends Fitted>(
  comparison: Comparison,
  { weights }: Fit,
  fit: (without: Comparison) => Fit,
): readonly WithoutDonor<Fit>[] =>
  [...weights.keys()]
    .filter((donor) => (weights[donor] as number) > 0)
    .sort((one, other) => (weights[other] as number) - (weights[one] as number))
    .map((left) => ({
      left,
      fit: fit(withoutDonor(comparison, left)),
    }));
