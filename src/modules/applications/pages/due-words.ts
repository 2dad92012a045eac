import { type Day, daysBetween } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import { type Due, type Standing, whatIsDue } from '../rules/what-is-due.ts';
import type { ListLine } from '../store.ts';
import { dues, words } from '../words.ts';

export const standingOf = (line: ListLine): Standing => ({
  taken: line.staff !== null,
  reportedOn: line.reported_on,
  searchUntil: line.search_until ?? undefined,
  receivedOn: line.received_on ?? undefined,
  decisionDue: line.decision_due ?? undefined,
  advanceOn: line.advance_on ?? undefined,
  missingSince: line.missing_since ?? undefined,
});

/** The first thing to do: `voorschot, uiterlijk 3 maart 2026 (art. 52 Pw)`. */
export function sayDue(standing: Standing, language: Language, today: Day): string {
  const [first] = whatIsDue(standing);
  return first === undefined ? pick(words, language).nothing : sayOne(first, language, today);
}

export function sayOne({ what, by, article }: Due, language: Language, today: Day): string {
  const t = pick(words, language);
  const f = formatting(language);
  // Nobody is late who has not applied yet: from that day the application can come.
  if (what === 'apply') return `${dues.apply[language]}, ${t.possibleFrom(f.day(by))} (${article})`;
  const late = daysBetween(by, today);
  const term = late > 0 ? t.overdue(f.number(late)) : t.by(f.day(by));
  return `${dues[what][language]}, ${term} (${article})`;
}
