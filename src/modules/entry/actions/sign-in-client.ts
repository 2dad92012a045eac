import { inScope } from '#database/scope.ts';
import { dayInAmsterdam } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ClientIdentitySettings } from '#platform/identity/client-settings.ts';
import { type ClientIdentityRefusal, identifyClient } from '#platform/identity/identify-client.ts';
import type {
  IdentityProvider,
  ProviderRefusal,
  SignInSecrets,
} from '#platform/identity/provider.ts';
import { bsnLookupHash, type Keys } from '#platform/keys.ts';
import type { SignedInClient } from '#web/route.ts';
import { findClientByNumber, findRepresentative } from '../store.ts';
import { nobodyYet, type SessionHouse } from './find-session.ts';
import { beginSession } from './sign-in.ts';

export type ClientProvider = IdentityProvider<ClientIdentitySettings>;
export type ClientDoor = SessionHouse & {
  readonly keys: Pick<Keys, 'session' | 'bsnLookup'>;
  readonly clientProvider: ClientProvider;
};

export type ClientRefusal =
  | ProviderRefusal
  | ClientIdentityRefusal
  | { readonly kind: 'unknown-client' | 'unknown-representative' };

type Moment = { readonly now: number; readonly random: Buffer };

/**
 * Finishes a sign-in of a client, or of who acts for one: the numbers that were proven become keyed hashes at once, by
 * which the file is found as by BSN; they stand in no address and in no log.
 */
export async function signInClient(
  house: ClientDoor,
  answer: { readonly search: string; readonly cookies: string | undefined },
  secrets: SignInSecrets,
  moment: Moment,
): Promise<Result<{ readonly who: SignedInClient; readonly token: string }, ClientRefusal>> {
  const claims = await house.clientProvider.finish(answer, secrets);
  if (!claims.ok) return claims;
  const proven = identifyClient(house.clientProvider.settings, claims.value);
  if (!proven.ok) return proven;
  const { bsn, actor } = proven.value;
  const client = bsnLookupHash(house.keys, bsn);
  const own = actor === undefined ? undefined : bsnLookupHash(house.keys, actor);
  const who = await inScope(house.gate, nobodyYet(moment.now), (transaction) =>
    own === undefined
      ? findClientByNumber(transaction, client)
      : findRepresentative(transaction, { own, client }, dayInAmsterdam(moment.now)),
  );
  if (who === undefined)
    return refuse({ kind: own === undefined ? 'unknown-client' : 'unknown-representative' });
  const session = { who, roleFrom: 'account' } as const;
  const token = await beginSession(house, session, answer.cookies, moment);
  return ok({ who, token });
}
