/**
 * What goes in and what comes out of the publication rule
 * (docs/methods/publication-rule.md, docs/decisions/0007-publication-rule.md).
 */

/**
 * One number that tables may want to show; the same number in two tables is one cell with one id.
 * A count counts things; a sum adds up something over `contributors` things, and is too small to
 * show when these are few, however large the sum; an empty cell is 0 by definition, not by counting.
 * A number that no table shows and that follows from two shown ones (the rest of a subset, an
 * earlier stock) is a cell too: the reader subtracts. `derived` says so: when it is large it is no secret, and
 * since it is not printed nothing of it is known but what the others tell.
 */
export type Cell =
  | { readonly id: string; readonly count: number; readonly derived?: boolean }
  | {
      readonly id: string;
      readonly count: number;
      readonly contributors: number;
      readonly derived?: boolean;
    }
  | { readonly id: string; readonly empty: true };

/** `total` = the sum of `parts` − the sum of `less`, exactly, in counts before rounding. */
export type Relation = {
  readonly total: string;
  readonly parts: readonly string[];
  readonly less?: readonly string[];
};

/** All that stands in one release together, with what the reader holds from earlier releases. */
export type Draft = {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  /** Ids shown in an earlier release: the reader has them, so hiding them protects nothing. */
  readonly alreadyShown: ReadonlySet<string>;
};

/**
 * `small`: the count is below 10. `few`: a sum over fewer than 10. `protecting`: large enough, but
 * with it a hidden cell could be computed. A page shows one and the same mark for the three.
 */
export type Reason = 'small' | 'few' | 'protecting';

export type PublishedCell =
  | { readonly id: string; readonly shown: number }
  | { readonly id: string; readonly hidden: Reason }
  /** Large, and in no table: neither shown nor a secret. */
  | { readonly id: string; readonly derived: true };

export type Release = {
  readonly cells: ReadonlyMap<string, PublishedCell>;
  readonly relations: readonly Relation[];
};

/** Why nothing may be published: the draft contradicts itself, or a cell cannot be protected. */
export type Refusal =
  | { readonly kind: 'cell-twice'; readonly id: string }
  | { readonly kind: 'not-a-count'; readonly id: string }
  | { readonly kind: 'unknown-cell'; readonly id: string; readonly relation: Relation }
  | { readonly kind: 'cell-twice-in-relation'; readonly id: string; readonly relation: Relation }
  | { readonly kind: 'relation-does-not-hold'; readonly relation: Relation }
  | { readonly kind: 'shown-before-but-small'; readonly id: string }
  | { readonly kind: 'cannot-be-protected'; readonly id: string };
