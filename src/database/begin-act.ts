import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';

/** Every change of a transaction belongs to one act: who, when, for what, why. */
export const beginAct = (transaction: Scoped) => sql`select audit.begin_act()`.execute(transaction);

/** A period that overlaps one that is there: what a form may be refused for, whoever was first. */
export const isOverlap = (fault: unknown): boolean =>
  (fault as { readonly code?: unknown } | undefined)?.code === '23P01';
