import type { PublishedCell, Reason } from './release.ts';

/** Counts below this are hidden. */
export const threshold = 10;

/** Counts are shown as the nearest multiple of this. */
const base = 5;

/** The values that fit everything published, for a hidden cell, lie at least this far apart. */
export const width = 5;

/** Halves cannot occur: the base is odd. */
export const rounded = (count: number): number => Math.round(count / base) * base;

/** A shown count is really at most so much less, or more. */
export const roundsDown = (base - 1) / 2;

export type Range = { readonly lower: number; readonly upper: number };

const hiddenRange: Record<Reason, Range> = {
  small: { lower: 0, upper: threshold - 1 },
  few: { lower: 0, upper: Number.POSITIVE_INFINITY },
  protecting: { lower: threshold, upper: Number.POSITIVE_INFINITY },
};

/**
 * The whole numbers that a published cell leaves open by itself. The reader is taken to know the
 * rule and the reason of each hidden cell, so 10 stands for 10, 11, 12 and not for 8 or 9, and a
 * shown 0 is a cell that is empty by definition.
 */
export function rangeOf(cell: PublishedCell): Range {
  if ('hidden' in cell) return hiddenRange[cell.hidden];
  if ('derived' in cell) return hiddenRange.protecting;
  if (cell.shown === 0) return { lower: 0, upper: 0 };
  return { lower: Math.max(threshold, cell.shown - roundsDown), upper: cell.shown + roundsDown };
}
