import { addDays, type Day, findDay } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { terms } from './next-step.ts';

export type HearingWay = 'talk' | 'phone' | 'writing';

export type HearingOutcome = 'came' | 'by_phone' | 'in_writing' | 'absent' | 'waived';

export type Invitation = {
  readonly way: HearingWay;
  /** The day of the talk or the call; by writing the last day. */
  readonly heldOn: Day;
  readonly starts: string | undefined;
  readonly place: string | undefined;
};

export type InvitationFault = 'way' | 'heldOn' | 'starts' | 'place';

/** Who is invited further away than this waits too long. */
export const furthest = 60;

/** A talk has a day, an hour and a place; a call no place; by writing there is a last day alone. */
export function readInvitation(
  typed: Readonly<Record<InvitationFault, string>>,
  today: Day,
): Result<Invitation, Readonly<Partial<Record<InvitationFault, InvitationFault>>>> {
  const { way } = typed;
  const heldOn = findDay(typed.heldOn);
  const starts = way === 'writing' ? undefined : typed.starts;
  const place = way === 'talk' ? typed.place : undefined;
  if (isWay(way) && isInTime(heldOn, today) && isHour(starts) && place !== '')
    return ok({ way, heldOn, starts, place });
  return refuse({
    ...(isWay(way) ? {} : { way: 'way' }),
    ...(isInTime(heldOn, today) ? {} : { heldOn: 'heldOn' }),
    ...(isHour(starts) ? {} : { starts: 'starts' }),
    ...(place === '' ? { place: 'place' } : {}),
  });
}

const isWay = (text: string): text is HearingWay =>
  text === 'talk' || text === 'phone' || text === 'writing';

const isInTime = (day: Day | undefined, today: Day): day is Day =>
  day !== undefined &&
  day >= addDays(today, terms.notice) &&
  day <= addDays(today, furthest) &&
  // A weekend or a holiday is no day to be called for (Algemene termijnenwet art. 1 for a last day).
  endOfTerm(day) === day;

const isHour = (starts: string | undefined): boolean =>
  starts === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(starts);
