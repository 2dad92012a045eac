import type { Acting, Scope } from '#database/scope.ts';
import { getSignedIn, type Visit } from '#web/route.ts';

/** Who acts in a transaction for this visit: the purpose is that of the route, the reason the caller's. */
export function actingAs(visit: Visit, scope: Scope, reason: string): Acting {
  const { staffId, role } = getSignedIn(visit);
  return {
    scope,
    staffId,
    role,
    purpose: visit.access.purpose,
    reason,
    trace: visit.trace,
    day: visit.day,
  };
}
