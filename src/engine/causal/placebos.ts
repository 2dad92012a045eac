import { type Comparison, placeboOf, withoutDonor } from './comparison.ts';
import { fitSyntheticControl, type SyntheticControl } from './synthetic-control.ts';

/** The fit of the same question asked of a donor, which had no treatment. */
export type Placebo = { readonly donor: number; readonly fit: SyntheticControl };

/**
 * Placebo in space (Abadie, Diamond and Hainmueller 2010): each donor in turn as if it had been treated, made
 * of the other donors. The treated unit is in no pool, since its path after the start may hold the effect.
 */
export const placebosInSpace = (comparison: Comparison): readonly Placebo[] =>
  comparison.donors.map((_, donor) => ({
    donor,
    fit: fitSyntheticControl(placeboOf(comparison, donor)),
  }));

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
export const wellFitted = (
  placebos: readonly Placebo[],
  treated: SyntheticControl,
  times: number,
): readonly Placebo[] =>
  placebos.filter(({ fit }) => fit.preRmspe ** 2 <= times * treated.preRmspe ** 2);

/**
 * Placebo in time (Abadie, Diamond and Hainmueller 2015): the start put at period `start`, and only periods before
 * the real start used. What it finds is not the treatment.
 */
export const placeboInTime = (comparison: Comparison, start: number): SyntheticControl =>
  fitSyntheticControl({
    treated: comparison.treated.subarray(0, comparison.before),
    donors: comparison.donors.map((donor) => donor.subarray(0, comparison.before)),
    before: start,
  });

export type WithoutDonor = { readonly left: number; readonly fit: SyntheticControl };

/** The fit again without each donor that has weight: does the finding hang on one of them? */
export const leaveOneOut = (
  comparison: Comparison,
  fit: SyntheticControl,
): readonly WithoutDonor[] =>
  [...fit.weights.keys()]
    .filter((donor) => (fit.weights[donor] as number) > 0 && comparison.donors.length > 1)
    .map((left) => ({
      left,
      fit: fitSyntheticControl({
        ...comparison,
        donors: withoutDonor(comparison.donors, left),
      }),
    }));
