import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { GroundCode, Topic } from './rules/grounds.ts';
import type { RepresentationToAdd } from './rules/representation-form.ts';

export type Representation = {
  readonly representation_id: number;
  readonly ground: GroundCode;
  readonly topics: readonly Topic[];
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly evidence: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** Of an open file, the newest first. */
export async function listRepresentations(
  transaction: Scoped,
  personId: number,
): Promise<readonly Representation[]> {
  const { rows } = await sql<Representation>`
    select representation_id, ground, topics, name, phone, email, evidence, from_day, until_day
    from people.representations where person_id = ${personId}
    order by from_day desc, representation_id desc limit 50`.execute(transaction);
  return rows;
}

/** Within an act; `numberHash` is the keyed hash of the number, which itself is kept nowhere. */
export const insertRepresentation = (
  transaction: Scoped,
  personId: number,
  one: Omit<RepresentationToAdd, 'number'>,
  numberHash: Buffer | undefined,
) =>
  sql`insert into people.representations (person_id, ground, topics, name, phone, email, evidence, number_hash, during)
    values (${personId}, ${one.ground}, ${sql.val(one.topics)}::text[], ${one.name}, ${one.phone ?? null},
      ${one.email ?? null}, ${one.evidence}, ${numberHash ?? null}, daterange(${one.from}::date, null))`.execute(
    transaction,
  );

/** False when it is not of this file, ended before, or begins later. Sessions by it end with it. */
export async function endRepresentation(
  transaction: Scoped,
  personId: number,
  ending: { readonly representationId: number; readonly until: Day; readonly why: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update people.representations set during = daterange(from_day, ${ending.until}::date), ended_why = ${ending.why},
      act_id = app.act_id()
    where person_id = ${personId} and representation_id = ${ending.representationId}
      and from_day < ${ending.until}::date and (until_day is null or until_day > ${ending.until}::date)`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}
