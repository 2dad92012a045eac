import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

/** A contact as the client reads it: minutes once they are shared. */
export type OwnContact = {
  readonly contact_id: number;
  readonly day: Day;
  readonly channel: string;
  readonly topic: string;
  readonly staff: string;
  readonly next_step: string | null;
  readonly next_step_by: Day | null;
  readonly next_step_done_on: Day | null;
  readonly minutes: string | null;
  readonly minutes_shared_on: Day | null;
};

/** The contacts with the client whose own file is open, newest first. */
export async function listOwnContacts(
  transaction: Scoped,
  atMost: number,
): Promise<readonly OwnContact[]> {
  const { rows } = await sql<OwnContact>`
    select * from contacts.own_contacts(${atMost}::integer)`.execute(transaction);
  return rows;
}
