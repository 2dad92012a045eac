/**
 * What may leave the house: a rate is told as coarsely as five people among those behind it, so that no count below
 * ten and no single person can be read from it (docs/methods/publication-rule.md). Nothing of fewer than 500.
 */
export function digitsOf(people: number): number | undefined {
  const digits = Math.floor(Math.log10(people / 500));
  return digits < 0 || !Number.isFinite(digits) ? undefined : Math.min(2, digits);
}

/** A count as it may be shown: hidden below 10, else rounded to 5. */
export const shownCount = (count: number): number | undefined =>
  count < 10 ? undefined : Math.round(count / 5) * 5;
