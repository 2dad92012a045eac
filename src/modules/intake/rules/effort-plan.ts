import { addDays, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** Tasks for three to four weeks (domain.md §2, step 6); the check follows within a week after. */
export const planDays = { least: 21, most: 35, usual: 28 } as const;
export const mostTasks = 5;

export type PlanToMake = {
  readonly checkOn: Day;
  readonly burowerk: boolean;
  readonly tasks: readonly { readonly what: string; readonly dueOn: Day }[];
};

export type PlanFault = {
  readonly field: string;
  readonly why:
    | 'missing'
    | 'not-a-day'
    | 'too-soon'
    | 'too-late'
    | 'after-check'
    | 'no-task'
    | 'no-result';
};

type Text = (name: string) => string;

export function readPlan(text: Text, today: Day): Result<PlanToMake, readonly PlanFault[]> {
  const checkOn = findDay(text('check_on'));
  const read = Array.from({ length: mostTasks }, (_, at) => at + 1)
    .filter((at) => text(`what_${at}`) !== '' || text(`due_${at}`) !== '')
    .map((at) => readTask(text, at, { today, checkOn }));
  const faults = [
    ...faultOfCheck(checkOn, today),
    ...read.flatMap((task) => (task.ok ? [] : [task.refusal])),
  ];
  const tasks = read.flatMap((task) => (task.ok ? [task.value] : []));
  if (tasks.length === 0 && faults.length === 0) faults.push({ field: 'what_1', why: 'no-task' });
  if (checkOn === undefined || faults.length > 0) return refuse(faults);
  return ok({ checkOn, burowerk: text('burowerk') !== '', tasks });
}

function readTask(
  text: Text,
  at: number,
  between: { readonly today: Day; readonly checkOn: Day | undefined },
): Result<PlanToMake['tasks'][number], PlanFault> {
  const what = text(`what_${at}`);
  const dueOn = findDay(text(`due_${at}`));
  const { today, checkOn } = between;
  if (what === '') return refuse({ field: `what_${at}`, why: 'missing' });
  const field = `due_${at}`;
  if (dueOn === undefined) return refuse({ field, why: 'not-a-day' });
  if (dueOn < today) return refuse({ field, why: 'too-soon' });
  if (checkOn !== undefined && dueOn > checkOn) return refuse({ field, why: 'after-check' });
  return ok({ what, dueOn });
}

function faultOfCheck(checkOn: Day | undefined, today: Day): readonly PlanFault[] {
  const field = 'check_on';
  if (checkOn === undefined) return [{ field, why: 'not-a-day' }];
  if (checkOn < addDays(today, planDays.least)) return [{ field, why: 'too-soon' }];
  return checkOn > addDays(today, planDays.most) ? [{ field, why: 'too-late' }] : [];
}

export const results = ['met', 'partly', 'not'] as const;
export type EffortResult = (typeof results)[number];
const asResult = (text: string): EffortResult | undefined => results.find((one) => one === text);

export type TaskAnswer = {
  readonly taskId: number;
  readonly proof: string | null;
  readonly answer: string | null;
  readonly outcome: EffortResult | null;
};
export type Check = {
  readonly result: EffortResult;
  readonly explanation: string | null;
  readonly finding: string;
};

const orNone = (text: string): string | null => (text === '' ? null : text);

/** What the client did and says of each task; may be kept before the check, as often as needed. */
export const readAnswers = (text: Text, tasks: readonly number[]): readonly TaskAnswer[] =>
  tasks.map((taskId) => ({
    taskId,
    proof: orNone(text(`proof_${taskId}`)),
    answer: orNone(text(`answer_${taskId}`)),
    outcome: asResult(text(`outcome_${taskId}`)) ?? null,
  }));

/**
 * Met, partly or not, as the worker finds it, beside what the client says. Nothing follows by itself: what a finding
 * means for the benefit is decided elsewhere, by somebody else (Pw art. 18).
 */
export function readCheck(
  text: Text,
  answers: readonly TaskAnswer[],
): Result<Check, readonly PlanFault[]> {
  const result = asResult(text('result'));
  const explanation = orNone(text('explanation'));
  const finding = text('finding');
  const faults: PlanFault[] = answers
    .filter(({ outcome }) => outcome === null)
    .map(({ taskId }) => ({ field: `outcome_${taskId}`, why: 'no-result' }));
  if (result === undefined) faults.push({ field: 'result', why: 'no-result' });
  if (finding === '') faults.push({ field: 'finding', why: 'missing' });
  // Who did not do all is heard first: the explanation stands there, also when it is that there was none.
  if (result !== undefined && result !== 'met' && explanation === null) {
    faults.push({ field: 'explanation', why: 'missing' });
  }
  if (result === undefined || faults.length > 0) return refuse(faults);
  return ok({ result, explanation, finding });
}
