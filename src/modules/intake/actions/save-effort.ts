import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Submitted } from '#web/submitted.ts';
import {
  type EffortPlan,
  type EffortTask,
  insertPlan,
  listPlans,
  listTasks,
  saveAnswers,
  saveCheck,
} from '../effort-store.ts';
import { listProofs, type ProofLine } from '../proof-store.ts';
import { type PlanFault, readAnswers, readCheck, readPlan } from '../rules/effort-plan.ts';
import { holdPlanner, saveDraft } from '../store.ts';

export type Effort = {
  readonly plans: readonly EffortPlan[];
  readonly tasks: readonly EffortTask[];
  /** Files that the client handed in, newest first. */
  readonly proofs: readonly ProofLine[];
};

export async function loadEffort(transaction: Scoped, personId: number): Promise<Effort> {
  return {
    plans: await listPlans(transaction, personId),
    tasks: await listTasks(transaction, personId),
    proofs: await listProofs(transaction, personId),
  };
}

export const openPlan = ({ plans }: Effort): EffortPlan | undefined =>
  plans.find((plan) => plan.checked_on === null);

export const tasksOf = ({ tasks }: Effort, plan: EffortPlan): readonly EffortTask[] =>
  tasks.filter((task) => task.effort_plan_id === plan.effort_plan_id);

/** What was open when the form was filled from: another plan, or other answers, is a change by somebody else. */
export const effortVersion = (effort: Effort): string => {
  const plan = openPlan(effort);
  if (plan === undefined) return `none-${effort.plans[0]?.effort_plan_id ?? 0}`;
  const answered = tasksOf(effort, plan).map(
    ({ proof, answer, outcome }) => `${proof ?? ''}|${answer ?? ''}|${outcome ?? ''}`,
  );
  return `${plan.effort_plan_id}-${answered.join('-')}`;
};

export type EffortOutcome =
  | { readonly done: 'saved' }
  | { readonly done: 'kept' }
  | { readonly done: 'refused'; readonly faults: readonly PlanFault[]; readonly effort: Effort }
  | { readonly done: 'overtaken'; readonly effort: Effort };

type Asked = { readonly personId: number; readonly form: Submitted; readonly day: Day };

/** Makes a plan; with one that is open, keeps answers or finishes its check. */
export async function saveEffort(transaction: Scoped, asked: Asked): Promise<EffortOutcome> {
  const { personId, form, day } = asked;
  await holdPlanner(transaction, personId);
  const effort = await loadEffort(transaction, personId);
  const plan = openPlan(effort);
  // Filled from another state: the same form sent twice is no news, a colleague's change is.
  if (form.version !== '' && form.version !== effortVersion(effort)) {
    const { done } = await onlyOnce(transaction, form.mark, () => Promise.resolve());
    return done === 'before' ? { done: 'saved' } : { done: 'overtaken', effort };
  }
  if (plan === undefined && form.text('how') === 'draft') {
    await beginAct(transaction);
    const { how: _, ...content } = form.values;
    await saveDraft(transaction, personId, { section: 'effort-plan', content, done: false });
    return { done: 'kept' };
  }
  const work =
    plan === undefined
      ? planWork(transaction, personId, form, day)
      : checkWork(transaction, asked, plan, tasksOf(effort, plan));
  if (typeof work !== 'function') return { done: 'refused', faults: work, effort };
  await onlyOnce(transaction, form.mark, async () => {
    await beginAct(transaction);
    await work();
  });
  return { done: 'saved' };
}

type Work = (() => Promise<void>) | readonly PlanFault[];

function planWork(transaction: Scoped, personId: number, form: Submitted, day: Day): Work {
  const read = readPlan(form.text, day);
  if (!read.ok) return read.refusal;
  return async () => {
    await insertPlan(transaction, personId, read.value, day);
    await saveDraft(transaction, personId, { section: 'effort-plan', content: {}, done: true });
  };
}

function checkWork(
  transaction: Scoped,
  { personId, form, day }: Asked,
  plan: EffortPlan,
  tasks: readonly EffortTask[],
): Work {
  const answers = readAnswers(
    form.text,
    tasks.map(({ effort_task_id: id }) => id),
  );
  if (form.text('how') === 'answers') return () => saveAnswers(transaction, personId, answers, day);
  const check = readCheck(form.text, answers);
  if (!check.ok) return check.refusal;
  return async () => {
    await saveAnswers(transaction, personId, answers, day);
    await saveCheck(transaction, plan.effort_plan_id, { ...check.value, day });
  };
}
