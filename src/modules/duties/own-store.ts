import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

/** A sanction that is or was considered, as the client reads it: what is said to have happened. */
export type OwnConsideration = {
  readonly consideration_id: number;
  readonly considered_on: Day;
  readonly conduct: string | null;
  readonly observed_on: Day | null;
  readonly fact: string | null;
  readonly decided_on: Day | null;
  readonly outcome: string | null;
  /** The own side was told. */
  readonly view_given: boolean;
};

/** Of the person whose own file is open, newest first. */
export async function listOwnConsiderations(
  transaction: Scoped,
): Promise<readonly OwnConsideration[]> {
  const { rows } = await sql<OwnConsideration>`
    select * from duties.own_considerations()`.execute(transaction);
  return rows;
}

/** What the client said of a sanction that is considered, by whom it was written down. */
export type ClientView = {
  readonly consideration_id: number;
  readonly said: string;
  readonly said_on: Day;
  /** Nobody: the client, or who acts for the client. */
  readonly staff_id: number | null;
};

/** In an open file, oldest first. */
export async function listOwnViews(
  transaction: Scoped,
  personId: number,
): Promise<readonly ClientView[]> {
  const { rows } = await sql<ClientView>`
    select consideration_id, said, said_on, staff_id from duties.client_views
    where person_id = ${personId} order by client_view_id limit 100`.execute(transaction);
  return rows;
}

export const insertView = (
  transaction: Scoped,
  personId: number,
  considerationId: number,
  said: string,
) =>
  sql`insert into duties.client_views (consideration_id, person_id, said)
    values (${considerationId}, ${personId}, ${said})`.execute(transaction);
