import { ok, type Result, refuse } from '#kernel/result.ts';
import { type ProtocolSettings, readProtocol } from './settings.ts';

/**
 * How clients, and who acts for them, sign in: by a broker of DigiD, DigiD Machtigen and eHerkenning that speaks OpenID
 * Connect. It delivers a number that was proven, and the level of assurance at which.
 */
export type ClientIdentitySettings = ProtocolSettings & {
  /** The claim with the BSN of the client: of who signs in, or of who is represented. */
  readonly bsnClaim: string;
  /** The claim with the number (BSN or KvK) of who acts for somebody else; without it clients alone sign in. */
  readonly actorClaim: string | undefined;
  /** The claim that says at which level it was proven, and its values that are enough. */
  readonly levelClaim: string;
  readonly levels: readonly string[];
};

type Env = Readonly<Record<string, string | undefined>>;
const prefix = 'WERKSPOOR_CLIENT_OIDC';

/** Reads WERKSPOOR_CLIENT_OIDC_…; nothing when no issuer is set. The refusal is a sentence. */
export function readClientIdentitySettings(
  env: Env,
): Result<ClientIdentitySettings | undefined, string> {
  const of = (name: string): string | undefined => env[`${prefix}_${name}`] || undefined;
  const protocol = readProtocol(env, prefix, 'openid');
  if (!protocol.ok) return protocol;
  if (protocol.value === undefined) return ok(undefined);
  const levels = (of('LEVELS') ?? '').split(/[\s,]+/).filter((one) => one !== '');
  if (levels.length === 0) {
    return refuse(
      `${prefix}_LEVELS is missing: the values of the level claim that are enough, as the broker writes eIDAS substantial and high.`,
    );
  }
  return ok({
    ...protocol.value,
    answerPath: '/sign-in/client/answer',
    asksLevels: levels,
    bsnClaim: of('BSN_CLAIM') ?? 'bsn',
    actorClaim: of('ACTOR_CLAIM'),
    levelClaim: of('LEVEL_CLAIM') ?? 'acr',
    levels,
  });
}
