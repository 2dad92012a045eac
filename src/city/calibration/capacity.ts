import { monthNumber } from '#city/calendar.ts';
import { pathThrough } from '#city/calibration/path.ts';
import type { Side } from '#city/geography/geography.ts';

/** Departments that guide people, as in the code list department-kind. */
export type Guiding = 'work' | 'prestatie010' | 'youth';

/**
 * Clients of Work for each full-time coach, a year each: KNAPRZ table 2.2 for 2019 to 2022. 2017 and 2018
 * lie above the norms of then (80 in Zuid, 100 elsewhere; AEF 3.e), as 2019 does; after 2022 an
 * assumption, a little more than in 2022.
 */
const workCaseload: ReadonlyMap<number, Readonly<Record<Side, number>>> = new Map([
  [2017, { zuid: 100, rest: 130 }],
  [2018, { zuid: 98, rest: 128 }],
  [2019, { zuid: 95, rest: 125 }],
  [2020, { zuid: 65.1, rest: 98.1 }],
  [2021, { zuid: 72.8, rest: 91.7 }],
  [2022, { zuid: 64.5, rest: 87.4 }],
]);
const workCaseloadLater = { zuid: 67, rest: 88 };

/** Norms of the youth desk and of Prestatie010: AEF 3.e, letter to the council. */
export function caseload(department: Guiding, side: Side, year: number): number {
  if (department === 'youth') return 75;
  if (department === 'prestatie010') return 300;
  return (workCaseload.get(year) ?? workCaseloadLater)[side];
}

/**
 * Share of the clients that Work guides: 43% on 1 January 2021, 35% in 2024 (AEF 3.1). Prestatie010 has
 * the rest next to the youth desk: 47% and 55%.
 */
export const shareOfWork = pathThrough([
  [monthNumber(2017, 1), 0.49],
  [monthNumber(2019, 1), 0.46],
  [monthNumber(2021, 1), 0.43],
  [monthNumber(2024, 1), 0.35],
  [monthNumber(2028, 1), 0.33],
]);

/** Teams of a whole city by department and side; smaller cities have fewer, never none. */
export const teamsOf: Readonly<Record<Guiding, Readonly<Record<Side, number>>>> = {
  work: { zuid: 8, rest: 8 },
  prestatie010: { zuid: 2, rest: 3 },
  youth: { zuid: 2, rest: 2 },
};

/** Under this scale the youth desk and Prestatie010 are one team each for the whole city. */
export const smallCity = 0.05;

/** Coaches who leave in a month, as a share: assumption, about one in eleven a year. */
export const leavingMonthly = 0.008;

/** Of those who get a new coach, the part that waits for one, and how many days. */
export const waiting = { share: 0.2, days: [10, 65] } as const;

/** Seats of steering and oversight in a whole city. */
export const oversight = { 'policy-officer': 6, 'privacy-officer': 2, administrator: 3 } as const;
