import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type HandedInFault, readHandedIn } from '#web/handed-in-file.ts';
import { insertProof, saveOwnAnswer } from '../proof-store.ts';
import { loadEffort, openPlan, tasksOf } from './save-effort.ts';

export type AnswerFault = 'said-missing' | 'too-long' | 'not-now' | HandedInFault;

const longestAnswer = 1000;

/** What the client says of a task: done, not done, or no with the reason; with a file as proof when there is one. */
export async function answerTask(
  transaction: Scoped,
  asked: {
    readonly personId: number;
    readonly taskId: number;
    readonly answer: string;
    /** How the proof is called in the plan; written when there is a file. */
    readonly proofName: string;
    readonly file: Uint8Array | undefined;
    readonly day: Day;
    readonly mark: Buffer | undefined;
  },
): Promise<Result<undefined, AnswerFault>> {
  const { personId, taskId, answer, file, day } = asked;
  if (answer === '') return refuse('said-missing');
  if (answer.length > longestAnswer) return refuse('too-long');
  const proof = file === undefined ? undefined : readHandedIn(file);
  if (proof !== undefined && !proof.ok) return refuse(proof.refusal);
  const effort = await loadEffort(transaction, personId);
  const plan = openPlan(effort);
  const open = plan !== undefined && tasksOf(effort, plan).find((t) => t.effort_task_id === taskId);
  if (!open || open.outcome !== null) return refuse('not-now');
  await onlyOnce(transaction, asked.mark, async () => {
    await beginAct(transaction);
    if (proof !== undefined) await insertProof(transaction, personId, taskId, proof.value);
    const name = proof === undefined ? undefined : asked.proofName;
    await saveOwnAnswer(transaction, personId, { taskId, answer, proof: name, day });
  });
  return ok(undefined);
}
