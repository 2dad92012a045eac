import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { HandedInType } from '#web/handed-in-file.ts';

export type ProofLine = {
  readonly effort_proof_id: number;
  readonly effort_task_id: number;
  readonly media_type: HandedInType;
  readonly size: number;
  readonly handed_in_on: Day;
};

/** Files handed in with the tasks of an open file, newest first; without their content. */
export async function listProofs(
  transaction: Scoped,
  personId: number,
): Promise<readonly ProofLine[]> {
  const { rows } = await sql<ProofLine>`
    select effort_proof_id, effort_task_id, media_type, length(content) as size, handed_in_on
    from intake.effort_proofs where person_id = ${personId}
    order by effort_proof_id desc limit 100`.execute(transaction);
  return rows;
}

export type Proof = Pick<ProofLine, 'media_type' | 'handed_in_on'> & { readonly content: Buffer };

export async function findProof(
  transaction: Scoped,
  personId: number,
  proofId: number,
): Promise<Proof | undefined> {
  const { rows } = await sql<Proof>`
    select media_type, handed_in_on, content from intake.effort_proofs
    where person_id = ${personId} and effort_proof_id = ${proofId}`.execute(transaction);
  return rows[0];
}

export const insertProof = (
  transaction: Scoped,
  personId: number,
  taskId: number,
  proof: { readonly type: HandedInType; readonly content: Uint8Array },
) =>
  sql`insert into intake.effort_proofs (person_id, effort_task_id, media_type, content)
    values (${personId}, ${taskId}, ${proof.type}, ${Buffer.from(proof.content)})`.execute(
    transaction,
  );

/** What was said of one task of the plan that runs; false when it was judged, or the plan checked, meanwhile. */
export async function saveOwnAnswer(
  transaction: Scoped,
  personId: number,
  said: {
    readonly taskId: number;
    readonly answer: string;
    readonly proof: string | undefined;
    readonly day: Day;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update intake.effort_tasks set answer = ${said.answer}, proof = coalesce(${said.proof ?? null}, proof),
      answered_on = ${said.day}, act_id = app.act_id()
    where person_id = ${personId} and effort_task_id = ${said.taskId} and outcome is null`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}
