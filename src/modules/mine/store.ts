import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { type GroundCode, type Topic, topics } from '#modules/representatives/index.ts';

/** Which parts of the file who acts may see. */
export async function readTopics(transaction: Scoped): Promise<ReadonlySet<Topic>> {
  const { rows } = await sql<{ topic: Topic }>`
    select topic from unnest(${sql.val(topics)}::text[]) topic where people.own_may_see(topic)`.execute(
    transaction,
  );
  return new Set(rows.map(({ topic }) => topic));
}

export type OwnRepresentation = {
  readonly name: string;
  readonly ground: GroundCode;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** Of who acts for the client; nothing when the client acts. */
export async function findOwnRepresentation(
  transaction: Scoped,
): Promise<OwnRepresentation | undefined> {
  const { rows } = await sql<OwnRepresentation>`select * from people.own_representation()`.execute(
    transaction,
  );
  return rows[0];
}
