import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { queueMail, sendLetter } from '#modules/letters/index.ts';
import { openFiles } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { invitation } from '../letters.ts';
import { calendarFile } from '../rules/calendar-file.ts';
import { followUpRefusal, followUps } from '../rules/no-show.ts';
import type { PlanRefusal } from '../rules/plan-refusal.ts';
import {
  countMissed,
  type FreePlace,
  insertTalk,
  listFreePlaces,
  listOpenTalks,
  listPersons,
  listWaiting,
  saveOutcome,
} from '../store.ts';
import { words } from '../words.ts';

export type Planned = Result<undefined, PlanRefusal>;
export type Typed = Readonly<Record<string, string>>;

/** So many lines a list holds, and days ahead are looked for free hours. */
export const mostShown = 100;
export const daysAhead = 14;

/** Gives a free hour to somebody who waits, with an invitation on paper, and by mail when there is an address. */
export async function makeAppointment(
  transaction: Scoped,
  visit: Visit,
  typed: Typed,
): Promise<Planned> {
  const waiting = (await listWaiting(transaction, mostShown)).find(
    ({ person_key: key }) => key === typed['client'],
  );
  if (waiting === undefined) return refuse('client');
  const place = (await listFreePlaces(transaction, daysAhead, mostShown)).find(
    ({ place_id: id }) => String(id) === typed['place'],
  );
  if (place === undefined) return refuse('place');
  const personId = waiting.person_id;
  await openFiles(transaction, [personId], 'due-list');
  await beginAct(transaction);
  const made = await insertTalk(transaction, {
    personId,
    placeId: place.place_id,
    interpreter: typed['interpreter'] ?? '',
    day: visit.day,
  });
  if (!made) return refuse('taken');
  await invite(transaction, visit, personId, place);
  return ok(undefined);
}

async function invite(
  transaction: Scoped,
  visit: Visit,
  personId: number,
  place: FreePlace,
): Promise<void> {
  const { planned_day: day, starts } = place;
  await sendLetter(transaction, visit, {
    personId,
    part: 'appointment',
    text: { name: 'planning/invitation', version: 1 },
    ...invitation(day, starts),
    decision: false,
  });
  const [person] = await listPersons(transaction, [personId]);
  if (!person?.email) return;
  const t = pick(words, 'nl');
  await queueMail(transaction, {
    personId,
    about: 'appointment',
    to: person.email,
    subject: t.mailSubject,
    text: t.mailText(formatting('nl').day(day), starts),
    calendar: calendarFile({
      uid: `place-${place.place_id}@werkspoor`,
      day,
      starts,
      summary: t.mailSubject,
    }),
  });
}

/** What came of an appointment; when nobody came, why and what follows. */
export async function settleAppointment(
  transaction: Scoped,
  visit: Visit,
  typed: Typed,
): Promise<Planned> {
  const talk = (await listOpenTalks(transaction, mostShown)).find(
    ({ appointment_id: id }) => String(id) === typed['appointment'],
  );
  if (talk === undefined) return refuse('appointment');
  const { outcome = '' } = typed;
  if (!outcomes.includes(outcome)) return refuse('outcome');
  const been = outcome === 'held' || outcome === 'no_show';
  if (talk.planned_day > visit.day && been) return refuse('not-yet');
  await openFiles(transaction, [talk.person_id], 'due-list');
  await beginAct(transaction);
  const absence = await readAbsence(transaction, talk.person_id, typed, outcome);
  if (!absence.ok) return absence;
  const saved = await saveOutcome(transaction, talk.appointment_id, { outcome, ...absence.value });
  return saved ? ok(undefined) : refuse('settled-already');
}

const outcomes: readonly string[] = ['held', 'no_show', 'cancelled', 'moved'];

type Absence = { readonly reason: string; readonly followUp: string };

/** Why somebody did not come and what follows; nothing of it for another outcome. */
async function readAbsence(
  transaction: Scoped,
  personId: number,
  { absence_reason: reason = '', follow_up: typed = '' }: Typed,
  outcome: string,
): Promise<Result<Absence, PlanRefusal>> {
  if (outcome !== 'no_show') return ok({ reason: '', followUp: '' });
  if (reason === '') return refuse('why-first');
  const followUp = followUps.find((one) => one === typed);
  if (followUp === undefined) return refuse('follow-up');
  const refused = followUpRefusal(followUp, reason, await countMissed(transaction, personId));
  return refused === undefined ? ok({ reason, followUp }) : refuse(refused);
}
