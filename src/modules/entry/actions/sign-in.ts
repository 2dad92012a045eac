import { sql } from 'kysely';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { dayInAmsterdam } from '#kernel/day.ts';
import { chooseDemoPeople, type DemoPerson } from '../rules/demo-people.ts';
import { asToken, findToken, sessionHash } from '../session-token.ts';
import { endSession, listCandidates, startSession } from '../store.ts';
import { nobodyYet, type SessionHouse } from './find-session.ts';

/** One person a role, to sign in as where the records are a demo; `now` in milliseconds since 1970. */
export function listDemoPeople(gate: Gate, now: number): Promise<readonly DemoPerson[]> {
  return inScope(gate, nobodyYet(now), (transaction) => choose(transaction, now));
}

const choose = async (transaction: Scoped, now: number): Promise<readonly DemoPerson[]> =>
  chooseDemoPeople(await listCandidates(transaction, dayInAmsterdam(now)));

/**
 * Signs in as the demo person of the role, with a token that nobody had before; the session that the browser
 * came with ends. Nothing when there is no such person.
 *
 * @param random 32 bytes, other ones each time
 */
export async function signIn(
  house: SessionHouse,
  asked: { readonly role: string; readonly cookies: string | undefined },
  now: number,
  random: Buffer,
): Promise<{ readonly person: DemoPerson; readonly token: string } | undefined> {
  const people = await listDemoPeople(house.gate, now);
  const person = people.find(({ role }) => role === asked.role);
  if (person === undefined) return undefined;
  const { staffId, role } = person;
  const token = asToken(random);
  const acting = { ...nobodyYet(now), staffId, role, reason: 'aanmelding in de demo' };
  await inScope(house.gate, acting, async (transaction) => {
    await sql`select audit.begin_act()`.execute(transaction);
    const before = findToken(asked.cookies, house.https);
    if (before !== undefined)
      await endSession(transaction, sessionHash(house.keys.session, before), now);
    const hash = sessionHash(house.keys.session, token);
    await startSession(transaction, { hash, staffId, role }, now);
  });
  return { person, token };
}

/** Ends the session of the request, here and so for whoever copied the cookie. */
export async function signOut(
  house: SessionHouse,
  cookies: string | undefined,
  now: number,
): Promise<void> {
  const token = findToken(cookies, house.https);
  if (token === undefined) return;
  await inScope(house.gate, nobodyYet(now), (transaction) =>
    endSession(transaction, sessionHash(house.keys.session, token), now),
  );
}
