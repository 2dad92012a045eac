import { z } from 'zod';
import { type Gate, inScope } from '#database/scope.ts';
import { ok } from '#kernel/result.ts';
import type { JobKind } from '#platform/jobs/kind.ts';
import { purgeBefore } from '../rules/session-ends.ts';
import { removeSessions } from '../store.ts';
import { nobodyYet } from './find-session.ts';

const outcome = z.strictObject({ removed: z.number() });

/** Removes sessions that were last seen before their term, and tells how many. */
export const purgeSessions = (
  gate: Gate,
  now: () => number,
): JobKind<Record<string, never>, z.infer<typeof outcome>> => ({
  name: 'entry-purge-sessions',
  payload: z.strictObject({}),
  outcome,
  run: async () => {
    const acting = { ...nobodyYet(now()), reason: 'oude sessies opruimen' };
    const removed = await inScope(gate, acting, (transaction) =>
      removeSessions(transaction, new Date(purgeBefore(now()))),
    );
    return ok({ removed });
  },
});
