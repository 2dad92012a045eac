/**
 * Standard errors of what a city of this size shows by chance. Of independent households and persons: what
 * goes together in a household or with a coach varies a little more, so these are on the tight side.
 */

/** Of a count: Poisson. */
export const ofCount = (expected: number): number => Math.sqrt(expected);

/** Of a share of so many: binomial. */
export const ofShare = (share: number, of: number): number =>
  of === 0 ? Number.POSITIVE_INFINITY : Math.sqrt((share * (1 - share)) / of);

/** Of a sum over contributors that each bring their own amount: compound Poisson. */
export const ofSum = (squares: number): number => Math.sqrt(squares);

/** Of a mean over so many, from the sum and the sum of squares of what is averaged. */
export const ofMean = (sum: number, squares: number, of: number): number =>
  of === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(Math.max(0, squares - (sum * sum) / of)) / of;

/**
 * Of a representation in per cent: reach of a group over reach of all, when the group is part of all.
 * `reach` is the reach of all, as published.
 */
export const ofRepresentation = (reach: number, group: number, all: number): number =>
  group === 0
    ? Number.POSITIVE_INFINITY
    : 100 * Math.sqrt(((1 - reach) / (reach * group)) * Math.max(0, 1 - group / all));
