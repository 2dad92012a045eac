import type { Day } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import { type Recorded, toCheck } from '../rules/to-check.ts';
import { kindName } from '../sections.ts';
import { words } from '../words.ts';

/** Why an item is to be checked, or nothing when it still stands. */
export function sayCheck(
  language: Language,
  item: Recorded,
  since: readonly Recorded[],
  today: Day,
): string {
  const reason = toCheck(item, since, today);
  if (reason === undefined) return '';
  const t = pick(words, language);
  const f = formatting(language);
  return reason.why === 'old'
    ? t.old(f.number(reason.months))
    : t.overtaken((reason.name ?? kindName(reason.by))[language], f.day(reason.day));
}
