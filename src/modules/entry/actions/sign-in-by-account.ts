import { inScope } from '#database/scope.ts';
import { dayInAmsterdam } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Claims, type IdentityRefusal, identify } from '#platform/identity/identify.ts';
import type {
  IdentityProvider,
  ProviderRefusal,
  SignInSecrets,
} from '#platform/identity/provider.ts';
import type { SignedIn } from '#web/route.ts';
import { type AccountMatchRefusal, chooseSession } from '../rules/choose-session.ts';
import { findStaffBy } from '../store.ts';
import { nobodyYet, type SessionHouse } from './find-session.ts';
import { beginSession } from './sign-in.ts';

export type AccountHouse = SessionHouse & { readonly provider: IdentityProvider };
export type AccountRefusal = ProviderRefusal | IdentityRefusal | AccountMatchRefusal;

type Moment = { readonly now: number; readonly random: Buffer };

/** Finishes a sign-in that the provider sent back: claims, the member of staff of the records, a session. */
export async function signInByAccount(
  house: AccountHouse,
  answer: { readonly search: string; readonly cookies: string | undefined },
  secrets: SignInSecrets,
  moment: Moment,
): Promise<Result<{ readonly who: SignedIn; readonly token: string }, AccountRefusal>> {
  const claims = await house.provider.finish(answer, secrets);
  if (!claims.ok) return claims;
  const who = await whoIs(house, claims.value, moment.now);
  if (!who.ok) return who;
  const session = { who: who.value, roleFrom: 'account' } as const;
  const token = await beginSession(house, session, answer.cookies, moment);
  return ok({ who: who.value, token });
}

async function whoIs(
  { gate, provider: { settings } }: AccountHouse,
  claims: Claims,
  now: number,
): Promise<Result<SignedIn, IdentityRefusal | AccountMatchRefusal>> {
  const identity = identify(settings, claims);
  if (!identity.ok) return identity;
  const day = dayInAmsterdam(now);
  const known = await inScope(gate, nobodyYet(now), (transaction) =>
    findStaffBy(transaction, settings.staffBy, identity.value.staff, day),
  );
  const chosen = chooseSession(identity.value, known);
  return chosen.ok ? chosen : refuse(chosen.refusal);
}
