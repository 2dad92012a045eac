import { normalQuantile } from '#engine/distribution/normal.ts';

/** What is known of errors so far ahead, in one unit. */
export type Reach = {
  /** Absolute errors of past forecasts, the oldest first; the last was known at the origin, each one month after the other. */
  readonly errors: Float64Array;
  /** The deviation that the methods themselves expect of the next error. */
  readonly deviation: number;
};

/** After three years an error counts half: what was usual before a crisis, and in it, passes. */
const halfLife = 36;
/** The methods' own deviation counts as so many past errors that lie as a normal curve says. */
const own = 12;

/** Places of absolute errors that are equally likely by the normal curve. */
const normalPlaces = Float64Array.from({ length: 60 }, (_, at) =>
  normalQuantile(0.5 + (at + 0.5) / 120),
);

/**
 * How far bands must reach to have held their share of past errors, for ascending `levels` in percent: quantiles of
 * the past errors, the newest counting most (conformal prediction beyond exchangeability: Barber, Candès, Ramdas and
 * Tibshirani, 2023), beside those that the methods expect, towards which few errors shrink. As in split conformal
 * prediction (Vovk, Gammerman and Shafer, 2005) the next error counts as one more, as far as past errors speak. Errors
 * of forecasts that overlap in time are not independent, so that the share is aimed at, not promised.
 */
export function calibratedReach(
  { errors, deviation }: Reach,
  levels: readonly number[],
): readonly number[] {
  const count = errors.length;
  const all = [
    ...Array.from(errors, (error, at) => [error, 0.5 ** ((count - 1 - at) / halfLife)] as const),
    ...Array.from(normalPlaces, (place) => [place * deviation, own / 60] as const),
  ].toSorted(([one], [other]) => one - other);
  const weight = all.reduce((sum, [, share]) => sum + share, 0);
  const next = (weight - own) / weight;
  return levels.map((level) => quantile(all, (level / 100) * (weight + next)));
}

/** The value below which this weight lies, each value standing in the middle of its own, in proportion between them. */
function quantile(sorted: readonly (readonly [number, number])[], wanted: number): number {
  let passed = 0;
  let before: readonly [value: number, middle: number] | undefined;
  for (const [value, weight] of sorted) {
    const middle = passed + weight / 2;
    if (middle >= wanted) {
      if (before === undefined) return value;
      return before[0] + ((value - before[0]) * (wanted - before[1])) / (middle - before[1]);
    }
    before = [value, middle];
    passed += weight;
  }
  return before?.[0] ?? 0;
}
