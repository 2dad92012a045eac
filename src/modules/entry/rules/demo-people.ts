import { type Role, roles } from '#kernel/role.ts';

/** A member of staff with the number of own clients, of clients of the own teams and of open cases, on a day. */
export type Candidate = {
  readonly staffId: number;
  readonly staffKey: string;
  readonly name: string;
  readonly role: string;
  readonly ownClients: number;
  readonly teamClients: number;
  /** Applications, talks, examinations, candidates, referrals: the work of who has no caseload. */
  readonly openCases: number;
  /** Not at work, whole or in part: such a day shows a visitor little. */
  readonly away: boolean;
};

type Chosen = { readonly staffId: number; readonly name: string; readonly role: Role };

/** Whose day is their caseload, or that of their teams. */
const byClients: ReadonlySet<Role> = new Set([
  'work-coach',
  'youth-coach',
  'activation-coach',
  'distributor',
  'team-manager',
]);

/**
 * One person a role who is at work, in the order of the chain from client to council, always the same for the same
 * records: of coaches the one with a usual caseload, of those who lead or divide the one of usual teams, of the others the one
 * with most open cases, so that a visitor finds some at every stage.
 */
export function chooseDemoPeople(candidates: readonly Candidate[]): readonly Chosen[] {
  return roles.flatMap((role) => {
    const all = candidates.filter((candidate) => candidate.role === role);
    const present = all.filter(({ away }) => !away);
    const ofRole = present.length > 0 ? present : all;
    const chosen = byClients.has(role) ? usual(ofRole) : busiest(ofRole);
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

/** The one with most open cases; among equals the first by number. */
function busiest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted(
    (a, b) => b.openCases - a.openCases || (a.staffKey < b.staffKey ? -1 : 1),
  )[0];
}
