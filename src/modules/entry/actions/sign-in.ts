import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope } from '#database/scope.ts';
import { dayInAmsterdam } from '#kernel/day.ts';
import type { DemoPerson, Homes } from '../homes.ts';
import { chooseDemoPeople } from '../rules/demo-people.ts';
import { asToken, findToken, sessionHash } from '../session-token.ts';
import {
  endSession,
  findDemoClient,
  findDemoRepresentative,
  listCandidates,
  type NewSession,
  startSession,
} from '../store.ts';
import { nobodyYet, type SessionHouse } from './find-session.ts';

/** What the demo sign-in stands on. */
export type DemoHouse = { readonly gate: Gate; readonly homeOf: Homes };

/**
 * One person a role, to sign in as where the records are a demo; `now` in milliseconds since 1970. A client
 * only when clients have a page to come to.
 */
export async function listDemoPeople(
  { gate, homeOf }: DemoHouse,
  now: number,
): Promise<readonly DemoPerson[]> {
  const day = dayInAmsterdam(now);
  return inScope(gate, nobodyYet(now), async (transaction) => {
    const staff = chooseDemoPeople(await listCandidates(transaction, day));
    const coach = staff.find(({ role }) => role === 'work-coach');
    if (coach === undefined || homeOf.client === undefined) return staff;
    const client = await findDemoClient(transaction, coach.staffId, day);
    const representative = await findDemoRepresentative(transaction, day);
    return [client, representative, ...staff].filter((person) => person !== undefined);
  });
}

/**
 * Signs in as the demo person of the role, with a token that nobody had before; the session that the browser
 * came with ends. Nothing when there is no such person.
 *
 * @param random 32 bytes, other ones each time
 */
export async function signIn(
  house: SessionHouse & DemoHouse,
  asked: { readonly role: string; readonly cookies: string | undefined },
  now: number,
  random: Buffer,
): Promise<{ readonly person: DemoPerson; readonly token: string } | undefined> {
  const people = await listDemoPeople(house, now);
  const person = people.find(({ role }) => role === asked.role);
  if (person === undefined) return undefined;
  const token = await beginSession(house, { who: person, roleFrom: 'records' }, asked.cookies, {
    now,
    random,
  });
  return { person, token };
}

/** Begins a session with a token that nobody had before; the one that the browser came with ends. */
export async function beginSession(
  house: SessionHouse,
  { who, roleFrom }: Omit<NewSession, 'hash'>,
  cookies: string | undefined,
  { now, random }: { readonly now: number; readonly random: Buffer },
): Promise<string> {
  const token = asToken(random);
  const byWhom =
    'staffId' in who
      ? { staffId: who.staffId }
      : { personId: who.personId, representationId: who.representationId };
  const reason = roleFrom === 'records' ? 'aanmelding in de demo' : 'aanmelding met account';
  const acting = { ...nobodyYet(now), ...byWhom, role: who.role, reason };
  await inScope(house.gate, acting, async (transaction) => {
    await beginAct(transaction);
    const before = findToken(cookies, house.https);
    if (before !== undefined)
      await endSession(transaction, sessionHash(house.keys.session, before), now);
    await startSession(
      transaction,
      { hash: sessionHash(house.keys.session, token), who, roleFrom },
      now,
    );
  });
  return token;
}

/** Ends the session of the request, here and so for whoever copied the cookie; gives by what it began. */
export async function signOut(
  house: SessionHouse,
  cookies: string | undefined,
  now: number,
): Promise<Awaited<ReturnType<typeof endSession>>> {
  const token = findToken(cookies, house.https);
  if (token === undefined) return undefined;
  return inScope(house.gate, nobodyYet(now), (transaction) =>
    endSession(transaction, sessionHash(house.keys.session, token), now),
  );
}
