import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Visit } from '#web/route.ts';

/** Works in one transaction as an adviser; a change begins with `audit.begin_act()`. */
export const asAdviser = <Value>(
  gate: Gate,
  visit: Visit,
  work: (transaction: Scoped) => Promise<Value>,
): Promise<Value> => inScope(gate, actingAs(visit, 'prevention', 'begeleiding bij WW@Work'), work);

/** Works as somebody who fills in the public form: nobody signed in. */
export const asAnybody = <Value>(
  gate: Gate,
  visit: Visit,
  work: (transaction: Scoped) => Promise<Value>,
): Promise<Value> =>
  inScope(
    gate,
    {
      scope: 'public',
      staffId: undefined,
      role: 'system',
      purpose: visit.access.purpose,
      reason: 'aanmelding voor WW@Work',
      trace: visit.trace,
      day: visit.day,
    },
    work,
  );
