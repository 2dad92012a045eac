import { monthNumber } from '#city/calendar.ts';
import type { Guiding } from '#city/calibration/capacity.ts';
import { pathThrough } from '#city/calibration/path.ts';
import type { Side } from '#city/geography/geography.ts';

/**
 * Clients who are freed from the duty to work, as a share of the clients of a department: Work 3% in 2015 and 5%
 * in 2024, youth desk 4% and 18% (LETTER). Prestatie010 follows from 11% of all in the benchmark of 2023 (AEF
 * 2.r); before 2023 it is an assumption that it was the same.
 */
export const exempted: Readonly<Record<Guiding, (month: number) => number>> = {
  work: pathThrough([
    [monthNumber(2015, 1), 0.03],
    [monthNumber(2024, 1), 0.05],
    [monthNumber(2035, 1), 0.05],
  ]),
  youth: pathThrough([
    [monthNumber(2015, 1), 0.04],
    [monthNumber(2024, 1), 0.18],
    [monthNumber(2035, 1), 0.18],
  ]),
  prestatie010: () => 0.137,
};

/** Clients with a community contribution, as a share of the department: assumption. */
export const contributing: Readonly<Record<Guiding, number>> = {
  work: 0.05,
  youth: 0.02,
  prestatie010: 0.32,
};

type Year = { readonly considered: number; readonly imposed: number };

/** Sanctions considered and imposed: KNAPRZ table 2.6 for 2018 to 2022; before and after an assumption. */
const sanctionYears: Readonly<Record<Side, ReadonlyMap<number, Year>>> = {
  zuid: new Map([
    [2018, { considered: 2318, imposed: 1089 }],
    [2019, { considered: 1282, imposed: 885 }],
    [2020, { considered: 494, imposed: 418 }],
    [2021, { considered: 503, imposed: 369 }],
    [2022, { considered: 753, imposed: 442 }],
  ]),
  rest: new Map([
    [2018, { considered: 2237, imposed: 1713 }],
    [2019, { considered: 910, imposed: 1343 }],
    [2020, { considered: 318, imposed: 551 }],
    [2021, { considered: 327, imposed: 608 }],
    [2022, { considered: 398, imposed: 803 }],
  ]),
};

export function sanctionYear(year: number, side: Side): Year {
  const of = sanctionYears[side];
  const found = of.get(Math.min(2022, Math.max(2018, year)));
  if (found === undefined) throw new Error(`no sanctions for ${year}`);
  return found;
}

type Plan = { readonly random: number; readonly thematic: number; readonly done: number };

/**
 * Re-examinations of entitlement in Zuid, planned and finished: KNAPRZ table 2.5. Which part was random is
 * published for 2018 alone, and there both ways round: a third, as an assumption. 2019 names its thematic ones.
 * Finished in 2018 is not published; 2017 and what follows 2022 is an assumption.
 */
const planYears: ReadonlyMap<number, Plan> = new Map([
  [2017, { random: 1200, thematic: 2400, done: 2700 }],
  [2018, { random: 1210, thematic: 2460, done: 2900 }],
  [2019, { random: 1000, thematic: 2060, done: 2698 }],
  [2020, { random: 980, thematic: 1950, done: 1066 }],
  [2021, { random: 1255, thematic: 2512, done: 1606 }],
  [2022, { random: 1041, thematic: 2082, done: 1198 }],
  [2023, { random: 1000, thematic: 2000, done: 1500 }],
  [2024, { random: 1000, thematic: 2000, done: 1900 }],
  [2025, { random: 1000, thematic: 2000, done: 2200 }],
]);
/** Elsewhere nothing is published: as many for each person on benefit. */
const restForZuid = 1.48;

export function planYear(year: number, side: Side): Plan {
  const plan = planYears.get(Math.min(2025, Math.max(2017, year)));
  if (plan === undefined) throw new Error(`no plan for ${year}`);
  if (side === 'zuid') return plan;
  const times = (number: number) => Math.round(number * restForZuid);
  return { random: times(plan.random), thematic: times(plan.thematic), done: times(plan.done) };
}

/** Fines by quarter: 127 in the first of 2024 (AEF 2.p), the others alike. Recoveries a year: assumption. */
export const finesByQuarter = [127, 125, 124, 126] as const;
export const recoveriesYearly = 2_600;

/** How a claim ends, as weights, and after how many days: most are paid off in parts, some never. Assumption. */
export const settling = [
  [{ how: 'paid', days: [30, 900] }, 56],
  [{ how: 'paid', days: [900, 2200] }, 22],
  [{ how: 'irrecoverable', days: [730, 1600] }, 15],
  [{ how: 'waived', days: [365, 1200] }, 7],
] as const;
