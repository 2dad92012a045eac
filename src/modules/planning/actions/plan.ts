import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { openFiles } from '#modules/people/index.ts';
import type { Visit } from '#web/route.ts';
import { followUpRefusal, followUps } from '../rules/no-show.ts';
import type { PlanRefusal } from '../rules/plan-refusal.ts';
import {
  countMissed,
  findTalk,
  insertTalk,
  listFreePlaces,
  listWaiting,
  saveOutcome,
  type Talk,
} from '../store.ts';
import { tellClient } from './tell-client.ts';

export type Planned = Result<undefined, PlanRefusal>;
export type Typed = Readonly<Record<string, string>>;

/** So many lines a list holds, and days ahead are looked for free hours. */
export const mostShown = 100;
export const daysAhead = 14;

const placeAsked = async (transaction: Scoped, { place }: Typed) =>
  (await listFreePlaces(transaction, daysAhead, mostShown)).find(
    ({ place_id: id }) => String(id) === place,
  );

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
  const place = await placeAsked(transaction, typed);
  if (place === undefined) return refuse('place');
  const { person_id: personId, kind, missed } = waiting;
  await openFiles(transaction, [personId], 'due-list');
  await beginAct(transaction);
  const made = await insertTalk(transaction, {
    personId,
    placeId: place.place_id,
    kind,
    interpreter: typed['interpreter'] ?? '',
    day: visit.day,
  });
  if (made === undefined) return refuse('taken');
  const { planned_day: day, starts } = place;
  const letter = kind === 'hearing' ? 'hearing' : missed > 0 ? 'second-invitation' : 'invitation';
  await tellClient(transaction, visit, letter, { personId, day, starts, ...made });
  return ok(undefined);
}

/**
 * Another hour for a talk that has not been: the old one ends as moved and the new one stands in its place, so the
 * client gets one letter, and one entry in the calendar that moves. Refused it leaves nothing behind.
 */
export async function moveAppointment(
  transaction: Scoped,
  visit: Visit,
  talk: Talk,
  typed: Typed,
): Promise<Planned> {
  if (talk.outcome !== null) return refuse('settled-already');
  const place = await placeAsked(transaction, typed);
  if (place === undefined) return refuse('place');
  const { person_id: personId, kind } = talk;
  await openFiles(transaction, [personId], 'due-list');
  await beginAct(transaction);
  const ended = { outcome: 'moved', reason: '', followUp: '' };
  if (!(await saveOutcome(transaction, talk.appointment_id, ended)))
    return refuse('settled-already');
  const made = await insertTalk(transaction, {
    personId,
    placeId: place.place_id,
    kind,
    interpreter: typed['interpreter'] ?? '',
    day: visit.day,
    moves: talk,
  });
  if (made === undefined) return refuse('taken');
  const { planned_day: day, starts } = place;
  await tellClient(transaction, visit, 'changed', { personId, day, starts, ...made });
  return ok(undefined);
}

/** What came of an appointment; when nobody came, why and what follows. Who cancelled hears that it is so. */
export async function settleAppointment(
  transaction: Scoped,
  visit: Visit,
  typed: Typed,
): Promise<Planned> {
  const asked = Number(typed['appointment']);
  const talk = Number.isSafeInteger(asked) ? await findTalk(transaction, asked) : undefined;
  if (talk === undefined) return refuse('appointment');
  const { outcome = '' } = typed;
  if (!outcomes.includes(outcome)) return refuse('outcome');
  if (talk.planned_day > visit.day && outcome !== 'cancelled') return refuse('not-yet');
  await openFiles(transaction, [talk.person_id], 'due-list');
  await beginAct(transaction);
  const absence = await readAbsence(transaction, talk, typed, outcome);
  if (!absence.ok) return absence;
  const saved = await saveOutcome(transaction, talk.appointment_id, { outcome, ...absence.value });
  if (!saved) return refuse('settled-already');
  if (outcome === 'cancelled' && talk.planned_day >= visit.day)
    await tellClient(transaction, visit, 'cancelled', {
      personId: talk.person_id,
      day: talk.planned_day,
      starts: talk.starts,
      uid: talk.calendar_uid,
      sequence: talk.sequence + 1,
    });
  return ok(undefined);
}

/** What may be said of a talk; another hour is given on the page of the talk. */
export const outcomes: readonly string[] = ['held', 'no_show', 'cancelled'];

type Absence = { readonly reason: string; readonly followUp: string };

/** Why somebody did not come and what follows; nothing of it for another outcome. */
async function readAbsence(
  transaction: Scoped,
  { person_id: personId, applying }: Talk,
  { absence_reason: reason = '', follow_up: typed = '' }: Typed,
  outcome: string,
): Promise<Result<Absence, PlanRefusal>> {
  if (outcome !== 'no_show') return ok({ reason: '', followUp: '' });
  if (reason === '') return refuse('why-first');
  const followUp = followUps.find((one) => one === typed);
  if (followUp === undefined) return refuse('follow-up');
  const missed = await countMissed(transaction, personId);
  const refused = followUpRefusal(followUp, reason, { missedBefore: missed, applying });
  return refused === undefined ? ok({ reason, followUp }) : refuse(refused);
}
