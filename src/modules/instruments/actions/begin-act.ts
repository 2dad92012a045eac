import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';

/** Every change of a transaction belongs to one act: who, when, for what, why. */
export const beginAct = (transaction: Scoped) => sql`select audit.begin_act()`.execute(transaction);
