import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';

/**
 * Does the work of a form once. `mark` is that of `readSubmitted(visit)` (src/web/submitted.ts); sent again, by a
 * second click or a reload, nothing is done and the answer is `before`. Call it in the transaction of the work.
 */
export async function onlyOnce<Value>(
  transaction: Scoped,
  mark: Buffer | undefined,
  work: () => Promise<Value>,
): Promise<{ readonly done: 'now'; readonly value: Value } | { readonly done: 'before' }> {
  if (mark !== undefined) {
    const { rows } = await sql<{ first: boolean }>`
      select app.take_submission(${mark}) as first`.execute(transaction);
    if (rows[0]?.first !== true) return { done: 'before' };
  }
  return { done: 'now', value: await work() };
}
