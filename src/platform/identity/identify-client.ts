import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ClientIdentitySettings } from './client-settings.ts';
import { type Claims, textsAt } from './identify.ts';

/** Numbers that were proven; they go no further than a keyed hash. */
export type ProvenClient = {
  readonly bsn: string;
  /** Of who acts for the client, when it is not the client. */
  readonly actor: string | undefined;
};

export type ClientIdentityRefusal = {
  readonly kind: 'no-number' | 'level-too-low';
  /** The name of the claim, never its value. */
  readonly claim: string;
};

type Mapping = Pick<ClientIdentitySettings, 'bsnClaim' | 'actorClaim' | 'levelClaim' | 'levels'>;

/** Who was proven to sign in, at a level that is enough; what a broker does not say is refused, never guessed. */
export function identifyClient(
  { bsnClaim, actorClaim, levelClaim, levels }: Mapping,
  claims: Claims,
): Result<ProvenClient, ClientIdentityRefusal> {
  const [level] = textsAt(claims, levelClaim);
  if (level === undefined || !levels.includes(level))
    return refuse({ kind: 'level-too-low', claim: levelClaim });
  const bsn = numberIn(claims, bsnClaim, 9);
  if (bsn === undefined) return refuse({ kind: 'no-number', claim: bsnClaim });
  if (actorClaim === undefined || textsAt(claims, actorClaim).length === 0)
    return ok({ bsn, actor: undefined });
  const actor = numberIn(claims, actorClaim, 8);
  return actor === undefined
    ? refuse({ kind: 'no-number', claim: actorClaim })
    : ok({ bsn, actor });
}

/** DigiD writes a BSN bare or behind its sector code (`s00000000:`); a KvK number has eight digits. */
function numberIn(claims: Claims, claim: string, fewest: 8 | 9): string | undefined {
  const found = /^(?:s00000000:)?(\d{8,9})$/.exec(textsAt(claims, claim)[0] ?? '')?.[1];
  return found !== undefined && found.length >= fewest ? found : undefined;
}
