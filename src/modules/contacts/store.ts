import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import { type Day, getDay } from '#kernel/day.ts';
import type { ContactToLog } from './rules/contact-form.ts';

export type ContactLine = {
  readonly contact_id: number;
  readonly day: Day;
  readonly channel: string;
  readonly topic: string;
  readonly reintegration: boolean;
  readonly with_whom: string;
  readonly next_step: string | null;
  readonly next_step_by: Day | null;
  readonly next_step_done_on: Day | null;
  readonly minutes: string | null;
  readonly minutes_shared_on: Day | null;
  readonly corrects_id: number | null;
  readonly closed_at: Date | null;
  readonly closed_why: string | null;
  readonly staff_name: string;
};

/** The published view: contacts of the files that the transaction opened. */
type ContactTables = {
  'contacts.contact_lines': ContactLine & { readonly person_id: number };
};

export type ContactPage = { readonly lines: readonly ContactLine[]; readonly found: number };

const perPage = 25;

/** One page (from 1) of a person's contacts that hold, newest first, of one year or all; the file has to be open. */
export async function listContacts(
  transaction: Scoped,
  personId: number,
  page: number,
  year?: number,
): Promise<ContactPage> {
  const all = transaction
    .withTables<ContactTables>()
    .selectFrom('contacts.contact_lines')
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null);
  const contacts =
    year === undefined
      ? all
      : all.where('day', '>=', getDay(`${year}-01-01`)).where('day', '<=', getDay(`${year}-12-31`));
  const lines = await contacts
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('contact_id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const { found } = await contacts
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .executeTakeFirstOrThrow();
  return { lines, found };
}

export type ContactYear = { readonly year: number; readonly contacts: number };

/** How many contacts that hold there were in which year, newest first. */
export async function listContactYears(
  transaction: Scoped,
  personId: number,
): Promise<readonly ContactYear[]> {
  const { rows } = await sql<ContactYear>`
    select extract(year from day)::integer as year, count(*) as contacts from contacts.contacts
    where person_id = ${personId} and closed_at is null group by 1 order by 1 desc`.execute(
    transaction,
  );
  return rows;
}

export type ContactMonth = {
  /** Of the newest. */
  readonly day: Day;
  readonly contacts: number;
  readonly topics: readonly string[];
  /** Of a single contact; of several the ways that were used. */
  readonly channels: readonly string[];
  readonly staff: readonly string[];
};

/** The contacts that hold, month by month, newest first: twelve lines a year at most. */
export async function listContactMonths(
  transaction: Scoped,
  personId: number,
): Promise<readonly ContactMonth[]> {
  const { rows } = await sql<ContactMonth>`
    select max(day) as day, count(*) as contacts, array_agg(distinct topic) as topics,
      array_agg(distinct channel) as channels, array_agg(distinct staff_name) as staff
    from contacts.contact_lines where person_id = ${personId} and closed_at is null
    group by date_trunc('month', day::timestamp) order by 1 desc limit 240`.execute(transaction);
  return rows;
}

/** The number of the last page, at least 1. */
export const lastContactPage = (found: number): number => Math.max(1, Math.ceil(found / perPage));

/** Contacts that were corrected, newest correction first: what they said before. */
export function listCorrected(
  transaction: Scoped,
  personId: number,
): Promise<readonly ContactLine[]> {
  return transaction
    .withTables<ContactTables>()
    .selectFrom('contacts.contact_lines')
    .where('person_id', '=', personId)
    .where('closed_at', 'is not', null)
    .selectAll()
    .orderBy('closed_at', 'desc')
    .limit(50)
    .execute();
}

/** One contact of the person that holds. */
export function findContact(
  transaction: Scoped,
  personId: number,
  contactId: number,
): Promise<ContactLine | undefined> {
  return transaction
    .withTables<ContactTables>()
    .selectFrom('contacts.contact_lines')
    .where('person_id', '=', personId)
    .where('contact_id', '=', contactId)
    .selectAll()
    .executeTakeFirst();
}

