import { ok, type Result, refuse } from '#kernel/result.ts';
import { isRole, type Role } from '#kernel/role.ts';
import type { IdentitySettings } from './settings.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** What the account says of who signs in, before it is laid beside the records. */
export type Identity = {
  readonly staff: string;
  readonly roles: readonly Role[];
  /** Keys of teams; nothing when no claim is set for them. */
  readonly teams: readonly string[] | undefined;
};

export type IdentityRefusal = {
  readonly kind: 'no-staff-claim' | 'mail-not-verified' | 'no-role';
  /** The name of the claim, never its value. */
  readonly claim: string;
};

type Mapping = Pick<
  IdentitySettings,
  'staffClaim' | 'staffBy' | 'roleClaim' | 'roleMap' | 'teamClaim'
>;

/** Reads the claims by the settings; what an account does not say is refused, never guessed. */
export function identify(settings: Mapping, claims: Claims): Result<Identity, IdentityRefusal> {
  const { staffClaim, staffBy, roleClaim, roleMap, teamClaim } = settings;
  const [staff] = textsAt(claims, staffClaim);
  if (staff === undefined) return refuse({ kind: 'no-staff-claim', claim: staffClaim });
  // A provider that lets people type their own address says so; then the address proves nothing.
  if (staffBy === 'email' && staffClaim === 'email' && claims['email_verified'] === false) {
    return refuse({ kind: 'mail-not-verified', claim: 'email_verified' });
  }
  const roles = textsAt(claims, roleClaim).flatMap((value) => {
    if (roleMap.size > 0) return roleMap.get(value) ?? [];
    return isRole(value) ? value : [];
  });
  const ofStaff = [...new Set(roles)].filter(
    (role) => role !== 'client' && role !== 'representative',
  );
  if (ofStaff.length === 0) return refuse({ kind: 'no-role', claim: roleClaim });
  return ok({
    staff,
    roles: ofStaff,
    teams: teamClaim === undefined ? undefined : textsAt(claims, teamClaim),
  });
}

/** A claim may lie deeper, as `realm_access.roles`, and may hold one text, several, or several in one text. */
export function textsAt(claims: Claims, path: string): readonly string[] {
  const whole = claims[path];
  const found =
    whole === undefined
      ? path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), claims)
      : whole;
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const isRecord = (value: unknown): value is Claims => typeof value === 'object' && value !== null;
