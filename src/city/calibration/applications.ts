import { dayNumber } from '#city/calendar.ts';

/**
 * What an application is like. But for the search period all of it is assumption, chosen so that most decisions are
 * within eight weeks; how many are granted follows from the spells and from `applicantsYearly`.
 */
export const applying = {
  /** Share of those under 27 who search first: half, by the monitor of 2022T1 (AEF 2.a). */
  searches: 0.5,
  searchDays: 28,
  /** Exceptions hold by law from these days; before, none is on record. */
  exceptionsFrom: dayNumber(2023, 7, 1),
  tailoredFrom: dayNumber(2026, 1, 1),
  /** The effort period of 27 and over, until the model of 2024 made it an effort plan. */
  effort: { until: dayNumber(2024, 7, 1), share: 0.6, days: 28 },
  /** Something is missing and asked again, among those that take long enough. */
  completionShare: 0.3,
  completionDays: 14,
  /** Days to decide on an application that is turned down. */
  decision: { usual: [12, 48], late: [57, 90], shareLate: 0.05 },
  advanceShare: 0.9,
} as const;

export const turnedDown: readonly (readonly ['rejected' | 'withdrawn' | 'not_taken_up', number])[] =
  [
    ['rejected', 46],
    ['withdrawn', 34],
    ['not_taken_up', 20],
  ];

export const rejectedBecause: readonly (readonly [string, number])[] = [
  ['income_too_high', 34],
  ['assets_too_high', 9],
  ['other_provision', 17],
  ['not_resident', 8],
  ['residence_right', 4],
  ['in_education', 8],
  ['right_unclear', 20],
];

export const withdrawnBecause: readonly (readonly [string, number])[] = [
  ['found_work', 46],
  ['other_income', 18],
  ['moved', 12],
  ['no_longer_wanted', 24],
];

/** Of each so many appointments for the work intake; assumptions. */
export const appointing = {
  recordedFrom: dayNumber(2024, 1, 1),
  noShow: 0.13,
  /** Of those who did not come, again not at the second invitation. */
  noShowAgain: 0.28,
  moved: 0.06,
  interpreter: 0.12,
  /** Planned late, because places were short. */
  late: 0.12,
  /** Hours are opened so many days ahead. */
  daysAhead: 42,
} as const;

export const absentBecause: readonly (readonly [string, number])[] = [
  ['ill', 22],
  ['work', 14],
  ['invitation_missed', 26],
  ['care', 9],
  ['other_good_reason', 8],
  ['no_good_reason', 9],
  ['not_reached', 12],
];
