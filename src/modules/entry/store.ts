import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Candidate } from './rules/demo-people.ts';

export type StoredSession = {
  readonly staffId: number;
  readonly name: string;
  readonly role: string;
  /** Moments in milliseconds since 1970. */
  readonly startedAt: number;
  readonly seenAt: number;
  readonly endedAt: number | undefined;
};

/** The session of this hash; not when the member of staff has got another role since. */
export async function findStoredSession(
  transaction: Scoped,
  hash: Buffer,
): Promise<StoredSession | undefined> {
  const row = await transaction
    .selectFrom('entry.sessions as s')
    .innerJoin('organisation.staff as p', (join) =>
      join.onRef('p.staff_id', '=', 's.staff_id').onRef('p.role', '=', 's.role'),
    )
    .where('s.session_hash', '=', hash)
    .select(['s.staff_id', 'p.name', 's.role', 's.started_at', 's.seen_at', 's.ended_at'])
    .executeTakeFirst();
  return (
    row && {
      staffId: row.staff_id,
      name: row.name,
      role: row.role,
      startedAt: row.started_at.getTime(),
      seenAt: row.seen_at.getTime(),
      endedAt: row.ended_at?.getTime(),
    }
  );
}

export async function startSession(
  transaction: Scoped,
  session: { readonly hash: Buffer; readonly staffId: number; readonly role: string },
  now: number,
): Promise<void> {
  const at = new Date(now);
  await transaction
    .insertInto('entry.sessions')
    .values({
      session_hash: session.hash,
      staff_id: session.staffId,
      role: session.role,
      started_at: at,
      seen_at: at,
      ended_at: null,
    })
    .execute();
}

export async function noteSeen(transaction: Scoped, hash: Buffer, now: number): Promise<void> {
  await transaction
    .updateTable('entry.sessions')
    .set({ seen_at: new Date(now) })
    .where('session_hash', '=', hash)
    .execute();
}

/** Ends the session; when it was over already nothing changes. */
export async function endSession(transaction: Scoped, hash: Buffer, now: number): Promise<void> {
  await transaction
    .updateTable('entry.sessions')
    .set({ ended_at: new Date(now) })
    .where('session_hash', '=', hash)
    .where('ended_at', 'is', null)
    .execute();
}

/** All staff with the size of their caseload and of their teams on the day. */
export async function listCandidates(transaction: Scoped, day: Day): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    with sizes as materialized (select * from caseload.caseload_sizes(${day}::date))
    select s.staff_id as "staffId", s.staff_key as "staffKey", s.name, s.role,
      (select coalesce(sum(own.clients), 0) from sizes own where own.staff_id = s.staff_id) as "ownClients",
      (select coalesce(sum(team.clients), 0) from sizes team
        where team.team_id in (select t.team_id from organisation.staff_teams t
          where t.staff_id = s.staff_id and t.during @> ${day}::date)) as "teamClients"
    from organisation.staff s`.execute(transaction);
  return rows;
}

export type OwnTeam = { readonly name: string; readonly hours: number };

/** The teams of this member of staff on the day, by name. */
export async function listTeamsOf(
  transaction: Scoped,
  staffId: number,
  day: Day,
): Promise<readonly OwnTeam[]> {
  const { rows } = await sql<OwnTeam>`
    select t.name, s.hours_per_week as hours
    from organisation.staff_teams s join organisation.teams t using (team_id)
    where s.staff_id = ${staffId} and s.during @> ${day}::date
    order by t.name collate "nl-x-icu"`.execute(transaction);
  return rows;
}
