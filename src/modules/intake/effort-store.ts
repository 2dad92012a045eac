import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Check, EffortResult, PlanToMake, TaskAnswer } from './rules/effort-plan.ts';

export type EffortPlan = {
  readonly effort_plan_id: number;
  readonly made_on: Day;
  readonly check_on: Day;
  readonly burowerk: boolean;
  readonly checked_on: Day | null;
  readonly result: EffortResult | null;
  readonly explanation: string | null;
  readonly finding: string | null;
  readonly staff: string | null;
};

/** Effort plans of an open file, newest first. */
export async function listPlans(
  transaction: Scoped,
  personId: number,
): Promise<readonly EffortPlan[]> {
  const { rows } = await sql<EffortPlan>`
    select p.effort_plan_id, p.made_on, p.check_on, p.burowerk, p.checked_on, p.result, p.explanation, p.finding,
      s.name as staff
    from intake.effort_plans p left join organisation.staff s on s.staff_id = p.staff_id
    where p.person_id = ${personId} order by p.made_on desc, p.effort_plan_id desc limit 50`.execute(
    transaction,
  );
  return rows;
}

export type EffortTask = {
  readonly effort_task_id: number;
  readonly effort_plan_id: number;
  readonly what: string;
  readonly due_on: Day;
  readonly proof: string | null;
  readonly answer: string | null;
  readonly outcome: EffortResult | null;
};

export async function listTasks(
  transaction: Scoped,
  personId: number,
): Promise<readonly EffortTask[]> {
  const { rows } = await sql<EffortTask>`
    select effort_task_id, effort_plan_id, what, due_on, proof, answer, outcome from intake.effort_tasks
    where person_id = ${personId} order by effort_plan_id desc, due_on, effort_task_id limit 250`.execute(
    transaction,
  );
  return rows;
}

/** The number of the plan; nothing when one is open already. */
export async function insertPlan(
  transaction: Scoped,
  personId: number,
  plan: PlanToMake,
  day: Day,
): Promise<number | undefined> {
  const { rows } = await sql<{ effort_plan_id: number }>`
    insert into intake.effort_plans (plan_key, person_id, staff_id, made_on, check_on, burowerk)
    select replace(gen_random_uuid()::text, '-', ''), ${personId}, app.staff_id(), ${day}, ${plan.checkOn},
      ${plan.burowerk}
    where not exists (select from intake.effort_plans where person_id = ${personId} and checked_on is null)
    returning effort_plan_id`.execute(transaction);
  const planId = rows[0]?.effort_plan_id;
  if (planId === undefined) return undefined;
  for (const { what, dueOn } of plan.tasks) {
    await sql`
      insert into intake.effort_tasks (task_key, effort_plan_id, person_id, what, due_on)
      values (replace(gen_random_uuid()::text, '-', ''), ${planId}, ${personId}, ${what}, ${dueOn})`.execute(
      transaction,
    );
  }
  return planId;
}

export async function saveAnswers(
  transaction: Scoped,
  personId: number,
  answers: readonly TaskAnswer[],
  day: Day,
): Promise<void> {
  for (const { taskId, proof, answer, outcome } of answers) {
    await sql`
      update intake.effort_tasks set proof = ${proof}, answer = ${answer}, outcome = ${outcome},
        answered_on = ${day}, act_id = app.act_id()
      where person_id = ${personId} and effort_task_id = ${taskId}
        and (proof, answer, outcome) is distinct from (${proof}::text, ${answer}::text, ${outcome}::text)`.execute(
      transaction,
    );
  }
}

export const saveCheck = (
  transaction: Scoped,
  planId: number,
  check: Check & { readonly day: Day },
) =>
  sql`
    update intake.effort_plans set checked_on = ${check.day}, result = ${check.result},
      explanation = ${check.explanation}, finding = ${check.finding}, act_id = app.act_id()
    where effort_plan_id = ${planId} and checked_on is null`.execute(transaction);

export type OwnWork = {
  readonly person_id: number;
  readonly kind: 'intake' | 'check';
  readonly day: Day;
  readonly found: number;
};

/** Open intakes and checks of who acts, oldest first; names nobody. */
export async function listOwnWork(
  transaction: Scoped,
  atMost: number,
): Promise<readonly OwnWork[]> {
  const { rows } = await sql<OwnWork>`select * from intake.own_work(${atMost})`.execute(
    transaction,
  );
  return rows;
}
