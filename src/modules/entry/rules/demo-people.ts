import { type Role, roles } from '#kernel/role.ts';

/** A member of staff with the number of own clients and of clients of the own teams, on a day. */
export type Candidate = {
  readonly staffId: number;
  readonly staffKey: string;
  readonly name: string;
  readonly role: string;
  readonly ownClients: number;
  readonly teamClients: number;
};

type Chosen = { readonly staffId: number; readonly name: string; readonly role: Role };

/**
 * One person a role, in the order of the chain from client to council, always the same for the same records: of coaches the one with a usual caseload, of
 * those who lead or divide the one of usual teams, of the others the first.
 */
export function chooseDemoPeople(candidates: readonly Candidate[]): readonly Chosen[] {
  return roles.flatMap((role) => {
    const chosen = usual(candidates.filter((candidate) => candidate.role === role));
    return chosen ? [{ staffId: chosen.staffId, name: chosen.name, role }] : [];
  });
}

/** The middle one of those who have clients; when nobody has, the first by number. */
function usual(candidates: readonly Candidate[]): Candidate | undefined {
  const clients = (candidate: Candidate) => candidate.ownClients || candidate.teamClients;
  const sorted = [...candidates].sort(
    (a, b) => clients(a) - clients(b) || (a.staffKey < b.staffKey ? -1 : 1),
  );
  const busy = sorted.filter((candidate) => clients(candidate) > 0);
  return busy.length > 0 ? busy[Math.floor(busy.length / 2)] : sorted[0];
}
