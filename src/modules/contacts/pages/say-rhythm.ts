import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { planWords } from '../plan-words.ts';
import { isOverdue, type Rhythm } from '../rules/rhythm.ts';

/** Why a contact is due: the rhythm, the week that was chosen, and whether it is overdue. */
export function sayWhy({ language, day: today }: Visit, line: Rhythm): string {
  const t = pick(planWords, language);
  const { day } = formatting(language);
  const late =
    line.overdue_from !== null && isOverdue(line, today)
      ? [t.overdueSince(day(line.overdue_from))]
      : [];
  return [sayRhythm({ language }, line), ...late].join(', ');
}

/** How often the track asks for contact, and whether the coach chose the week. */
export function sayRhythm({ language }: Pick<Visit, 'language'>, line: Rhythm): string {
  const t = pick(planWords, language);
  return [
    line.every === null ? t.onRequest : t.every(line.every),
    ...(line.planned_week === null ? [] : [t.chosenWeek]),
  ].join(', ');
}

/** When the next contact is due, or since when it is overdue. */
export function sayNextContact({ language, day: today }: Visit, line: Rhythm | undefined): string {
  const t = pick(planWords, language);
  const { day } = formatting(language);
  if (line === undefined) return '';
  if (line.overdue_from !== null && isOverdue(line, today))
    return t.overdueSince(day(line.overdue_from));
  return line.due_on === null ? t.onRequest : t.before(day(line.due_on));
}
