import { monthNumber } from '#city/calendar.ts';
import { pathThrough } from '#city/calibration/path.ts';

/** Contracts with which people leave the benefit for work, and agreed months (0: permanent). Assumption. */
export const contractTerms: readonly (readonly [readonly [string, number], number])[] = [
  [['permanent', 0], 12],
  [['fixed', 12], 30],
  [['fixed', 24], 4],
  [['fixed', 7], 16],
  [['fixed', 6], 18],
  [['agency', 3], 12],
  [['agency', 6], 8],
];
export const besideTerms: readonly (readonly [readonly [string, number], number])[] = [
  [['permanent', 0], 14],
  [['fixed', 12], 22],
  [['fixed', 6], 30],
  [['agency', 3], 34],
];

/**
 * Part of the placements with a wage subsidy. Chosen so that about 3.2% of the stock of 2024 is on one (national:
 * benchmark of Divosa), with a mean wage value of about half (48 to 51%).
 */
export const subsidised = pathThrough([
  [monthNumber(2017, 1), 0.06],
  [monthNumber(2021, 1), 0.14],
  [monthNumber(2024, 1), 0.2],
  [monthNumber(2035, 1), 0.2],
]);

/**
 * Persons who come from unemployment benefit into social assistance, a year: 1,860 in 2016 (WWB); the others
 * follow the inflow after loss of work, as an assumption.
 */
export const fromUnemployment: ReadonlyMap<number, number> = new Map([
  [2015, 1_900],
  [2016, 1_860],
  [2017, 1_750],
  [2018, 1_350],
  [2019, 1_150],
  [2020, 1_500],
  [2021, 1_250],
  [2022, 1_000],
]);
export const fromUnemploymentLater = 1_250;

/** Candidates for whom a job broker looks for work, as a share of the clients of Work. Assumption. */
export const candidateShare = 0.03;

/**
 * Clients with an indication of the UWV: 21% of the youth desk in 2024, job agreement and sheltered work together
 * (LETTER). Of the others, and which part is sheltered work, is an assumption.
 */
export const indicated = { youth: 0.21, others: 0.05 } as const;
export const shelteredShare = 0.12;
