import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

export type LastAct = { readonly act_id: number; readonly at: Date; readonly staff: string | null };

/** The newest change of areas or target groups; whoever else changes them waits until this transaction ends. */
export async function holdAreas(transaction: Scoped): Promise<LastAct | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('team areas'))`.execute(transaction);
  const { rows } = await sql<LastAct>`
    select act_id, at, staff from audit.last_act_on_areas()`.execute(transaction);
  return rows[0];
}

export type ServingTeam = {
  readonly id: number;
  readonly name: string;
  readonly department: string;
  readonly kind: string;
  readonly target: string | null;
};

/** Teams that guide people and are open: of everybody, or of the departments in which who acts works. */
export async function listServingTeams(
  transaction: Scoped,
  whose: 'all' | 'own',
): Promise<readonly ServingTeam[]> {
  const own =
    whose === 'all'
      ? sql`true`
      : sql`d.kind in (select e.kind from organisation.teams o
          join organisation.departments e on e.department_id = o.department_id
          where o.team_id in (select organisation.own_teams()))`;
  const { rows } = await sql<ServingTeam>`
    select t.team_id as id, t.name, d.name as department, d.kind, t.target_group as target
    from organisation.teams t join organisation.departments d on d.department_id = t.department_id
    where d.kind in ('work', 'prestatie010', 'youth') and t.opened_on <= app.day()
      and (t.closed_on is null or t.closed_on > app.day()) and ${own}
    order by d.name, t.name`.execute(transaction);
  return rows;
}

export type ServedPlace = {
  readonly code: string;
  readonly name: string;
  readonly area: string;
  readonly serves: readonly { readonly teamId: number; readonly from: Day }[];
};

/** Every neighbourhood with the teams that serve it today or will. */
export async function listServedPlaces(transaction: Scoped): Promise<readonly ServedPlace[]> {
  const { rows } = await sql<ServedPlace>`
    select n.neighbourhood_code as code, n.name, n.area,
      coalesce(jsonb_agg(jsonb_build_object('teamId', a.team_id, 'from', a.from_day) order by a.from_day, a.team_id)
        filter (where a.team_id is not null), '[]') as serves
    from places.neighbourhoods n
    left join organisation.team_areas a on a.neighbourhood_code = n.neighbourhood_code
      and (a.until_day is null or a.until_day > app.day())
    group by n.neighbourhood_code, n.name, n.area
    order by n.area, n.name`.execute(transaction);
  return rows;
}

type Served = { readonly teamId: number; readonly places: readonly string[]; readonly from: Day };

/** From the day the team serves these neighbourhoods; those of which it may not be said. */
export async function serveAreas(
  transaction: Scoped,
  { teamId, places, from }: Served,
): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string; served: boolean }>`
    select code, organisation.serve_area(${teamId}, code, ${from}::date) as served
    from unnest(${sql.val(places)}::text[]) code`.execute(transaction);
  return rows.filter(({ served }) => !served).map(({ code }) => code);
}

export async function setTargetGroup(
  transaction: Scoped,
  teamId: number,
  target: string | null,
): Promise<void> {
  await sql`update organisation.teams set target_group = ${target}, act_id = app.act_id()
    where team_id = ${teamId}`.execute(transaction);
}
