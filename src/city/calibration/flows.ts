import { monthNumber } from '#city/calendar.ts';
import { pathThrough } from '#city/calibration/path.ts';

/**
 * Relative yearly chance to leave the benefit by time on it, in years: high at first, low after five
 * (the shape of CBS and Divosa exit rates by duration; ours, as is every constant without a source).
 * How many leave follows from the stock; this says who.
 */
export const leavingByYears: readonly (readonly [number, number])[] = [
  [0.5, 0.3],
  [1, 0.34],
  [2, 0.24],
  [3, 0.17],
  [5, 0.12],
  [10, 0.07],
  [99, 0.045],
];

/** By age: 25 to 45 leaves most for work, 55 and over least (AEF 3.1, after CBS). */
export const leavingByAge: readonly (readonly [number, number])[] = [
  [45, 1.2],
  [55, 0.9],
  [99, 0.5],
];

/**
 * Under 27, however long on benefit; refugees with status slower, for they come to learn the language first. Fitted to
 * 21% of the youth desk on benefit for over three years and 21% with that status (LETTER). Of the exits of the desk 23%
 * in 2023 were to school (LETTER).
 */
export const youth = {
  age: 27,
  leaving: { refugee: 1, other: 1.9 },
  toSchool: 0.2,
} as const;

/** Share of all exits to work: 48% in 2019, 42% in 2023 (AEF 3.1); less in the corona year. */
export const exitsToWork = pathThrough([
  [monthNumber(2009, 1), 0.34],
  [monthNumber(2014, 1), 0.38],
  [monthNumber(2018, 1), 0.47],
  [monthNumber(2019, 1), 0.48],
  [monthNumber(2019, 12), 0.48],
  [monthNumber(2020, 4), 0.36],
  [monthNumber(2020, 12), 0.43],
  [monthNumber(2021, 6), 0.515],
  [monthNumber(2022, 12), 0.45],
  [monthNumber(2023, 1), 0.42],
  [monthNumber(2035, 1), 0.41],
]);
/** Of those, as self-employed. */
export const selfEmployedExits = 0.06;

/** Other reasons of exit than work, pension age and death (CBS codes), relative weights. */
export const otherExits: readonly (readonly [string, number])[] = [
  ['01', 4],
  ['02', 9],
  ['14', 2],
  ['15', 5],
  ['17', 0.5],
  ['18', 1.5],
  ['19', 9],
  ['31', 18],
  ['32', 17],
  ['33', 5],
  ['97', 2],
  ['98', 13],
];

/**
 * Share of inflow by loss of work (codes 11 to 14): 13% in 2019, 21% in 2023 (AEF 3.1). Of all schemes: IOAW
 * takes its share of these, so 15.5% here leaves the published 13% of PW in 2019.
 */
export const inflowByLossOfWork = pathThrough([
  [monthNumber(2009, 1), 0.26],
  [monthNumber(2014, 1), 0.22],
  [monthNumber(2018, 1), 0.14],
  [monthNumber(2019, 1), 0.155],
  [monthNumber(2019, 12), 0.155],
  [monthNumber(2020, 4), 0.27],
  [monthNumber(2021, 1), 0.2],
  [monthNumber(2022, 12), 0.2],
  [monthNumber(2023, 1), 0.21],
  [monthNumber(2035, 1), 0.21],
]);
export const lossOfWork: readonly (readonly [string, number])[] = [
  ['11', 46],
  ['12', 3],
  ['13', 11],
  ['14', 40],
];
export const otherInflow: readonly (readonly [string, number])[] = [
  ['01', 9],
  ['02', 14],
  ['15', 4],
  ['17', 1],
  ['19', 23],
  ['39', 45],
  ['40', 4],
];

/** Part of those who leave that comes back, and after how many months. */
export const returning = { withinYear: 0.15, later: 0.13, shortGap: 0.012 } as const;

/** Days from the first day of entitlement to the decision: nearly always within six weeks. */
export const decisionDays = { usual: [9, 41], late: [43, 105], shareLate: 0.05 } as const;
/** Days from the end of the benefit until it is known. */
export const endKnownDays = { usual: [0, 38], late: [43, 110], shareLate: 0.045 } as const;

/** Work beside the benefit: about 8% of the stock, mean about EUR 540 a month. */
export const besideWork = { share: 0.08, leastCents: 12_000, mostCents: 96_000, endsMonthly: 0.06 };

/** Yearly chances in the life of a household on benefit; assumptions, after CBS household statistics. */
export const householdLife = {
  split: 0.028,
  newPartner: 0.006,
  birth: 0.045,
  childLeavesAt18: 0.3,
  move: 0.07,
  moveAcross: 0.004,
  intoInstitution: 0.004,
  outOfInstitution: 0.07,
} as const;

/** Yearly chance to die by age, for people on social assistance (higher than of everybody). */
export const deathByAge: readonly (readonly [number, number])[] = [
  [35, 0.001],
  [45, 0.002],
  [55, 0.006],
  [60, 0.012],
  [99, 0.019],
];

/** Persons a year, at scale 1, who apply and get no benefit but are spoken with: fits the contacts. */
export const applicantsYearly = 4_300;

/**
 * Chance that a household new to the records has refugee status: 4% of the inflow of 2019 and 8% of 2023
 * (letter to the council, 18 June 2024), after the arrivals of 2015 and 2016. Who comes back has the status
 * of before, so that a little more of the new ones have it. Under 27, about a quarter of who comes, far more often: 21%
 * of the youth desk in 2024 (LETTER).
 */
const refugeesComing = pathThrough([
  [monthNumber(2009, 1), 0.03],
  [monthNumber(2014, 1), 0.05],
  [monthNumber(2016, 1), 0.1],
  [monthNumber(2017, 6), 0.08],
  [monthNumber(2019, 1), 0.037],
  [monthNumber(2020, 1), 0.037],
  [monthNumber(2023, 1), 0.084],
  [monthNumber(2035, 1), 0.084],
]);

export const refugeeChance = (month: number, age: number): number =>
  refugeesComing(month) * (age < youth.age ? 2.5 : 0.53);
