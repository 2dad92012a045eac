import { addMonths, type Day } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';

/** What is looked at: an item of the planner, or the level of a life domain (`level:finances`). */
export type Recorded = {
  readonly kind: string;
  readonly recordedOn: Day;
  /** What it is called, when the kind does not say it: an instrument. */
  readonly name?: Words;
};

/** Why something is to be checked, as the page says it. */
export type CheckReason =
  | { readonly why: 'old'; readonly months: number }
  | { readonly why: 'overtaken'; readonly by: string; readonly day: Day; readonly name?: Words };

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
  learning: ['language-course', 'digital-course', 'training'],
  'level:work': ['training', 'work-experience'],
  'level:finances': ['debt-help'],
  'level:skills': ['language-course', 'digital-course'],
  distance: ['education', 'work-experience', 'language-course', 'digital-course', 'training'],
  'wage-subsidy': ['work-limit'],
};

/** An instrument that somebody finished. */
export type Finished = {
  readonly type: string;
  readonly name: string;
  readonly nameEn: string;
  readonly endedOn: Day;
};

/** By which words of its name a course tells what it was about; the catalogue has no code for that. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/taal|nederlands|language/i, 'language-course'],
  [/digita|computer/i, 'digital-course'],
  [/schuld|debt/i, 'debt-help'],
];

/** What a finished instrument may have changed; nothing for one that teaches or solves nothing (getting to know). */
export function finishedAs({ type, name, nameEn, endedOn }: Finished): Recorded | undefined {
  const named = { recordedOn: endedOn, name: { nl: name, en: nameEn } };
  const subject = subjects.find(([words]) => words.test(`${name} ${nameEn}`));
  if (subject !== undefined) return { kind: subject[1], ...named };
  return type === 'develop' ? { kind: 'training', ...named } : undefined;
}

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
  if (later !== undefined)
    return {
      why: 'overtaken',
      by: later.kind,
      day: later.recordedOn,
      ...(later.name === undefined ? {} : { name: later.name }),
    };
  const months = keeps[item.kind.split(':')[0] ?? ''];
  if (months !== undefined && addMonths(item.recordedOn, months) <= today)
    return { why: 'old', months };
  return undefined;
}
