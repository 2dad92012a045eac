import { pathThrough } from '#city/calibration/path.ts';
import type { Side } from '#city/geography/geography.ts';

/**
 * Who has social assistance as main income in December, per thousand, in the order of `groups`.
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
] as const;

type Row = readonly number[];

const sexes: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [391, 609],
    [395, 605],
    [410, 590],
    [413, 587],
  ],
  rest: [
    [435, 565],
    [434, 566],
    [452, 548],
    [456, 544],
  ],
};
/**
 * 65 to 75 as far as pension age allows it (66 to 66 years and 4 months then: published are 4.6, 5.5, 3.2
 * and 3.4%), the other bands in their published proportions.
 */
const ages: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [37, 163, 223, 276, 255, 40],
    [37, 148, 215, 271, 275, 42],
    [46, 162, 219, 265, 276, 36],
    [39, 153, 222, 262, 290, 36],
  ],
  rest: [
    [47, 161, 206, 277, 265, 40],
    [43, 150, 202, 268, 283, 42],
    [53, 163, 206, 258, 287, 36],
    [47, 152, 207, 259, 298, 37],
  ],
};
/**
 * Other years: 55 and over 24% at the start of 2015 and 37% at the start of 2024, mean age 44.2 and 47.3
 * (letter to the council, AEF 3.1); the bands below are ours, to fit that.
 */
const otherAges: readonly (readonly [number, Row])[] = [
  [2008, [70, 200, 260, 260, 200, 10]],
  [2014, [69, 189, 240, 250, 234, 18]],
  [2023, [52, 156, 206, 212, 329, 45]],
  [2027, [53, 156, 205, 205, 334, 47]],
];
const kinds: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [413, 89, 189, 282, 6, 21],
    [426, 91, 178, 276, 6, 23],
    [417, 90, 180, 279, 8, 26],
    [426, 88, 178, 274, 10, 25],
  ],
  rest: [
    [452, 84, 183, 240, 7, 34],
    [454, 84, 181, 236, 6, 39],
    [448, 79, 184, 233, 10, 47],
    [453, 80, 180, 230, 8, 49],
  ],
};
const levels: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [705, 256, 40],
    [706, 255, 39],
    [684, 275, 41],
    [686, 274, 40],
  ],
  rest: [
    [677, 261, 62],
    [677, 262, 61],
    [655, 281, 64],
    [662, 279, 59],
  ],
};
/**
 * Time on benefit: over five years 38% in 2015 and 55% in 2024, mean 78.5 and 98.4 months (letter, AEF
 * 3.1). What lies between, and the part over ten years, is ours, so that the means come out.
 */
const durations: readonly (readonly [number, Row])[] = [
  [2008, [520, 220, 260]],
  [2014, [618, 140, 242]],
  [2018, [540, 215, 245]],
  [2021, [485, 255, 260]],
  [2023, [435, 283, 282]],
  [2027, [440, 250, 310]],
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
    [2009, [690, 265, 45]],
    [2014, [670, 280, 50]],
    [2023, [567, 342, 91]],
    [2028, [550, 355, 95]],
  ]);
