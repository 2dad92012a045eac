import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { queueMail, sendLetter } from '#modules/letters/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { type TalkLetter, talkLetter } from '../letters.ts';
import { calendarFile } from '../rules/calendar-file.ts';
import { listPersons } from '../store.ts';
import { words } from '../words.ts';

export type TalkToTell = {
  readonly personId: number;
  readonly day: Day;
  readonly starts: string;
  /** The entry in the client's calendar, and how often it changed. */
  readonly uid: string;
  readonly sequence: number;
};

/** A letter about a talk, and a mail with the calendar file to who gave an address; the file is open. */
export async function tellClient(
  transaction: Scoped,
  visit: Visit,
  which: TalkLetter,
  { personId, day, starts, uid, sequence }: TalkToTell,
): Promise<void> {
  await sendLetter(transaction, visit, {
    personId,
    part: 'appointment',
    text: { name: `planning/${which}`, version: 1 },
    ...talkLetter(which, day, starts),
    decision: false,
  });
  const [person] = await listPersons(transaction, [personId]);
  if (!person?.email) return;
  const t = pick(words, 'nl');
  const cancelled = which === 'cancelled';
  const said = cancelled ? t.mailCancelled : which === 'changed' ? t.mailChanged : t.mailText;
  await queueMail(transaction, {
    personId,
    about: 'appointment',
    to: person.email,
    subject: t.mailSubject,
    text: said(formatting('nl').day(day), starts),
    calendar: calendarFile({ uid, sequence, day, starts, summary: t.mailSubject, cancelled }),
  });
}
