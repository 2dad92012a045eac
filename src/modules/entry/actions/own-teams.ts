import { type Gate, inScope } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { SignedIn } from '#web/route.ts';
import { listTeamsOf, type OwnTeam } from '../store.ts';

/** The teams that who is signed in works in on the day, with hours. */
export function listOwnTeams(
  gate: Gate,
  { staffId, role }: SignedIn,
  day: Day,
): Promise<readonly OwnTeam[]> {
  const acting = {
    scope: 'entry',
    staffId,
    role,
    purpose: 'sign-in',
    reason: 'eigen teams',
    day,
  } as const;
  return inScope(gate, acting, (transaction) => listTeamsOf(transaction, staffId, day));
}
