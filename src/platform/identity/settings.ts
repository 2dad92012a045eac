import { ok, type Result, refuse } from '#kernel/result.ts';
import { isRole, type Role } from '#kernel/role.ts';

/** What an OpenID provider is asked with (OpenID Connect Core 1.0, code flow with PKCE). */
export type ProtocolSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  /** Nothing for a public client: PKCE alone. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** The address of Werkspoor, and the path where people come back to. */
  readonly origin: string;
  readonly answerPath: '/sign-in/answer' | '/sign-in/client/answer';
  /** Levels of assurance to ask for (`acr_values`), the best liked first; empty: what the provider does. */
  readonly asksLevels: readonly string[];
};

/** How staff sign in with the account of the municipality. */
export type IdentitySettings = ProtocolSettings & {
  /** The claim that names the member of staff, and what of the records it is laid beside. */
  readonly staffClaim: string;
  readonly staffBy: 'email' | 'staff-key';
  readonly roleClaim: string;
  /** Value of the claim → role; without a map the value is the identifier of the role. */
  readonly roleMap: ReadonlyMap<string, Role>;
  /** The claim with keys of teams; without it the records alone say who works where. */
  readonly teamClaim: string | undefined;
};

type Env = Readonly<Record<string, string | undefined>>;

/** Reads WERKSPOOR_OIDC_…; nothing when no issuer is set. The refusal is a sentence. */
export function readIdentitySettings(env: Env): Result<IdentitySettings | undefined, string> {
  const of = (name: string): string | undefined => env[`WERKSPOOR_OIDC_${name}`] || undefined;
  const protocol = readProtocol(env, 'WERKSPOOR_OIDC', 'openid profile email');
  if (!protocol.ok) return protocol;
  if (protocol.value === undefined) return ok(undefined);
  const claims = readClaims(of);
  if (!claims.ok) return claims;
  const answers = { answerPath: '/sign-in/answer', asksLevels: [] } as const;
  return ok({ ...protocol.value, ...answers, ...claims.value });
}

type Protocol = Omit<ProtocolSettings, 'answerPath' | 'asksLevels'>;

/** The settings of one provider, all with the same beginning; nothing when it has no issuer. */
export function readProtocol(
  env: Env,
  prefix: string,
  usualScope: string,
): Result<Protocol | undefined, string> {
  const of = (name: string): string | undefined => env[`${prefix}_${name}`] || undefined;
  const address = of('ISSUER');
  if (address === undefined) return ok(undefined);
  const issuer = safeUrl(address);
  if (issuer === undefined) {
    return refuse(
      `${prefix}_ISSUER is not an https address: give the issuer as in its /.well-known/openid-configuration.`,
    );
  }
  const clientId = of('CLIENT_ID');
  if (clientId === undefined) {
    return refuse(`${prefix}_CLIENT_ID is missing: the name under which Werkspoor is registered.`);
  }
  const origin = safeUrl(env['WERKSPOOR_ORIGIN'] ?? '');
  if (origin === undefined) {
    return refuse(
      'WERKSPOOR_ORIGIN is missing or no https address: sign-in needs the address to come back to.',
    );
  }
  return ok({
    issuer,
    clientId,
    clientSecret: of('CLIENT_SECRET'),
    scope: of('SCOPE') ?? usualScope,
    origin: origin.origin,
  });
}

type ClaimSettings = Pick<
  IdentitySettings,
  'staffClaim' | 'staffBy' | 'roleClaim' | 'roleMap' | 'teamClaim'
>;

function readClaims(of: (name: string) => string | undefined): Result<ClaimSettings, string> {
  const staffBy = of('STAFF_BY') ?? 'email';
  if (staffBy !== 'email' && staffBy !== 'staff-key') {
    return refuse(`WERKSPOOR_OIDC_STAFF_BY is "${staffBy}": give email or staff-key.`);
  }
  const roleMap = readRoleMap(of('ROLE_MAP'));
  if (!roleMap.ok) return roleMap;
  return ok({
    staffClaim: of('STAFF_CLAIM') ?? 'email',
    staffBy,
    roleClaim: of('ROLE_CLAIM') ?? 'roles',
    roleMap: roleMap.value,
    teamClaim: of('TEAM_CLAIM'),
  });
}

function safeUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url !== null && isSafe(url) ? url : undefined;
}

/** Without TLS on this machine alone. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));

function readRoleMap(text: string | undefined): Result<ReadonlyMap<string, Role>, string> {
  const map = new Map<string, Role>();
  for (const pair of text?.split(',') ?? []) {
    const [value = '', role = ''] = pair.split('=').map((part) => part.trim());
    if (value === '' || !isRole(role)) {
      return refuse(
        `WERKSPOOR_OIDC_ROLE_MAP: "${pair.trim()}" is not value=role with a role such as work-coach; pairs are separated by commas.`,
      );
    }
    map.set(value, role);
  }
  return ok(map);
}
