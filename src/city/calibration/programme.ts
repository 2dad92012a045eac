import { monthNumber } from '#city/calendar.ts';
import { pathThrough } from '#city/calibration/path.ts';
import { personsPerHousehold } from '#city/calibration/stock.ts';
import type { Side } from '#city/geography/geography.ts';

/**
 * Samen voor Zuid, from January 2019: what the programme did to the benefit rate of Zuid, in points, as the published
 * evaluation estimates it (KNAPRZ 3.4: -0.07, -0.16 and -0.17 at the end of 2019, 2020 and 2021, 275 persons fewer).
 * Here it is the truth: the published path of Zuid holds it, and a city with another effect differs from that path.
 */
export const publishedEffect = 0.17;
const personsFewer = 275;

const reached = pathThrough([
  [monthNumber(2019, 1), 0],
  [monthNumber(2020, 1), 0.07 / 0.17],
  [monthNumber(2021, 1), 0.16 / 0.17],
  [monthNumber(2022, 1), 1],
]);

/** Persons on benefit that this side has more than published on the first of a month, at scale 1, when the effect is another. */
export const personsBeside = (month: number, side: Side, effect: number): number =>
  side === 'zuid'
    ? ((publishedEffect - effect) / publishedEffect) * personsFewer * reached(month)
    : 0;

export const householdsBeside = (month: number, side: Side, effect: number): number =>
  personsBeside(month, side, effect) / personsPerHousehold;

/** Year persons are those of last December and who comes: who did not leave is there once more. */
export const yearPersonsBeside = (year: number, side: Side, effect: number): number =>
  personsBeside(monthNumber(year, 1), side, effect);
