import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Role } from '#kernel/role.ts';

type Identity = { readonly roles: readonly Role[]; readonly teams: readonly string[] | undefined };

type Known = {
  readonly staffId: number;
  readonly name: string;
  readonly role: string;
  readonly teams: readonly string[];
};

export type AccountMatchRefusal = {
  readonly kind: 'unknown-staff' | 'several-staff' | 'several-roles' | 'other-team';
};

/**
 * Whose session an account gets. The account says which roles somebody may have, the records say who works here and
 * in which team: they must agree. Of several roles the one of the records counts.
 */
export function chooseSession(
  { roles, teams }: Identity,
  known: readonly Known[],
): Result<{ staffId: number; name: string; role: Role }, AccountMatchRefusal> {
  const [member, ...more] = known;
  if (member === undefined) return refuse({ kind: 'unknown-staff' });
  if (more.length > 0) return refuse({ kind: 'several-staff' });
  const [only] = roles;
  const role = roles.find((one) => one === member.role) ?? (roles.length === 1 ? only : undefined);
  if (role === undefined) return refuse({ kind: 'several-roles' });
  // Who works in no team (a council member, a provider) needs none.
  if (
    teams !== undefined &&
    member.teams.length > 0 &&
    !member.teams.some((key) => teams.includes(key))
  ) {
    return refuse({ kind: 'other-team' });
  }
  const { staffId, name } = member;
  return ok({ staffId, name, role });
}
