import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { CaseloadView } from './rules/caseload-view.ts';
import type { TeamLine, TrackLine } from './rules/team.ts';

/** A client of an open file as a list shows it. */
export type ClientLine = {
  readonly person_id: number;
  readonly person_key: string;
  readonly given_names: string;
  readonly family_name: string;
  readonly birth_date: Day;
  readonly neighbourhood: string | null;
  readonly benefit_since: Day | null;
  readonly contact_day: Day | null;
  readonly contact_topic: string | null;
  readonly next_step: string | null;
  /** Since when the present coach, or the waiting. */
  readonly assigned_on: Day | null;
  readonly team: string | null;
};

/** The published views, beside src/database/tables.ts. */
type CaseloadViews = {
  'caseload.client_lines': ClientLine;
  'caseload.team_lines': TeamLine;
  'caseload.coach_lines': CoachLine & { readonly person_id: number };
};

/** Which clients a page shows, in order, and how many there are in all; names nobody. */
export type ClientPage = { readonly persons: readonly number[]; readonly found: number };

type Placed = { readonly person_id: number; readonly found: number };

const pageOf = (rows: readonly Placed[]): ClientPage => ({
  persons: rows.map((row) => row.person_id),
  found: rows[0]?.found ?? 0,
});

export const perPage = 50;

/** The own clients of who acts, one page (from 1) of the view; `among`: only these. */
export async function findOwnPage(
  transaction: Scoped,
  view: CaseloadView,
  page: number,
  among?: readonly number[],
): Promise<ClientPage> {
  return ownPage(transaction, view, among, perPage, (page - 1) * perPage);
}

async function ownPage(
  transaction: Scoped,
  view: CaseloadView,
  among: readonly number[] | undefined,
  atMost: number,
  skip: number,
): Promise<ClientPage> {
  const names = view.name.split(/\s+/).filter(Boolean);
  const { rows } = await sql<Placed>`
    select person_id, found
    from caseload.own_client_page(${view.order}, ${sql.val(names)}::text[], ${view.daysWithout ?? null},
      ${view.onlyNew}, ${among === undefined ? null : sql.val(among)}::bigint[], ${atMost},
      ${skip})
    order by place`.execute(transaction);
  return pageOf(rows);
}

/** All own clients of the view, at most 2,000; `among`: only these. */
export async function listOwnPersons(
  transaction: Scoped,
  view: CaseloadView,
  among?: readonly number[],
): Promise<readonly number[]> {
  return (await ownPage(transaction, view, among, 2000, 0)).persons;
}

/** Clients of the teams of who acts that wait for a fixed coach, longest first, one page (from 1). */
export async function findWaitingPage(transaction: Scoped, page: number): Promise<ClientPage> {
  const { rows } = await sql<Placed>`
    select person_id, found from caseload.waiting_page(${perPage}, ${(page - 1) * perPage})
    order by place`.execute(transaction);
  return pageOf(rows);
}

/** What lists show of these clients, in the order of the persons given; their files have to be open. */
export async function listClientLines(
  transaction: Scoped,
  persons: readonly number[],
): Promise<readonly ClientLine[]> {
  if (persons.length === 0) return [];
  const rows = await transaction
    .withTables<CaseloadViews>()
    .selectFrom('caseload.client_lines')
    .selectAll()
    .where('person_id', 'in', persons)
    .execute();
  const place = new Map(persons.map((person, index) => [person, index]));
  return rows.sort((a, b) => (place.get(a.person_id) ?? 0) - (place.get(b.person_id) ?? 0));
}

export type Glance = {
  readonly clients: number;
  readonly newClients: number;
  readonly neverContacted: number;
  readonly longestSince: Day | null;
  readonly waiting: number;
};

/** The own caseload in numbers. */
export async function getGlance(transaction: Scoped): Promise<Glance> {
  const { rows } = await sql<Glance>`
    select clients, new_clients as "newClients", never_contacted as "neverContacted",
      longest_since as "longestSince", waiting
    from caseload.own_glance()`.execute(transaction);
  const [glance] = rows;
  if (glance === undefined) throw new Error('a caseload has no numbers');
  return glance;
}

/** The teams of who acts, a line a member of staff and one for who waits; no client. */
export function listTeamLines(transaction: Scoped): Promise<readonly TeamLine[]> {
  return transaction
    .withTables<CaseloadViews>()
    .selectFrom('caseload.team_lines')
    .selectAll()
    .execute();
}

/** Clients of the own teams per coach and track; no client. */
export async function listTrackLines(transaction: Scoped): Promise<readonly TrackLine[]> {
  const { rows } = await sql<TrackLine>`
    select team_id, staff_id, track, clients from caseload.clients_by_track()`.execute(transaction);
  return rows;
}

export type TeamNumbers = {
  readonly waiting: number;
  readonly handOvers: number;
  readonly callBacks: number;
  readonly away: number;
  /** Away today with clients, and nobody stands in. */
  readonly notTakenOver: number;
};

/** What runs in the own teams, in numbers. */
export async function getTeamNumbers(transaction: Scoped): Promise<TeamNumbers> {
  const { rows } = await sql<TeamNumbers>`
    select (select count(*) from caseload.waiting_persons()) as waiting,
      (select count(*) from caseload.hand_over_lines() where answered_on is null) as "handOvers",
      coalesce((select max(found) from contacts.open_call_backs(false, 1)), 0) as "callBacks",
      (select count(*) from organisation.absences
        where from_day <= app.day() and (until_day is null or until_day > app.day())) as away,
      (select count(*) from organisation.absences b
        where b.from_day <= app.day() and (b.until_day is null or b.until_day > app.day()) and b.stand_in_id is null
          and exists (select from caseload.team_lines l where l.staff_id = b.staff_id and l.clients > 0))
        as "notTakenOver"`.execute(transaction);
  const [numbers] = rows;
  if (numbers === undefined) throw new Error('a team has no numbers');
  return numbers;
}

export type CoachLine = {
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly team: string;
  readonly coach: string | null;
};

export type PlanMove = {
  readonly day: Day;
  readonly why: string;
  readonly undone: boolean;
  readonly coach: string;
  readonly team: string;
};

/** The divisions of caseloads that moved the client of an open file. */
export async function listPlanMoves(
  transaction: Scoped,
  personId: number,
): Promise<readonly PlanMove[]> {
  const { rows } = await sql<PlanMove>`
    select (at at time zone 'Europe/Amsterdam')::date as day, why, undone, coach, team
    from caseload.moves_of_opened() where person_id = ${personId} order by at desc limit 50`.execute(
    transaction,
  );
  return rows;
}

/** Who guided the client, newest first. */
export function listCoaches(transaction: Scoped, personId: number): Promise<readonly CoachLine[]> {
  return transaction
    .withTables<CaseloadViews>()
    .selectFrom('caseload.coach_lines')
    .where('person_id', '=', personId)
    .select(['from_day', 'until_day', 'team', 'coach'])
    .orderBy('from_day', 'desc')
    .limit(100)
    .execute();
}

/**
 * Whom no team has yet waits from today in the team of this department near the own postcode; call it in the act
 * that gave the first track. False when a team has the client, or no team is open.
 */
export async function giveFirstTeam(
  transaction: Scoped,
  personId: number,
  department: string,
): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select caseload.give_first_team(${personId}, ${department}) as given`.execute(transaction);
  return rows[0]?.given === true;
}
