import { type Day, daysBetween } from '#kernel/day.ts';

export type Target = { readonly value: number; readonly by: Day };

/** How the stock stands to the target on a day. Counts of households. */
export type Standing =
  | {
      readonly kind: 'before';
      readonly still: number;
      readonly monthsLeft: number;
      readonly perMonth: number;
    }
  | { readonly kind: 'reached' }
  | { readonly kind: 'missed'; readonly still: number };

const daysInMonth = 365.25 / 12;

/** `perMonth`: by how many households a month the stock must fall from this day on to make the target. */
export function standingOf(target: Target, stock: number, day: Day): Standing {
  const still = stock - target.value;
  if (still <= 0) return { kind: 'reached' };
  if (day >= target.by) return { kind: 'missed', still };
  const monthsLeft = daysBetween(day, target.by) / daysInMonth;
  return { kind: 'before', still, monthsLeft, perMonth: Math.ceil(still / monthsLeft) };
}
