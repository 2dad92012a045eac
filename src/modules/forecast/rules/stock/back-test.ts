import type { Band } from '#engine/transitions/band.ts';
import type { Month } from '../month.ts';

/** What the model said from one origin, and what was counted. */
export type Look = {
  readonly origin: Month;
  /** Households on the last day that was known. */
  readonly known: number;
  /** Mean absolute change over a year, known at the origin; the unit of errors. */
  readonly scale: number;
  /** The count a year before each month. */
  readonly yearBefore: readonly number[];
  readonly bands: readonly Band[];
  readonly actual: readonly number[];
};

export type Measured = {
  readonly ahead: number;
  readonly origins: number;
  readonly mase: number;
  /** That all stays as it is. */
  readonly naive: number;
  /** That it is as a year before. */
  readonly seasonal: number;
  readonly coverage: { readonly 50: number; readonly 80: number; readonly 95: number };
};

/** Errors and coverage of all months until this many ahead, over the looks that reach as far. */
export function measure(looks: readonly Look[], ahead: number): Measured | undefined {
  const reaching = looks.filter(({ actual }) => actual.length >= ahead);
  if (reaching.length === 0) return undefined;
  const sums = { mase: 0, naive: 0, seasonal: 0, 50: 0, 80: 0, 95: 0 };
  let months = 0;
  for (const { known, scale, yearBefore, bands, actual } of reaching) {
    for (let at = 0; at < ahead; at += 1) {
      const [band, count] = [bands[at] as Band, actual[at] as number];
      months += 1;
      sums.mase += Math.abs(count - band.mean) / scale;
      sums.naive += Math.abs(count - known) / scale;
      sums.seasonal += Math.abs(count - (yearBefore[at] as number)) / scale;
      sums[50] += Number(count >= band.lo50 && count <= band.hi50);
      sums[80] += Number(count >= band.lo80 && count <= band.hi80);
      sums[95] += Number(count >= band.lo95 && count <= band.hi95);
    }
  }
  return {
    ahead,
    origins: reaching.length,
    mase: sums.mase / months,
    naive: sums.naive / months,
    seasonal: sums.seasonal / months,
    coverage: { 50: sums[50] / months, 80: sums[80] / months, 95: sums[95] / months },
  };
}

/** How a kept forecast has done: the months that were counted since. */
export function standingSince(
  bands: readonly Band[],
  actual: readonly number[],
): { readonly months: number; readonly error: number; readonly inside: number } | undefined {
  const months = Math.min(bands.length, actual.length);
  if (months === 0) return undefined;
  let [error, inside] = [0, 0];
  for (let at = 0; at < months; at += 1) {
    const [band, count] = [bands[at] as Band, actual[at] as number];
    error += Math.abs(count - band.mean);
    inside += Number(count >= band.lo80 && count <= band.hi80);
  }
  return { months, error: error / months, inside };
}
