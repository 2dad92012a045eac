import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

export type ContactLine = {
  readonly day: Day;
  readonly channel: string;
  readonly topic: string;
  readonly reintegration: boolean;
  readonly with_whom: string;
  readonly next_step: string | null;
  readonly staff_name: string;
};

/** The published view: contacts of the files that the transaction opened. */
type ContactViews = {
  'contacts.contact_lines': ContactLine & {
    readonly contact_id: number;
    readonly person_id: number;
  };
};

export type ContactPage = { readonly lines: readonly ContactLine[]; readonly found: number };

const perPage = 25;

/** One page (from 1) of a person's contacts, newest first; the file has to be open. */
export async function listContacts(
  transaction: Scoped,
  personId: number,
  page: number,
): Promise<ContactPage> {
  const contacts = transaction
    .withTables<ContactViews>()
    .selectFrom('contacts.contact_lines')
    .where('person_id', '=', personId);
  const lines = await contacts
    .select(['day', 'channel', 'topic', 'reintegration', 'with_whom', 'next_step', 'staff_name'])
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

/** The number of the last page, at least 1. */
export const lastContactPage = (found: number): number => Math.max(1, Math.ceil(found / perPage));

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
