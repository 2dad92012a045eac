import type { Side } from '#city/geography/geography.ts';

/**
 * Persons with social assistance as main income in at least one month of the year: KNAPRZ tables 4.1 and
 * 4.2, row C.
 */
const published: Readonly<Record<Side, ReadonlyMap<number, number>>> = {
  zuid: new Map([
    [2018, 18_699],
    [2019, 17_820],
    [2020, 18_288],
    [2021, 17_473],
    [2022, 16_653],
  ]),
  rest: new Map([
    [2018, 27_058],
    [2019, 26_049],
    [2020, 26_932],
    [2021, 25_839],
    [2022, 24_565],
  ]),
};

/**
 * Where no year persons are published: persons who come in, the whole city. Assumption: a peak in 2010
 * and downward after it (KNAPRZ 3.3.4), 6,000 to 8,000 a year since 2015 (domain page, own reading).
 */
const arriving: readonly (readonly [number, number])[] = [
  [2009, 9_300],
  [2010, 10_300],
  [2011, 9_600],
  [2012, 8_900],
  [2013, 9_700],
  [2014, 9_000],
  [2015, 8_300],
  [2016, 8_000],
  [2017, 6_900],
  [2023, 6_200],
  [2024, 6_200],
  [2025, 5_900],
  [2026, 5_900],
];
const later = 5_800;
/** In a city that goes its own way (life/own-course.ts), every year. */
const steadily = 6_700;
const zuidOfArriving = 0.4;

/** Year persons to arrive at, at scale 1, when `before` had their main income from it last December. */
export function yearPersons(year: number, side: Side, before: number): number {
  const known = published[side].get(year);
  if (known !== undefined) return known;
  const city = arriving.find(([of]) => of === year)?.[1] ?? later;
  return before + city * (side === 'zuid' ? zuidOfArriving : 1 - zuidOfArriving);
}

/** The same when who comes does not hang on the year. */
export const steadyYearPersons = (side: Side, before: number): number =>
  before + steadily * (side === 'zuid' ? zuidOfArriving : 1 - zuidOfArriving);

/** In other years who comes does not hang on who is there. */
export const isPublishedYear = (year: number): boolean => published.zuid.has(year);
