import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Cursor, LogFilter } from './rules/log-filter.ts';

export type ReadLine = {
  readonly read_id: number;
  readonly at: Date;
  /** The same moment in microseconds since 1970. */
  readonly micros: number;
  /** Nobody: the client, or who acts for the client. */
  readonly staff_name: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly reason: string;
  readonly what: string;
  readonly person_key: string | null;
  readonly trace: string | null;
};

/** Writes down that the log was looked at, and what for. */
export async function logLook(transaction: Scoped, what: string): Promise<void> {
  await sql`select audit.log_look_at_log(${what})`.execute(transaction);
}

/** More names than this share no part that is worth looking for. */
const mostStaff = 25;

/** The staff whose name has this part; nothing when no name was asked for. */
async function findStaff(
  transaction: Scoped,
  part: string,
): Promise<readonly number[] | undefined> {
  if (part === '') return undefined;
  const { rows } = await sql<{ staff_id: number }>`
    select staff_id from organisation.staff
    where name ilike ${`%${part.replace(/[\\%_]/g, '\\$&')}%`}
    order by name limit ${mostStaff}`.execute(transaction);
  return rows.map((row) => row.staff_id);
}

async function findPerson(transaction: Scoped, clientNumber: string): Promise<number | undefined> {
  const { rows } = await sql<{ person_id: number }>`
    select person_id from people.persons where person_key = ${clientNumber}`.execute(transaction);
  return rows[0]?.person_id;
}

const micros = sql.raw('(extract(epoch from at) * 1000000)::bigint');

/** The conditions that all three logs share; each is left out when it is not asked for. */
function conditions(filter: LogFilter, before: Cursor | undefined, key: string) {
  const amsterdam = (day: string, later: number) =>
    sql`((${day}::date + ${sql.raw(String(later))})::timestamp at time zone 'Europe/Amsterdam')`;
  const asked: RawBuilder<unknown>[] = [sql`true`];
  if (filter.role !== '') asked.push(sql`role = ${filter.role}`);
  if (filter.purpose !== '') asked.push(sql`purpose = ${filter.purpose}`);
  if (filter.from) asked.push(sql`at >= ${amsterdam(filter.from, 0)}`);
  if (filter.until) asked.push(sql`at < ${amsterdam(filter.until, 1)}`);
  if (before) {
    const moment = sql`timestamptz 'epoch' + ${before.at}::bigint * interval '1 microsecond'`;
    asked.push(sql`(at, ${sql.ref(key)}) < (${moment}, ${before.id}::bigint)`);
  }
  return sql.join(asked, sql` and `);
}

/**
 * Lines of the read log, newest first, at most so many. Of several members of staff the newest of each are
 * taken first, so that every one is read along an index, also after years.
 */
export async function listReads(
  transaction: Scoped,
  filter: LogFilter,
  before: Cursor | undefined,
  atMost: number,
): Promise<readonly ReadLine[]> {
  const asked = conditions(filter, before, 'read_id');
  const staff = await findStaff(transaction, filter.staff);
  const person =
    filter.clientNumber === '' ? undefined : await findPerson(transaction, filter.clientNumber);
  if (filter.clientNumber !== '' && person === undefined) return [];
  const ofPerson = person === undefined ? sql`true` : sql`person_id = ${person}`;
  const newest = sql`order by at desc, read_id desc limit ${atMost}`;
  const source =
    staff === undefined
      ? sql`audit.read_log where ${ofPerson} and ${asked}`
      : sql`unnest(${sql.val(staff)}::bigint[]) of(staff)
        cross join lateral (
          select * from audit.read_log
          where staff_id = of.staff and ${ofPerson} and ${asked} ${newest}) its`;
  const { rows } = await sql<ReadLine>`
    select r.read_id, r.at, r.micros, s.name as staff_name, r.role, r.purpose, r.reason, r.what, r.trace, p.person_key
    from (select read_id, at, ${micros} as micros, staff_id, role, purpose, reason, what, trace, person_id
      from ${source} ${newest}) r
    left join organisation.staff s on s.staff_id = r.staff_id
    left join people.persons p on p.person_id = r.person_id
    order by r.at desc, r.read_id desc`.execute(transaction);
  return rows;
}

