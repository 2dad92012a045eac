import type { KeyObject } from 'node:crypto';
import { type Acting, type Gate, inScope } from '#database/scope.ts';
import { dayInAmsterdam } from '#kernel/day.ts';
import type { SignedIn, SignedInClient } from '#web/route.ts';
import { sessionAt } from '../rules/session-ends.ts';
import { findToken, formSecret, sessionHash } from '../session-token.ts';
import { findStoredSession, noteSeen } from '../store.ts';

/** What sessions need of the house. */
export type SessionHouse = {
  readonly gate: Gate;
  readonly keys: { readonly session: KeyObject };
  /** True when people reach the product over https: then the cookie is bound to it. */
  readonly https: boolean;
};

/** Who is signed in, and the secret that the forms of this session are bound to. */
export type Session = { readonly who: SignedIn | SignedInClient; readonly secret: string };

/** Whose session it is, from the `Cookie` header of a request at a moment; nobody when there is none or it is over. */
export async function findSession(
  house: SessionHouse,
  cookies: string | undefined,
  now: number,
): Promise<Session | undefined> {
  const token = findToken(cookies, house.https);
  if (token === undefined) return undefined;
  const hash = sessionHash(house.keys.session, token);
  const stored = await inScope(house.gate, nobodyYet(now), async (transaction) => {
    const found = await findStoredSession(transaction, hash, dayInAmsterdam(now));
    if (found === undefined) return undefined;
    const state = sessionAt(found, now);
    if (state === 'note-seen') await noteSeen(transaction, hash, now);
    return state === 'over' ? undefined : found;
  });
  if (stored === undefined) return undefined;
  return { who: stored.who, secret: formSecret(house.keys.session, token) };
}

/** Before it is known who acts. */
export const nobodyYet = (now: number): Acting => ({
  scope: 'entry',
  staffId: undefined,
  role: 'system',
  purpose: 'sign-in',
  reason: 'sessie',
  day: dayInAmsterdam(now),
});
