import type { Choice } from '#web/field.tsx';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import { handOverWords } from '../hand-over-words.ts';
import type { CoachChoice } from '../rules/coach-choices.ts';

/** Coaches to choose from, with what the order rests on. */
export function coachOptions(
  language: Language,
  coaches: readonly CoachChoice[],
): readonly Choice[] {
  const t = pick(handOverWords, language);
  const { number } = formatting(language);
  return coaches.map(({ id, name, clients, hours, fits, nearby, sameTrack }) => ({
    value: String(id),
    label: [
      t.coachChoice(name, number(clients), number(hours, 0)),
      fits === undefined ? '' : fits ? t.hasRoom : t.overNorm,
      nearby > 0 ? t.knowsPlace : '',
      sameTrack > 0 ? t.knowsTrack : '',
    ]
      .filter(Boolean)
      .join('; '),
  }));
}