export type LastContact = {
  /** Of the last contact with the client, or with who represents the client. */
  readonly contactDay: Day | null;
  readonly contactTopic: string | null;
  /** The last step that was agreed, and when. */
  readonly nextStep: string | null;
  readonly nextStepDay: Day | null;
};

/** The last contact with a person and the last agreed step; the file has to be open. */
export async function getLastContact(transaction: Scoped, personId: number): Promise<LastContact> {
  const { rows } = await sql<LastContact>`
    select contact_day as "contactDay", contact_topic as "contactTopic", next_step as "nextStep",
      next_step_day as "nextStepDay"
    from contacts.last_of_opened() where person_id = ${personId}`.execute(transaction);
  const [last] = rows;
  if (last === undefined) throw new Error(`the file of person ${personId} is not open`);
  return last;
}

/** Adds a contact; the act of the transaction has begun. */
export async function insertContact(
  transaction: Scoped,
  personId: number,
  contact: ContactToLog,
  today: Day,
  correctsId?: number,
): Promise<void> {
  await sql`
    insert into contacts.contacts (person_id, day, channel, topic, reintegration, with_whom, next_step,
      next_step_by, minutes, minutes_shared_on, corrects_id)
    values (${personId}, ${contact.day}, ${contact.channel}, ${contact.topic}, ${contact.reintegration},
      ${contact.withWhom}, ${contact.nextStep ?? null}, ${contact.nextStepBy ?? null},
      ${contact.minutes ?? null}, ${contact.shared ? today : null}, ${correctsId ?? null})`.execute(
    transaction,
  );
}

/** Closes a contact that another stands in the place of; false when it was closed already. */
export async function closeContact(
  transaction: Scoped,
  personId: number,
  contactId: number,
  why: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update contacts.contacts set closed_at = clock_timestamp(), closed_why = ${why}
    where contact_id = ${contactId} and person_id = ${personId} and closed_at is null`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}

export type ContactVersion = {
  readonly contact_id: number;
  readonly staff: string | null;
  readonly at: Date;
};

/** The version of the contact that holds now, with who made it and when. */
export async function findVersion(
  transaction: Scoped,
  contactId: number,
): Promise<ContactVersion | undefined> {
  const { rows } = await sql<ContactVersion>`
    select contact_id, staff, at from contacts.version_of(${contactId})`.execute(transaction);
  return rows[0];
}

/** The agreed step is done; once is enough. */
export async function markStepDone(
  transaction: Scoped,
  personId: number,
  contactId: number,
  day: Day,
): Promise<void> {
  await sql`update contacts.contacts set next_step_done_on = ${day}
    where contact_id = ${contactId} and person_id = ${personId} and closed_at is null
      and next_step is not null and next_step_done_on is null`.execute(transaction);
}

/** The client has the minutes. */
export async function markShared(
  transaction: Scoped,
  personId: number,
  contactId: number,
  day: Day,
): Promise<void> {
  await sql`update contacts.contacts set minutes_shared_on = ${day}
    where contact_id = ${contactId} and person_id = ${personId} and closed_at is null
      and minutes is not null and minutes_shared_on is null`.execute(transaction);
}

export type DuePlace = {
  readonly id: number;
  readonly person_id: number;
  readonly found: number;
};

/** Agreements whose day is not after `until`, oldest first. Persons and days; texts when the files are open. */
export async function findDueSteps(
  transaction: Scoped,
  asked: { readonly until: Day; readonly own: boolean; readonly atMost: number },
): Promise<readonly (DuePlace & { readonly next_step_by: Day })[]> {
  const { rows } = await sql<DuePlace & { readonly next_step_by: Day }>`
    select contact_id as id, person_id, next_step_by, found
    from contacts.due_steps(${asked.until}, ${asked.own}, ${asked.atMost})`.execute(transaction);
  return rows;
}

/** The texts of these agreements, of files that are open. */
export async function listSteps(
  transaction: Scoped,
  contactIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await transaction
    .withTables<ContactTables>()
    .selectFrom('contacts.contact_lines')
    .where('contact_id', 'in', contactIds)
    .select(['contact_id', 'next_step'])
    .execute();
  return new Map(rows.map(({ contact_id, next_step }) => [contact_id, next_step ?? '']));
}