export type Look = {
  readonly at: Date;
  readonly role: string;
  readonly department: string | null;
  readonly purpose: string;
  readonly reason: string;
  readonly what: string;
};

/** Who looked at the file that this transaction opened, newest first; no names. */
export async function listLooks(transaction: Scoped, atMost: number): Promise<readonly Look[]> {
  const { rows } = await sql<Look>`
    select at, role, department, purpose, reason, what from audit.looks_at_opened(${atMost})`.execute(
    transaction,
  );
  return rows;
}

/** Who looked at the own file, newest first; a look for an examination that runs comes later. */
export async function listOwnLooks(transaction: Scoped, atMost: number): Promise<readonly Look[]> {
  const { rows } = await sql<Look>`
    select at, role, department, purpose, reason, what from audit.own_looks(${atMost}::integer)`.execute(
    transaction,
  );
  return rows;
}

export type FieldChange = {
  readonly at: Date;
  /** Nobody: a job or an import. */
  readonly staff: string | null;
  readonly role: string;
  readonly reason: string;
  /** Which table. */
  readonly relation: string;
  readonly field: string;
  readonly was: string | null;
  readonly became: string | null;
};

/** What changed in the files that the transaction opened, newest first. */
export async function listFieldChanges(
  transaction: Scoped,
  atMost: number,
): Promise<readonly FieldChange[]> {
  const { rows } = await sql<FieldChange>`
    select at, staff, role, reason, relation, field, was, became from audit.changes_of_opened(${atMost})`.execute(
    transaction,
  );
  return rows;
}

export type ActLine = {
  readonly act_id: number;
  readonly at: Date;
  readonly micros: number;
  /** Nobody: a job or the command line. */
  readonly staff_name: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly reason: string;
  readonly trace: string | null;
};

export type ChangeLine = ActLine & {
  readonly relation: string;
  readonly action: string;
  readonly changed_rows: number;
};

function acts(
  staff: readonly number[] | undefined,
  asked: RawBuilder<unknown>,
  only: RawBuilder<unknown>,
  atMost: number,
) {
  const byStaff =
    staff === undefined ? sql`true` : sql`staff_id = any(${sql.val(staff)}::bigint[])`;
  return sql`select act_id, at, ${micros} as micros, staff_name, role, purpose, reason, trace
    from audit.act_lines where ${byStaff} and ${asked} and ${only}
    order by at desc, act_id desc limit ${atMost}`;
}

/** Acts, newest first: who changed something, signed in or opened a file, and why. */
export async function listActs(
  transaction: Scoped,
  filter: LogFilter,
  before: Cursor | undefined,
  atMost: number,
): Promise<readonly ActLine[]> {
  const staff = await findStaff(transaction, filter.staff);
  const asked = conditions(filter, before, 'act_id');
  const { rows } = await sql<ActLine>`${acts(staff, asked, sql`true`, atMost)}`.execute(
    transaction,
  );
  return rows;
}

/** Acts that changed or removed rows, newest first, with a line for each table: of at most so many acts. */
export async function listChanges(
  transaction: Scoped,
  filter: LogFilter,
  before: Cursor | undefined,
  atMost: number,
): Promise<readonly ChangeLine[]> {
  const staff = await findStaff(transaction, filter.staff);
  const asked = conditions(filter, before, 'act_id');
  const changed = sql`exists (select from audit.change_log l where l.act_id = act_lines.act_id)`;
  const { rows } = await sql<ChangeLine>`
    select a.*, c.relation, c.action, c.changed_rows
    from (${acts(staff, asked, changed, atMost)}) a
    join audit.change_lines c on c.act_id = a.act_id
    order by a.at desc, a.act_id desc, c.relation, c.action`.execute(transaction);
  return rows;
}
