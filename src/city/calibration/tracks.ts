import { firstDay, monthNumber } from '#city/calendar.ts';

/**
 * From when each service model of domain.md §3 is lived by. The 2024 model was decided in 2024 and the monitor of
 * its first period still shows the one before; that it took force on 1 January 2025 is an assumption.
 */
export const modelFrom = {
  '2017': firstDay(monthNumber(2017, 1)),
  '2020': firstDay(monthNumber(2020, 1)),
  '2024': firstDay(monthNumber(2025, 1)),
} as const;

/** Days in track 0 (six months, the model says), and how late the decision then is for some. Assumption. */
export const inflow = { days: 183, shareLate: 0.22, late: [5, 110] } as const;

/** Days within which those who were there got a track of the 2024 model; some still wait. Assumption. */
export const assessing = { days: 360, neverShare: 0.03 } as const;

/** Tracks by department: no figure was published. Assumption; 10 / 25 / 65 by distance is only AEF's example. */
export const trackShares = {
  matching: 0.35,
  werkloont: 0.2,
  workNear: 0.4,
  youthLearns: 0.45,
  youthNear: 0.5,
  wellbeing: { older: 0.62, younger: 0.3 },
} as const;

/** Who moves on from a track after a while, as a share, and after how many days. Assumption. */
export const moving = {
  '1': { to: '3', share: 0.25, after: [270, 420] },
  '2': { to: '1', share: 0.3, after: [200, 500] },
  '3': { to: '1', share: 0.3, after: [250, 600] },
  '4': { to: '3', share: 0.1, after: [300, 700] },
} as const;

/** Decisions that deviate from the proposal, proposals that lack a fact, days until a colleague read along. Assumption. */
export const deciding = {
  deviates: 0.12,
  unknown: 0.08,
  requested: 0.04,
  refused: 0.45,
  secondReading: { least: 0, most: 6, late: 20, shareLate: 0.1 },
} as const;

/** Intakes, levels and effort plans stand in the records from this day; items and tasks from the second. */
export const recordedFrom = {
  intakes: firstDay(monthNumber(2021, 1)),
  items: modelFrom['2024'],
} as const;

/** Share of the applicants of 27 and over that get an effort plan. Assumption. */
export const planned = 0.7;

/** Of each so many plans, the client says something about it, by what came of it. Assumption. */
export const explained: Readonly<Record<string, number>> = { met: 0.15, partly: 0.7, not: 0.82 };
