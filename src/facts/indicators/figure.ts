import type { Moment } from './definition.ts';
import type { DimensionId } from './dimensions.ts';

/**
 * What an indicator gives on one snapshot: exact counts, for the publication rule (#engine/disclosure) first
 * and for a page afterwards. `provisional`: less than six weeks have passed since, so late decisions lack.
 */
export type Figure = {
  readonly indicator: string;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
  readonly provisional: boolean;
  /** The whole, each coarser group, each group: values of code lists that no row has are there with 0. */
  readonly cells: readonly FigureCell[];
  /** Parts and the rest of wholes that no table shows but that a reader could work out. */
  readonly unshown: readonly Tally[];
  /** Which tallies add up to which, by id; the form that the publication rule takes. */
  readonly relations: readonly Adding[];
};

export type FigureCell = {
  /** The group; a dimension that is not named is not split, so the whole is `{}`. */
  readonly at: Group;
  readonly numerator: Tally;
  /** Of kinds `share`, `mean`, `rate`, `representation` the denominator, of `composition` the whole. */
  readonly denominator: Tally | undefined;
};

export type Group = { readonly [dimension in DimensionId]?: string };

/**
 * The same number in two figures has the same id. `contributors`: over how many things a sum was made; from `toldApart`
 * on (count.ts) over so many at least.
 */
export type Tally = {
  readonly id: string;
  readonly count: number;
  readonly contributors: number | undefined;
};

export type Adding = { readonly total: string; readonly parts: readonly string[] };

export type FigureRefusal =
  /** The snapshot ends before. */
  | { readonly kind: 'after-reference-date'; readonly moment: Moment }
  /** So many months have not passed since. */
  | { readonly kind: 'too-young'; readonly moment: Moment; readonly monthsAfter: number }
  /** The stock is counted on first days of months. */
  | { readonly kind: 'not-first-of-month'; readonly moment: Moment };
