import { monthNumber, yearOf } from '#city/calendar.ts';
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

/** The programme that pays for extra hours in Zuid. */
export const programmeName = 'Samen voor Zuid';

/**
 * Full-time jobs that the programme pays for, a year each: KNAPRZ table 2.1, with about 20 of Prestatie010 in each, not
 * verified by the researchers; of 2022 the first two periods of four months. From the third quarter of 2018, as was
 * agreed: about 40, which the text names; after the programme none, an assumption.
 */
const extraYears: ReadonlyMap<number, number> = new Map([
  [2018, 40],
  [2019, 68],
  [2020, 41],
  [2021, 73.8],
  [2022, 73.7],
]);
const extraOfPrestatie = 20;
const extraFrom = monthNumber(2018, 7);

export function extraCapacity(kind: 'work' | 'prestatie010', month: number): number {
  const all = month < extraFrom ? 0 : (extraYears.get(yearOf(month)) ?? 0);
  const ofPrestatie = Math.min(extraOfPrestatie, all);
  return kind === 'prestatie010' ? ofPrestatie : all - ofPrestatie;
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

type Seats = { readonly whole: number; readonly hours: number };

/**
 * Seats in a whole city beside those who coach and lead, and hours a week: an assumption, but for the 45 of
 * the council. Who is not employed by the municipality has no hours in a team; a smaller city keeps one of each.
 */
export const seats = {
  income: {
    'income-consultant': { whole: 90, hours: 32 },
    reviewer: { whole: 30, hours: 32 },
  },
  services: {
    'prevention-adviser': { whole: 8, hours: 32 },
    planner: { whole: 8, hours: 32 },
    'intake-worker': { whole: 24, hours: 32 },
    'job-broker': { whole: 30, hours: 32 },
    'employer-adviser': { whole: 30, hours: 36 },
    'instrument-manager': { whole: 4, hours: 32 },
  },
  control: {
    'policy-officer': { whole: 6, hours: 32 },
    researcher: { whole: 4, hours: 32 },
    'programme-manager': { whole: 2, hours: 36 },
    'privacy-officer': { whole: 2, hours: 32 },
    administrator: { whole: 3, hours: 32 },
  },
  outside: {
    provider: { whole: 20, hours: 0 },
    'neighbourhood-team': { whole: 42, hours: 0 },
    'council-member': { whole: 45, hours: 0 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Seats>>>>;
