import { rangeOf } from './reader.ts';
import type { PublishedCell } from './release.ts';

/**
 * A share, a percentage, a mean: one shown number divided by another, with the least and greatest
 * that the unrounded counts may give. `baseless`: divided by a cell that is empty by definition.
 */
export type PublishedRatio =
  | { readonly shown: number; readonly low: number; readonly high: number }
  | { readonly hidden: true }
  | { readonly baseless: true };

/** Computed from what is shown, so that it says nothing that the tables do not say. */
export function publishRatio(numerator: PublishedCell, denominator: PublishedCell): PublishedRatio {
  if (!('shown' in numerator && 'shown' in denominator)) return { hidden: true };
  if (denominator.shown === 0) return { baseless: true };
  const above = rangeOf(numerator);
  const below = rangeOf(denominator);
  return {
    shown: numerator.shown / denominator.shown,
    low: above.lower / below.upper,
    high: above.upper / below.lower,
  };
}
