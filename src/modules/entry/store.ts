import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { isRole } from '#kernel/role.ts';
import type { SignedIn, SignedInClient } from '#web/route.ts';
import type { Candidate } from './rules/demo-people.ts';

type Who = SignedIn | SignedInClient;

export type StoredSession = {
  readonly who: Who;
  /** Moments in milliseconds since 1970. */
  readonly startedAt: number;
  readonly seenAt: number;
  readonly endedAt: number | undefined;
};

/** The session of this hash; not when the member of staff has got another role since, or the client died. */
export async function findStoredSession(
  transaction: Scoped,
  hash: Buffer,
  day: Day,
): Promise<StoredSession | undefined> {
  const row = await transaction
    .selectFrom('entry.sessions as s')
    .leftJoin('organisation.staff as p', (join) =>
      join
        .onRef('p.staff_id', '=', 's.staff_id')
        .on((on) =>
          on.or([on('s.role_from', '=', 'account'), on('p.role', '=', on.ref('s.role'))]),
        ),
    )
    .where('s.session_hash', '=', hash)
    .select(['p.staff_id', 'p.name', 's.role', 's.started_at', 's.seen_at', 's.ended_at'])
    .select('s.person_id')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const who =
    row.person_id === null
      ? staffOf(row)
      : await findClient(
          transaction,
          sql`entry.client_of_session(${hash}, ${day}::date)`,
          row.role,
        );
  return (
    who && {
      who,
      startedAt: row.started_at.getTime(),
      seenAt: row.seen_at.getTime(),
      endedAt: row.ended_at?.getTime(),
    }
  );
}

function staffOf(row: {
  readonly staff_id: number | null;
  readonly name: string | null;
  readonly role: string;
}): SignedIn | undefined {
  const { staff_id: staffId, name, role } = row;
  if (staffId === null || name === null || !isRole(role)) return undefined;
  return { staffId, name, role };
}

async function findClient(
  transaction: Scoped,
  source: RawBuilder<unknown>,
  role: string,
): Promise<SignedInClient | undefined> {
  if (role !== 'client' && role !== 'representative') return undefined;
  const { rows } = await sql<{
    readonly person_id: number;
    readonly name: string;
    readonly representation_id?: number | null;
  }>`select * from ${source}`.execute(transaction);
  const [found] = rows;
  if (found === undefined) return undefined;
  const { person_id: personId, name, representation_id: id } = found;
  return { personId, name, role, ...(id ? { representationId: id } : {}) };
}

/** A client of this coach to sign in as, where all records are synthetic. */
export const findDemoClient = (
  transaction: Scoped,
  coach: number,
  day: Day,
): Promise<SignedInClient | undefined> =>
  findClient(transaction, sql`entry.demo_client(${coach}, ${day}::date)`, 'client');

/** Somebody who acts for another client, where all records are synthetic. */
export const findDemoRepresentative = (
  transaction: Scoped,
  day: Day,
): Promise<SignedInClient | undefined> =>
  findClient(transaction, sql`entry.demo_representative(${day}::date)`, 'representative');

/** The client with this proven number, by its keyed hash. */
export const findClientByNumber = (
  transaction: Scoped,
  hash: Buffer,
): Promise<SignedInClient | undefined> =>
  findClient(transaction, sql`entry.client_by_number(${hash})`, 'client');

/** Who may act, by the own number, for the client with the other, on the day. */
export const findRepresentative = (
  transaction: Scoped,
  { own, client }: { readonly own: Buffer; readonly client: Buffer },
  day: Day,
): Promise<SignedInClient | undefined> =>
  findClient(
    transaction,
    sql`entry.represented_by_number(${own}, ${client}, ${day}::date)`,
    'representative',
  );

export type NewSession = {
  readonly hash: Buffer;
  readonly who: Who;
  /** The records give the role for as long as they say so, an account gives it once. */
  readonly roleFrom: 'records' | 'account';
};

export async function startSession(
  transaction: Scoped,
  { hash, who, roleFrom }: NewSession,
  now: number,
): Promise<void> {
  const at = new Date(now);
  await transaction
    .insertInto('entry.sessions')
    .values({
      session_hash: hash,
      staff_id: 'staffId' in who ? who.staffId : null,
      person_id: 'personId' in who ? who.personId : null,
      representation_id: 'personId' in who ? (who.representationId ?? null) : null,
      role: who.role,
      role_from: roleFrom,
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

/** Ends the session and gives by what it began; when it was over already nothing changes. */
export async function endSession(
  transaction: Scoped,
  hash: Buffer,
  now: number,
): Promise<'records' | 'account' | 'client-account' | undefined> {
  const ended = await transaction
    .updateTable('entry.sessions')
    .set({ ended_at: new Date(now) })
    .where('session_hash', '=', hash)
    .where('ended_at', 'is', null)
    .returning(['role_from', 'person_id'])
    .executeTakeFirst();
  const isClients = ended?.role_from === 'account' && ended.person_id !== null;
  return isClients ? 'client-account' : ended?.role_from;
}

/** All staff with the size of their caseload and of their teams on the day, their other open work, and who is away. */
export async function listCandidates(transaction: Scoped, day: Day): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    with sizes as materialized (select * from caseload.caseload_sizes(${day}::date))
    select s.staff_id as "staffId", s.staff_key as "staffKey", s.name, s.role,
      (select coalesce(sum(own.clients), 0) from sizes own where own.staff_id = s.staff_id) as "ownClients",
      (select coalesce(sum(team.clients), 0) from sizes team
        where team.team_id in (select t.team_id from organisation.staff_teams t
          where t.staff_id = s.staff_id and t.during @> ${day}::date)) as "teamClients",
      coalesce(w.cases, 0) as "openCases",
      s.staff_id in (select away.staff_id from entry.demo_away(${day}::date) away) as away
    from organisation.staff s left join entry.demo_work(${day}::date) w on w.staff_id = s.staff_id`.execute(
    transaction,
  );
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

export type KnownStaff = {
  readonly staffId: number;
  readonly name: string;
  readonly role: string;
  /** Keys of the teams of the day. */
  readonly teams: readonly string[];
};

/** Members of staff with this mail address or number; more than one means that the records do not tell them apart. */
export async function findStaffBy(
  transaction: Scoped,
  by: 'email' | 'staff-key',
  value: string,
  day: Day,
): Promise<readonly KnownStaff[]> {
  const match =
    by === 'email' ? sql`lower(s.email) = lower(${value})` : sql`s.staff_key = ${value}`;
  const { rows } = await sql<KnownStaff>`
    select s.staff_id as "staffId", s.name, s.role,
      array(select t.team_key from organisation.staff_teams m join organisation.teams t using (team_id)
        where m.staff_id = s.staff_id and m.during @> ${day}::date) as teams
    from organisation.staff s where ${match} limit 2`.execute(transaction);
  return rows;
}
