import { type SqlBool, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { StaffFilter } from './rules/staff-filter.ts';

export type TeamLine = {
  readonly department: string;
  readonly department_kind: string;
  readonly team_id: number;
  readonly team_key: string;
  readonly team: string;
  readonly side: string;
  readonly opened_on: Day;
  readonly closed_on: Day | null;
  readonly members: number;
  readonly hours: number;
};

export type StaffLine = {
  readonly staff_id: number;
  readonly staff_key: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly hours: number;
};

/** The published views, beside src/database/tables.ts. */
type OrganisationViews = {
  'organisation.team_lines': TeamLine;
  'organisation.staff_lines': StaffLine;
};

/** The teams that exist on the day, by department and name. */
export function listTeams(transaction: Scoped, day: Day): Promise<readonly TeamLine[]> {
  return transaction
    .withTables<OrganisationViews>()
    .selectFrom('organisation.team_lines')
    .selectAll()
    .where('opened_on', '<=', day)
    .where((where) => where.or([where('closed_on', 'is', null), where('closed_on', '>', day)]))
    .orderBy(sql`department collate "nl-x-icu"`)
    .orderBy(sql`team collate "nl-x-icu"`)
    .execute();
}

export const perPage = 50;

type StaffPage = { readonly lines: readonly StaffLine[]; readonly found: number };

/** One page (from 1) of the staff by name. */
export async function listStaff(
  transaction: Scoped,
  filter: StaffFilter,
  page: number,
): Promise<StaffPage> {
  const part = `%${filter.name.replace(/[\\%_]/g, '\\$&')}%`;
  const staff = transaction
    .withTables<OrganisationViews>()
    .selectFrom('organisation.staff_lines')
    .$if(filter.name !== '', (query) => query.where('name', 'ilike', part))
    .$if(filter.role !== '', (query) => query.where('role', '=', filter.role))
    .$if(filter.team !== undefined, (query) =>
      query.where(
        sql<SqlBool>`staff_id in (select t.staff_id from organisation.staff_teams t
          where t.team_id = ${filter.team} and t.during @> (select app.day()))`,
      ),
    );
  const lines = await staff
    .selectAll()
    .orderBy(sql`name collate "nl-x-icu"`)
    .orderBy('staff_id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const { found } = await staff
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .executeTakeFirstOrThrow();
  return { lines, found };
}
