import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { NoSnapshot } from './actions/kept-boundaries.ts';
import type { BoundariesRefusal } from './actions/load-boundaries.ts';
import { words } from './words.ts';

/** What was refused and what to do, for page and command. */
export function refusalSentence(
  refusal: BoundariesRefusal | NoSnapshot,
  language: Language,
): string {
  const t = pick(words, language);
  switch (refusal.kind) {
    case 'no-json':
    case 'no-snapshot':
      return t[`refused_${refusal.kind}`];
    case 'too-large':
      return t['refused_too-large'](formatting(language).number(refusal.megabytes, 1));
    case 'no-polygons-in-degrees':
      return t['refused_no-polygons-in-degrees'](refusal.where || t.beginning);
    case 'no-code':
      return t['refused_no-code'](String(refusal.feature), refusal.properties.join(', '));
    case 'none-of-ours':
      return t['refused_none-of-ours'](refusal.example, refusal.ours);
  }
}
