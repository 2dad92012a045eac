import { compositionOf } from '#city/calibration/composition.ts';
import type { Side } from '#city/geography/geography.ts';

/** In the order of the code list instrument-type; the seven types of KNAPRZ tables 4.1 and 4.2. */
export const typeCodes = [
  'get_to_know',
  'support',
  'develop',
  'mediate',
  'aftercare',
  'hallowerk',
  'prematching_and_matching_teams',
] as const;
export type InstrumentType = (typeof typeCodes)[number];

/** Instruments that start in a year on one side, at scale 1. */
export type InstrumentYear = {
  readonly total: number;
  /** Persons with an instrument, on benefit or not. */
  readonly persons: number;
  /** Share of the December persons with one. */
  readonly reach: number;
  /** Parts of a hundred, in the order of `typeCodes`. */
  readonly shares: readonly number[];
};

type Row = readonly [
  year: number,
  total: number,
  persons: number,
  reach: number,
  shares: readonly number[],
];

/**
 * KNAPRZ tables 4.1 and 4.2 (total, persons, shares of all instruments) and 4.3 (reach; that of 2022 is not
 * published: the one of 2021, as much lower as the share of the year persons with an instrument).
 */
const published: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [2018, 16_614, 11_536, 0.56, [27, 5, 22, 25, 2, 3, 16]],
    [2019, 15_733, 9741, 0.49, [22, 4, 25, 22, 2, 7, 17]],
    [2020, 12_868, 8861, 0.45, [16, 6, 16, 14, 3, 11, 35]],
    [2021, 7673, 5889, 0.28, [26, 12, 20, 12, 2, 9, 18]],
    [2022, 6127, 4695, 0.234, [35, 16, 19, 15, 3, 5, 8]],
  ],
  rest: [
    [2018, 19_216, 15_292, 0.5, [28, 6, 24, 22, 2, 3, 15]],
    [2019, 18_020, 12_625, 0.43, [21, 5, 24, 20, 3, 10, 18]],
    [2020, 15_722, 11_618, 0.39, [14, 7, 14, 15, 2, 12, 35]],
    [2021, 9070, 7250, 0.23, [23, 14, 21, 13, 3, 10, 17]],
    [2022, 7549, 6017, 0.201, [33, 16, 21, 15, 3, 5, 9]],
  ],
};

/** Assumption: before 2018 as in 2018, after 2022 as in 2022. */
export function instrumentYear(year: number, side: Side): InstrumentYear {
  const at = Math.min(4, Math.max(0, year - 2018));
  const row = published[side][at];
  if (row === undefined) throw new Error(`no instruments for ${year}`);
  const [, total, persons, reach, shares] = row;
  return { total, persons, reach, shares };
}

/**
 * Instruments, KNAPRZ tables 4.6 and 4.7, 2018 to 2021, in per cent: the share of a group among those reached,
 * over its share among the December persons, minus 1. In the order of the first groups of composition.ts;
 * institutional households are not published and get what is left.
 */
const representation: Readonly<Record<Side, readonly (readonly number[])[]>> = {
  zuid: [
    [1.3, 1.6, 0.8, 3.9],
    [-0.8, -1.1, -0.6, -2.8],
    [-6.0, 0.2, -10.1, 17.4],
    [17.0, 40.2, 40.5, 47.7],
    [15.4, 28.7, 28.7, 23.8],
    [7.2, 7.2, 4.0, 2.2],
    [-15.5, -33.5, -38.7, -38.3],
    [-87.4, -88.0, -86.1, -81.1],
    [-4.7, -11.7, -9.3, -10.4],
    [-23.3, -36.6, -25.3, -24.4],
    [8.8, 18.0, 12.7, 23.5],
    [12.3, 22.9, 18.5, 11.6],
    [4.2, 6.7, 14.7, 13.7],
    [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    [-12.1, -16.1, -20.7, -24.8],
    [1.8, 7.4, 8.8, 0.2],
    [4.7, 0.3, 6.8, 8.7],
  ],
  rest: [
    [3.2, 3.3, 3.4, 9.5],
    [-2.5, -2.5, -2.8, -8.0],
    [0.8, 10.5, -6.5, 51.9],
    [26.3, 50.6, 50.7, 66.8],
    [12.6, 28.6, 29.4, 24.9],
    [5.5, 6.1, 1.7, -8.2],
    [-17.5, -37.3, -41.4, -44.2],
    [-84.9, -91.9, -79.9, -69.8],
    [-3.3, -12.4, -9.4, -6.7],
    [-28.6, -31.9, -30.0, -28.6],
    [8.2, 18.8, 8.8, 6.9],
    [13.0, 22.8, 20.2, 15.5],
    [12.2, 25.1, 23.2, 42.5],
    [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    [-12.8, -18.2, -21.6, -24.8],
    [0.5, 4.2, 7.7, 0.2],
    [-3.3, -0.5, 12.2, 5.7],
  ],
};

const firstLevel = 14;

/**
 * Reach of a group over reach of all, in the nearest published year. The three levels of education, added up
 * again, make 92 to 83 per cent in the source: they keep their proportions and are brought to 100.
 */
export function relativeInstrumentReach(year: number, side: Side): readonly number[] {
  const column = Math.min(3, Math.max(0, year - 2018));
  const relative = representation[side].map((row) => 1 + (row[column] ?? 0) / 100);
  const shares = compositionOf(year, side);
  const levels = relative.slice(firstLevel);
  const sum = levels.reduce((so, of, at) => so + of * (shares[firstLevel + at] ?? 0), 0);
  return [...relative.slice(0, firstLevel), ...levels.map((of) => of / sum)];
}
