import type { Visit } from '#web/route.ts';
import { Late } from '#web/text.tsx';
import { isOverdue, type Rhythm } from '../rules/rhythm.ts';
import { sayNextContact } from './say-rhythm.ts';

type NextContactProps = { readonly visit: Visit; readonly line: Rhythm | undefined };

/** When the next contact is due; what is overdue stands out, in words too. */
export function NextContact({ visit, line }: NextContactProps) {
  const text = sayNextContact(visit, line);
  return line && isOverdue(line, visit.day) ? <Late>{text}</Late> : <>{text}</>;
}
