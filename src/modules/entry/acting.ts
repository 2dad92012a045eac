import type { Acting, Scope } from '#database/scope.ts';
import { getSignedIn, getSignedInClient, type Visit } from '#web/route.ts';

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

/** The client who acts in the own file, or who acts for that client. */
export function actingAsClient(visit: Visit, reason: string): Acting {
  const { personId, representationId, role } = getSignedInClient(visit);
  return {
    scope: 'client',
    staffId: undefined,
    personId,
    representationId,
    role,
    purpose: visit.access.purpose,
    reason,
    trace: visit.trace,
    day: visit.day,
  };
}
