import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { CoachNumbers, Move, Proposal } from './rules/transfer-plan.ts';
import type { CoachOfPlan, Group, PlanAsked } from './rules/transfer-question.ts';

export type PlanState = 'asked' | 'proposed' | 'approved' | 'carried-out' | 'undone' | 'withdrawn';

/** The numbers of a proposal, without its moves: counts only. */
export type PlanNumbers = Omit<Proposal, 'moves'> & { readonly coaches: readonly CoachNumbers[] };

export type TransferPlan = {
  readonly plan_id: number;
  readonly asked_by: number;
  readonly asked_at: Date;
  readonly on_day: Day;
  readonly why: string;
  readonly teams: readonly number[];
  readonly leaving: readonly number[];
  readonly areas: PlanAsked['areas'];
  readonly by_target: boolean;
  readonly state: PlanState;
  readonly numbers: PlanNumbers | null;
  readonly carried_out_at: Date | null;
  readonly undone_at: Date | null;
};

const plans = sql`select plan_id, asked_by, asked_at, on_day, why, teams::float8[] as teams,
  leaving::float8[] as leaving, areas, by_target, state, numbers, carried_out_at, undone_at from caseload.transfer_plans`;

/** The plans of one's teams, newest first. */
export async function listPlans(transaction: Scoped): Promise<readonly TransferPlan[]> {
  const { rows } = await sql<TransferPlan>`${plans} order by plan_id desc limit 50`.execute(
    transaction,
  );
  return rows.map(readable);
}

export async function findPlan(
  transaction: Scoped,
  planId: number,
): Promise<TransferPlan | undefined> {
  const { rows } = await sql<TransferPlan>`${plans} where plan_id = ${planId}`.execute(transaction);
  return rows[0] && readable(rows[0]);
}

/** Numbers of before the norms of the tracks say something else, and are not shown. */
const readable = (plan: TransferPlan): TransferPlan =>
  plan.numbers?.coaches.every((coach) => 'fte' in coach) === true
    ? plan
    : { ...plan, numbers: null };

export type PlanToAsk = Pick<TransferPlan, 'why' | 'teams' | 'leaving' | 'areas' | 'by_target'>;

export async function insertPlan(transaction: Scoped, plan: PlanToAsk): Promise<number> {
  const { rows } = await sql<{ plan_id: number }>`
    insert into caseload.transfer_plans (why, teams, leaving, areas, by_target)
    values (${plan.why}, ${sql.val(plan.teams)}::bigint[], ${sql.val(plan.leaving)}::bigint[],
      ${JSON.stringify(plan.areas)}::jsonb, ${plan.by_target})
    returning plan_id`.execute(transaction);
  const [made] = rows;
  if (made === undefined) throw new Error('a plan was not made');
  return made.plan_id;
}

export async function listGroups(transaction: Scoped, planId: number): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select neighbourhood, track, target, team_id as "teamId", staff_id as "staffId", clients
    from caseload.transfer_groups(${planId})
    order by neighbourhood, track, target, team_id, staff_id`.execute(transaction);
  return rows;
}

export async function listCoachesOfPlan(
  transaction: Scoped,
  planId: number,
): Promise<readonly CoachOfPlan[]> {
  const { rows } = await sql<CoachOfPlan>`
    select team_id as "teamId", team, department_kind as "departmentKind", target, staff_id as "staffId", coach,
      hours, present, norm
    from caseload.transfer_coaches(${planId}) order by team, coach, staff_id`.execute(transaction);
  return rows;
}

/** Chooses the clients of each move and keeps the numbers; nothing when the plan is not to be proposed any more. */
export async function keepProposal(
  transaction: Scoped,
  planId: number,
  moves: readonly Move[],
  numbers: PlanNumbers,
): Promise<number | null> {
  const { rows } = await sql<{ kept: number | null }>`
    select caseload.keep_proposal(${planId}, ${JSON.stringify(moves)}::jsonb,
      ${JSON.stringify(numbers)}::jsonb) as kept`.execute(transaction);
  return rows[0]?.kept ?? null;
}

export type Approval = {
  readonly team: string;
  readonly by: string | null;
  readonly at: Date | null;
};

/** Which teams receive clients, and who approved for them. */
export async function listApprovals(
  transaction: Scoped,
  planId: number,
): Promise<readonly Approval[]> {
  const { rows } = await sql<Approval>`
    select t.name as team, s.name as by, a.at
    from (select distinct to_team_id from caseload.transfer_moves where plan_id = ${planId}) m
    join organisation.teams t on t.team_id = m.to_team_id
    left join caseload.transfer_approvals a on a.plan_id = ${planId} and a.team_id = m.to_team_id
    left join organisation.staff s on s.staff_id = a.staff_id
    order by t.name`.execute(transaction);
  return rows;
}

/** What a plan may be told to do; the database says whether it may now. */
export type PlanStep = 'approve' | 'carry-out' | 'undo';
const steps: Readonly<Record<PlanStep, (plan: number) => ReturnType<typeof sql>>> = {
  approve: (plan) => sql`select caseload.approve_transfer(${plan})`,
  'carry-out': (plan) => sql`select caseload.carry_out(${plan})`,
  undo: (plan) => sql`select caseload.undo_transfer(${plan})`,
};

export async function takeStep(transaction: Scoped, planId: number, step: PlanStep): Promise<void> {
  await steps[step](planId).execute(transaction);
}

export async function withdrawPlan(transaction: Scoped, planId: number): Promise<void> {
  await sql`update caseload.transfer_plans set state = 'withdrawn'
    where plan_id = ${planId} and state in ('asked', 'proposed', 'approved')`.execute(transaction);
}

export type Choosable = {
  readonly teams: readonly { readonly id: number; readonly name: string; readonly own: boolean }[];
  readonly coaches: readonly {
    readonly id: number;
    readonly name: string;
    readonly team: string;
  }[];
  /** Which of these teams serves which neighbourhood today. */
  readonly areas: PlanAsked['areas'];
};

/** The own teams and those beside them in the same department, their coaches, and which team serves what. */
export async function listChoosable(transaction: Scoped): Promise<Choosable> {
  const teams = await sql<Choosable['teams'][number]>`
    select t.team_id as id, t.name, t.team_id in (select organisation.own_teams()) as own
    from organisation.teams t join organisation.departments d on d.department_id = t.department_id
    where d.kind in (select e.kind from organisation.teams o
        join organisation.departments e on e.department_id = o.department_id
        where o.team_id in (select organisation.own_teams()))
      and (t.closed_on is null or t.closed_on > app.day())
    order by t.name`.execute(transaction);
  const coaches = await sql<Choosable['coaches'][number]>`
    select distinct s.staff_id as id, s.name, t.name as team
    from organisation.staff_teams w
    join organisation.staff s on s.staff_id = w.staff_id
      and s.role in ('work-coach', 'youth-coach', 'activation-coach')
    join organisation.teams t on t.team_id = w.team_id
    where w.team_id in (select organisation.own_teams()) and lower(w.during) <= app.day()
      and coalesce(upper(w.during) > app.day(), true)
    order by t.name, s.name`.execute(transaction);
  const areas = await sql<PlanAsked['areas'][number]>`
    select a.neighbourhood_code as neighbourhood, a.team_id as "teamId" from organisation.team_areas a
    where a.from_day <= app.day() and (a.until_day is null or a.until_day > app.day())
    order by a.neighbourhood_code, a.team_id`.execute(transaction);
  return { teams: teams.rows, coaches: coaches.rows, areas: areas.rows };
}
