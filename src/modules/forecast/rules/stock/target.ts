import { quantile } from '#engine/transitions/band.ts';
import type { Day } from '#kernel/day.ts';
import { findMonth, type Month, monthAfter } from '../month.ts';

export type Target = { readonly value: number; readonly by: Day };

export type TargetOutcome = Target & {
  /** Share of the draws in which the stock is at most the value on that day. */
  readonly probability: number;
  /** Exits a month more, from now until then, that bring the stock to the value: median and 80%. 0: none needed. */
  readonly extraExits: { readonly mean: number; readonly lo80: number; readonly hi80: number };
  /** The first month at whose end the stock is at most the value; nothing: not within the months ahead. */
  readonly crossing: {
    readonly expected: Month | undefined;
    readonly early: Month | undefined;
    readonly late: Month | undefined;
    /** Share of the draws that get there within the months ahead. */
    readonly share: number;
  };
};

/** Courses of the stock by month: drawn, and expected. */
export type Courses = {
  readonly stock: readonly Float64Array[];
  readonly copies: number;
  readonly expected: Float64Array;
  readonly perExit: number;
};

/** The place of the month at whose end the day lies; nothing when it is not ahead. */
function monthOfDay(origin: Month, months: number, by: Day): number | undefined {
  const month = findMonth(by.slice(0, 7));
  for (let at = 0; at < months; at += 1) if (monthAfter(origin, at) === month) return at;
  return undefined;
}

/**
 * How the draws stand to the target. `stock` by draw × month, each draw in so many `copies` spread around it (band.ts);
 * `perExit` is how much lower the stock is on the day for one exit a month more (fewer than the months until then: some
 * would have left anyway).
 */
export function targetOutcome(
  target: Target,
  origin: Month,
  { stock, copies, expected, perExit }: Courses,
): TargetOutcome | undefined {
  const at = monthOfDay(origin, expected.length, target.by);
  if (at === undefined) return undefined;
  const gaps = Float64Array.from(stock, (draw) => (draw[at] as number) - target.value).sort();
  const extra = (share: number) => Math.max(0, quantile(gaps, share, copies) / perExit);
  const crossings = stock.map((draw) => firstBelow(draw, target.value));
  const reached = crossings.filter((month) => month >= 0);
  // Who does not get there within the months, stands after them.
  const never = expected.length;
  const sorted = Float64Array.from(crossings, (month) => (month < 0 ? never : month)).sort();
  const monthAt = (share: number) => {
    const month = Math.ceil(quantile(sorted, share, copies));
    return month < never ? monthAfter(origin, month) : undefined;
  };
  const mean = firstBelow(expected, target.value);
  return {
    ...target,
    probability: gaps.filter((gap) => gap <= 0).length / gaps.length,
    extraExits: { mean: extra(0.5), lo80: extra(0.1), hi80: extra(0.9) },
    crossing: {
      expected: mean < 0 ? undefined : monthAfter(origin, mean),
      early: monthAt(0.1),
      late: monthAt(0.9),
      share: reached.length / crossings.length,
    },
  };
}

const firstBelow = (path: Float64Array, value: number): number =>
  path.findIndex((stock) => stock <= value);
