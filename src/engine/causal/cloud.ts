import { dot } from '#engine/linalg/dot.ts';

/**
 * Points as they look from an origin: point minus origin, over as many entries as the origin has. The differences
 * are made where they are used, so that a thousand placebos, each with another origin, can share one set of points.
 */
export type Cloud = {
  readonly points: readonly Float64Array[];
  readonly origin: Float64Array;
};

/** One point from the origin, written out. */
export function differenceTo({ points, origin }: Cloud, at: number): Float64Array {
  const point = points[at] as Float64Array;
  const difference = new Float64Array(origin.length);
  for (let t = 0; t < origin.length; t += 1) {
    difference[t] = (point[t] as number) - (origin[t] as number);
  }
  return difference;
}

/** Inner product of each point, from the origin, with `along`: into `slopes`. */
export function slopesAlong(
  { points, origin }: Cloud,
  along: Float64Array,
  slopes: Float64Array,
): void {
  for (const [at, point] of points.entries()) {
    let [even, odd] = [0, 0];
    for (let t = 0; t < origin.length - 1; t += 2) {
      even += ((point[t] as number) - (origin[t] as number)) * (along[t] as number);
      odd += ((point[t + 1] as number) - (origin[t + 1] as number)) * (along[t + 1] as number);
    }
    const last = origin.length - 1;
    if (origin.length % 2 === 1) {
      even += ((point[last] as number) - (origin[last] as number)) * (along[last] as number);
    }
    slopes[at] = even + odd;
  }
}

/** The same for one point, three times as fast and with the digits lost that points and origin have in common. */
export const roughSlope = (point: Float64Array, along: Float64Array, ofOrigin: number): number =>
  dot(along, point) - ofOrigin;

/** Squared distance of each point to the origin. */
export function squaredDistances({ points, origin }: Cloud): Float64Array {
  const squares = new Float64Array(points.length);
  for (const [at, point] of points.entries()) {
    let [even, odd] = [0, 0];
    for (let t = 0; t < origin.length - 1; t += 2) {
      const one = (point[t] as number) - (origin[t] as number);
      const other = (point[t + 1] as number) - (origin[t + 1] as number);
      even += one * one;
      odd += other * other;
    }
    const last = origin.length - 1;
    if (origin.length % 2 === 1) even += ((point[last] as number) - (origin[last] as number)) ** 2;
    squares[at] = even + odd;
  }
  return squares;
}
