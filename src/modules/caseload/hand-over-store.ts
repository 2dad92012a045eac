import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Near } from './rules/coach-choices.ts';
import type { HandOverState } from './rules/hand-over.ts';

export type HandOver = Omit<HandOverState, 'returns'> & {
  readonly hand_over_id: number;
  readonly person_id: number;
  readonly from_team_id: number;
  readonly from_team: string;
  readonly from_staff_id: number | null;
  readonly from_staff: string | null;
  readonly to_team_id: number;
  readonly to_team: string;
  readonly to_staff_id: number | null;
  readonly to_staff: string | null;
  readonly why: string | null;
  readonly agreed: string | null;
  readonly answer: string | null;
  readonly process: string | null;
  readonly process_note: string | null;
  readonly substance: string | null;
  readonly substance_note: string | null;
  readonly settled: string | null;
  readonly revision: number;
};

/** The hand-overs of an open file, newest first. */
export async function listHandOvers(
  transaction: Scoped,
  personId: number,
): Promise<readonly HandOver[]> {
  const { rows } = await sql<HandOver>`
    select h.hand_over_id, h.person_id, h.from_team_id, f.name as from_team, h.from_staff_id, s.name as from_staff,
      h.to_team_id, t.name as to_team, h.to_staff_id, r.name as to_staff, h.asked_on, h.why, h.agreed,
      h.answered_on, h.outcome, h.answer, h.process_on, h.process, h.process_note, h.substance_on, h.substance,
      h.substance_note, h.settled_on, h.settled, h.revision
    from caseload.hand_overs h
    join organisation.teams f on f.team_id = h.from_team_id
    join organisation.teams t on t.team_id = h.to_team_id
    left join organisation.staff s on s.staff_id = h.from_staff_id
    left join organisation.staff r on r.staff_id = h.to_staff_id
    where h.person_id = ${personId}
    order by h.asked_on desc, h.hand_over_id desc limit 50`.execute(transaction);
  return rows;
}

export type HandOverLine = HandOverState &
  Pick<
    HandOver,
    | 'hand_over_id'
    | 'person_id'
    | 'from_team_id'
    | 'from_team'
    | 'from_staff_id'
    | 'from_staff'
    | 'to_team_id'
    | 'to_team'
    | 'to_staff_id'
  > & { readonly incoming: boolean; readonly outgoing: boolean };

/** Hand-overs of the own teams that run or ended lately; of a client the number of the row alone. */
export async function listHandOverLines(transaction: Scoped): Promise<readonly HandOverLine[]> {
  const { rows } = await sql<HandOverLine>`
    select l.*, l.to_team_id in (select organisation.own_teams()) as incoming,
      l.from_team_id in (select organisation.own_teams()) as outgoing
    from caseload.hand_over_lines() l order by l.asked_on, l.hand_over_id limit 500`.execute(
    transaction,
  );
  return rows;
}

/** Asks for it with the coach and team of today as sender; false when one runs already. */
export async function insertHandOver(
  transaction: Scoped,
  personId: number,
  asked: { readonly toTeam: number; readonly why: string; readonly agreed: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into caseload.hand_overs (person_id, from_team_id, from_staff_id, to_team_id, asked_on, why, agreed)
    select a.person_id, a.team_id, a.staff_id, ${asked.toTeam}, app.day(), ${asked.why}, ${asked.agreed || null}
    from caseload.coach_assignments a
    where a.person_id = ${personId} and a.from_day <= app.day()
      and (a.until_day is null or a.until_day > app.day()) and a.team_id <> ${asked.toTeam}
    on conflict do nothing`.execute(transaction);
  return numAffectedRows === 1n;
}

/** True when the client is the receiving team's from now; false when somebody was first, or may not. */
export async function acceptHandOver(
  transaction: Scoped,
  handOverId: number,
  coach: number,
): Promise<boolean> {
  const { rows } = await sql<{ accepted: boolean }>`
    select caseload.accept_hand_over(${handOverId}, ${coach}) as accepted`.execute(transaction);
  return rows[0]?.accepted === true;
}

type Answer = { readonly handOverId: number; readonly personId: number; readonly note: string };

/** Back to the sender, or taken back by the sender. */
export async function closeHandOver(
  transaction: Scoped,
  { handOverId, personId, note }: Answer,
  outcome: 'returned' | 'withdrawn',
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update caseload.hand_overs set answered_on = app.day(), outcome = ${outcome}, answer = ${note || null},
      answered_by = app.staff_id(), revision = revision + 1
    where hand_over_id = ${handOverId} and person_id = ${personId} and answered_on is null`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}

export async function saveFeedback(
  transaction: Scoped,
  { handOverId, personId, note }: Answer,
  feedback: { readonly about: 'process' | 'substance'; readonly found: string },
): Promise<void> {
  const { about, found } = feedback;
  const on = sql.ref(`${about}_on`);
  await sql`
    update caseload.hand_overs set ${on} = app.day(), ${sql.ref(about)} = ${found},
      ${sql.ref(`${about}_note`)} = ${note || null}, revision = revision + 1
    where hand_over_id = ${handOverId} and person_id = ${personId} and outcome = 'accepted'
      and ${on} is null`.execute(transaction);
}

export async function settleHandOver(
  transaction: Scoped,
  { handOverId, personId, note }: Answer,
): Promise<void> {
  await sql`
    update caseload.hand_overs set settled_on = app.day(), settled = ${note}, revision = revision + 1
    where hand_over_id = ${handOverId} and person_id = ${personId} and outcome = 'returned'
      and settled_on is null`.execute(transaction);
}

export type TeamChoice = { readonly id: number; readonly name: string };

/** Teams that guide people and are open. */
export async function listGuidingTeams(transaction: Scoped): Promise<readonly TeamChoice[]> {
  const { rows } = await sql<TeamChoice>`
    select t.team_id as id, t.name from organisation.teams t
    join organisation.departments d on d.department_id = t.department_id
    where d.kind in ('work', 'prestatie010', 'youth') and (t.closed_on is null or t.closed_on > app.day())
    order by t.name`.execute(transaction);
  return rows;
}

/** How near the coaches of the own teams are to the client of an open file. */
export async function listCoachesNear(
  transaction: Scoped,
  personId: number,
): Promise<readonly Near[]> {
  const { rows } = await sql<Near>`
    select staff_id, nearby, same_track from caseload.coaches_near(${personId})`.execute(
    transaction,
  );
  return rows;
}

/** The client's present team; the file has to be open. */
export async function findTeamOf(
  transaction: Scoped,
  personId: number,
): Promise<{ readonly team_id: number; readonly staff_id: number | null } | undefined> {
  const { rows } = await sql<{ team_id: number; staff_id: number | null }>`
    select team_id, staff_id from caseload.coach_assignments
    where person_id = ${personId} and from_day <= app.day()
      and (until_day is null or until_day > app.day())`.execute(transaction);
  return rows[0];
}

export async function assignCoach(
  transaction: Scoped,
  personId: number,
  coach: number,
): Promise<boolean> {
  const { rows } = await sql<{ assigned: boolean }>`
    select caseload.assign_coach(${personId}, ${coach}) as assigned`.execute(transaction);
  return rows[0]?.assigned === true;
}
