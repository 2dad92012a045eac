import { addMonths, type Day } from '#kernel/day.ts';

/** What is looked at: an item of the planner, or the level of a life domain. */
export type Recorded = { readonly kind: string; readonly recordedOn: Day };

/** Why something is to be checked, as the page says it. */
export type CheckReason =
  | { readonly why: 'old'; readonly months: number }
  | { readonly why: 'overtaken'; readonly by: string; readonly day: Day };

/**
 * Months after which something is to be asked again: our reading. Working life changes within a year, what somebody
 * learnt does not go; a work limit is looked at each half year, as an exemption is (Pw art. 9a).
 */
const keeps: { readonly [kind in string]?: number } = {
  level: 12,
  distance: 6,
  'work-limit': 6,
  language: 24,
  digital: 24,
  learning: 12,
  specialist: 6,
  'wage-subsidy': 12,
  wish: 12,
};

/** What, recorded later, may have changed it: a course finished since, a certificate seen since. */
const overtakenBy: { readonly [kind in string]?: readonly string[] } = {
  language: ['education', 'language-course'],
  digital: ['education', 'digital-course'],
  level: ['finished-instrument'],
  distance: ['education', 'work-experience', 'finished-instrument'],
  'wage-subsidy': ['work-limit'],
};

/** Nothing when it still stands. */
export function toCheck(
  item: Recorded,
  since: readonly Recorded[],
  today: Day,
): CheckReason | undefined {
  const later = since.find(
    ({ kind, recordedOn }) =>
      recordedOn > item.recordedOn && (overtakenBy[item.kind] ?? []).includes(kind),
  );
  if (later !== undefined) return { why: 'overtaken', by: later.kind, day: later.recordedOn };
  const months = keeps[item.kind];
  if (months !== undefined && addMonths(item.recordedOn, months) <= today)
    return { why: 'old', months };
  return undefined;
}
