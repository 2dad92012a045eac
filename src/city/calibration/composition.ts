import { pathThrough } from '#city/calibration/stock.ts';
import type { Side } from '#city/geography/geography.ts';

/**
 * Who has social assistance as main income in December, as shares, in the order of `groups`.
 * Sex, age, household, education (national register) 2018 to 2021: KNAPRZ tables 4.4 and 4.5.
 */
export const groups = [
  'men',
  'women',
  'age_15_25',
  'age_25_35',
  'age_35_45',
  'age_45_55',
  'age_55_65',
  'age_65_75',
  'single',
  'couple_without_children',
  'couple_with_children',
  'single_parent',
  'other_household',
  'institutional',
  'low',
  'middle',
  'high',
  'up_to_5_years',
  '5_to_10_years',
  'over_10_years',
] as const; // prettier to read in its four tables

type Row = readonly number[];

const sexes: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [0.391, 0.609],
    [0.395, 0.605],
    [0.41, 0.59],
    [0.413, 0.587],
  ],
  rest: [
    [0.435, 0.565],
    [0.434, 0.566],
    [0.452, 0.548],
    [0.456, 0.544],
  ],
};
/**
 * 65 to 75 as far as pension age allows it (66 to 66 years and 4 months then: published are 4.6, 5.5, 3.2
 * and 3.4%), the other bands in their published proportions.
 */
const ages: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [0.037, 0.163, 0.223, 0.276, 0.255, 0.04],
    [0.037, 0.148, 0.215, 0.271, 0.275, 0.042],
    [0.046, 0.162, 0.219, 0.265, 0.276, 0.036],
    [0.039, 0.153, 0.222, 0.262, 0.29, 0.036],
  ],
  rest: [
    [0.047, 0.161, 0.206, 0.277, 0.265, 0.04],
    [0.043, 0.15, 0.202, 0.268, 0.283, 0.042],
    [0.053, 0.163, 0.206, 0.258, 0.287, 0.036],
    [0.047, 0.152, 0.207, 0.259, 0.298, 0.037],
  ],
};
/**
 * Other years: 55 and over 24% at the start of 2015 and 37% at the start of 2024, mean age 44.2 and 47.3
 * (letter to the council, AEF 3.1); the bands below are ours, to fit that.
 */
const otherAges: readonly (readonly [number, Row])[] = [
  [2008, [0.07, 0.2, 0.26, 0.26, 0.2, 0.01]],
  [2014, [0.069, 0.189, 0.24, 0.25, 0.234, 0.018]],
  [2023, [0.052, 0.156, 0.206, 0.212, 0.329, 0.045]],
  [2027, [0.053, 0.156, 0.205, 0.205, 0.334, 0.047]],
];
const kinds: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [0.413, 0.089, 0.189, 0.282, 0.006, 0.021],
    [0.426, 0.091, 0.178, 0.276, 0.006, 0.023],
    [0.417, 0.09, 0.18, 0.279, 0.008, 0.026],
    [0.426, 0.088, 0.178, 0.274, 0.01, 0.025],
  ],
  rest: [
    [0.452, 0.084, 0.183, 0.24, 0.007, 0.034],
    [0.454, 0.084, 0.181, 0.236, 0.006, 0.039],
    [0.448, 0.079, 0.184, 0.233, 0.01, 0.047],
    [0.453, 0.08, 0.18, 0.23, 0.008, 0.049],
  ],
};
const levels: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [0.705, 0.256, 0.04],
    [0.706, 0.255, 0.039],
    [0.684, 0.275, 0.041],
    [0.686, 0.274, 0.04],
  ],
  rest: [
    [0.677, 0.261, 0.062],
    [0.677, 0.262, 0.061],
    [0.655, 0.281, 0.064],
    [0.662, 0.279, 0.059],
  ],
};
/**
 * Time on benefit: over five years 38% in 2015 and 55% in 2024, mean 78.5 and 98.4 months (letter, AEF
 * 3.1). What lies between, and the part over ten years, is ours, so that the means come out.
 */
const durations: readonly (readonly [number, Row])[] = [
  [2008, [0.52, 0.22, 0.26]],
  [2014, [0.618, 0.14, 0.242]],
  [2018, [0.54, 0.215, 0.245]],
  [2021, [0.485, 0.255, 0.26]],
  [2023, [0.435, 0.283, 0.282]],
  [2027, [0.44, 0.25, 0.31]],
];

const firstPublished = 2018;
const years = [0, 1, 2, 3];

/** Shares of the groups in the December of this year: within each dimension they add up to 1. */
export function compositionOf(year: number, side: Side): Float64Array {
  const published = (rows: readonly Row[]) =>
    along(
      year,
      years.map((at) => [firstPublished + at, rows[at] ?? []] as const),
    );
  const ageRows = [
    ...otherAges,
    ...years.map((at) => [firstPublished + at, ages[side][at] ?? []] as const),
  ].sort(([one], [other]) => one - other);
  return Float64Array.from([
    ...published(sexes[side]),
    ...along(year, ageRows),
    ...published(kinds[side]),
    ...published(levels[side]),
    ...along(year, durations),
  ]);
}

function along(year: number, rows: readonly (readonly [number, Row])[]): number[] {
  const width = rows[0]?.[1].length ?? 0;
  const shares = Array.from({ length: width }, (_, column) =>
    pathThrough(rows.map(([of, row]) => [of, row[column] ?? 0] as const))(year),
  );
  const sum = shares.reduce((so, share) => so + share, 0);
  return shares.map((share) => share / sum);
}

/** Education as registered by the municipality: 67% low in 2015, 57% in 2024 (letter, AEF 3.1). */
export const intakeLevels = (year: number): readonly number[] =>
  along(year, [
    [2009, [0.69, 0.265, 0.045]],
    [2014, [0.67, 0.28, 0.05]],
    [2023, [0.567, 0.342, 0.091]],
    [2028, [0.55, 0.355, 0.095]],
  ]);
