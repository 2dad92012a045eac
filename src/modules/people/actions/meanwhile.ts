import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';

/** Tables whose rows of one person a form changes, as `schema.table`; those of trajectories count by them. */
export type Watched = readonly string[];

/** Who changed it while somebody else was at it, and when. */
export type Overtaken = { readonly by: string; readonly at: Date };

type LastAct = { readonly act_id: number; readonly at: Date; readonly staff: string | null };

/** Which state of the tables a form of this open file is filled from; goes along in the form (`versionField`). */
export async function fileVersion(
  transaction: Scoped,
  personId: number,
  tables: Watched,
): Promise<string> {
  return String((await findLastAct(transaction, personId, tables))?.act_id ?? 0);
}

/**
 * Whether somebody changed the tables since the form was filled from `version`. Whoever else saves the same file
 * waits until this transaction ends. A form without a version, sent by a program, is not compared.
 */
export async function findOvertaken(
  transaction: Scoped,
  personId: number,
  tables: Watched,
  version: string,
): Promise<Overtaken | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('file'), ${personId}::integer)`.execute(
    transaction,
  );
  if (version === '') return undefined;
  const last = await findLastAct(transaction, personId, tables);
  if (last === undefined || String(last.act_id) === version) return undefined;
  return { by: last.staff ?? '', at: last.at };
}

async function findLastAct(
  transaction: Scoped,
  personId: number,
  tables: Watched,
): Promise<LastAct | undefined> {
  const { rows } = await sql<LastAct>`
    select act_id, at, staff from audit.last_act_on(${sql.val(tables)}::text[], ${personId})`.execute(
    transaction,
  );
  return rows[0];
}
