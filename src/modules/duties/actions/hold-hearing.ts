import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sendLetter } from '#modules/letters/index.ts';
import type { Visit } from '#web/route.ts';
import { type Hearing, insertHearing, settleHearing } from '../hearing-store.ts';
import { hearingLetter } from '../letters.ts';
import { insertView } from '../own-store.ts';
import type { Invitation } from '../rules/invitation.ts';
import { readCase } from './read-case.ts';

type Of = { readonly personId: number; readonly considerationId: number };

/** Invites the client with a letter; one invitation at a time, by the officer of the case. */
export async function inviteToTell(
  transaction: Scoped,
  visit: Visit,
  of: Of,
  hearing: Invitation,
): Promise<Result<undefined, 'not-yours' | 'open-already'>> {
  const found = await readCase(transaction, of.personId, of.considerationId, visit.day);
  if (!found?.consideration.own || found.consideration.decided_on !== null)
    return refuse('not-yours');
  if (found.openHearing !== undefined) return refuse('open-already');
  const letterId = await sendLetter(transaction, visit, {
    personId: of.personId,
    part: 'duties',
    ...hearingLetter(hearing, found.consideration),
  });
  await insertHearing(transaction, { ...of, letterId }, hearing);
  return ok(undefined);
}

export type Came = { readonly outcome: string; readonly on: Day; readonly said: string };

const told: ReadonlySet<string> = new Set(['came', 'by_phone', 'in_writing']);

type CameFault = 'not-yours' | 'none-open' | 'too-early' | 'not-yet' | 'said' | 'said-nothing';

/** What came of the invitation that is open, with what the client said: kept as the own side of the client. */
export async function recordHearing(
  transaction: Scoped,
  today: Day,
  of: Of,
  came: Came,
): Promise<Result<undefined, CameFault>> {
  const found = await readCase(transaction, of.personId, of.considerationId, today);
  if (!found?.consideration.own || found.consideration.decided_on !== null)
    return refuse('not-yours');
  const { openHearing, views } = found;
  if (openHearing === undefined) return refuse('none-open');
  const fault = faultOf(came, openHearing, views.length > 0);
  if (fault !== undefined) return refuse(fault);
  const { outcome, on, said } = came;
  await settleHearing(transaction, openHearing.hearing_id, { outcome, on });
  if (said !== '') await insertView(transaction, of.personId, of.considerationId, said);
  return ok(undefined);
}

function faultOf(
  { outcome, on, said }: Came,
  hearing: Hearing,
  toldBefore: boolean,
): CameFault | undefined {
  if (on < hearing.invited_on) return 'too-early';
  // Who did not come is known on the day itself.
  if (outcome === 'absent' && on < hearing.held_on) return 'not-yet';
  if (!told.has(outcome)) return said === '' ? undefined : 'said-nothing';
  return said === '' && !toldBefore ? 'said' : undefined;
}

/** The own side as told by phone or at the counter, as long as nothing was decided (Awb art. 4:9). */
export async function writeDownView(
  transaction: Scoped,
  today: Day,
  of: Of,
  said: string,
): Promise<Result<undefined, 'not-yours'>> {
  const found = await readCase(transaction, of.personId, of.considerationId, today);
  if (found === undefined || found.consideration.decided_on !== null) return refuse('not-yours');
  await insertView(transaction, of.personId, of.considerationId, said);
  return ok(undefined);
}
