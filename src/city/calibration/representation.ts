import type { Side } from '#city/geography/geography.ts';

/**
 * Contacts, KNAPRZ tables 4.6 and 4.7, 2018 to 2021, in per cent: the share of a group among those
 * reached, over its share among the December persons, minus 1. In the order of the first groups of
 * composition.ts; institutional households are not published and get what is left.
 */
const published: Readonly<Record<Side, readonly (readonly number[])[]>> = {
  zuid: [
    [0.6, -1.8, -2.1, -2.0],
    [-0.4, 1.2, 1.5, 1.4],
    [14.3, 19.9, 9.2, 11.5],
    [11.8, 18.8, 6.9, 8.9],
    [7.0, 15.0, 2.7, 4.9],
    [3.6, 6.9, 0.3, 2.3],
    [-5.8, -15.2, -6.1, -5.4],
    [-76.3, -79.8, -16.8, -56.4],
    [-1.7, -5.9, 0.1, -1.4],
    [-24.1, -29.5, -13.9, -19.3],
    [3.2, 10.1, 1.7, 5.0],
    [10.1, 15.7, 7.6, 9.6],
    [2.5, 7.3, 1.3, 0.2],
    [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    [-1.9, -3.4, -1.4, -1.9],
    [5.0, 9.4, 3.3, 4.6],
    [1.4, -0.4, 1.5, 0.8],
  ],
  rest: [
    [1.7, -0.1, -0.5, 0.0],
    [-1.3, 0.1, 0.4, 0.0],
    [16.7, 38.8, 13.2, 17.0],
    [11.3, 30.6, 10.5, 12.9],
    [6.0, 20.1, 5.3, 8.5],
    [3.0, 3.0, -2.0, 1.4],
    [-4.8, -23.6, -7.5, -8.4],
    [-76.2, -83.1, -26.6, -66.7],
    [0.7, -8.7, -0.4, -1.7],
    [-29.6, -28.1, -16.7, -20.3],
    [2.2, 12.2, 2.4, 4.6],
    [9.2, 19.4, 8.9, 11.4],
    [9.7, 13.4, 8.3, 3.9],
    [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    [-2.0, -4.6, -2.2, -2.2],
    [4.8, 11.3, 3.9, 4.1],
    [1.7, 2.8, 5.2, 5.1],
  ],
};

/** Reach of a group over reach of all, in the nearest published year; not a number where not published. */
export function relativeReach(year: number, side: Side): readonly number[] {
  const column = Math.min(3, Math.max(0, year - 2018));
  return published[side].map((row) => 1 + (row[column] ?? 0) / 100);
}
