import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';

export type Message = {
  readonly message_id: number;
  readonly from_client: boolean;
  readonly body: string;
  readonly written_at: Date;
  readonly staff: string | null;
  /** With whom the conversation is, when it is not with the client. */
  readonly representation_id: number | null;
  readonly answered_by: number | null;
};

/** The last messages of an open file, newest first; with each who acts for the client a conversation of its own. */
export async function listMessages(
  transaction: Scoped,
  personId: number,
): Promise<readonly Message[]> {
  const { rows } = await sql<Message>`
    select m.message_id, m.from_client, m.body, m.written_at, s.name as staff, m.representation_id, m.answered_by
    from contacts.messages m left join organisation.staff s on s.staff_id = m.staff_id
    where m.person_id = ${personId} order by m.message_id desc limit 100`.execute(transaction);
  return rows;
}

/** Of the client or who acts for the client, in the own file. */
export const insertOwnMessage = (transaction: Scoped, personId: number, body: string) =>
  sql`insert into contacts.messages (person_id, from_client, body, representation_id)
    values (${personId}, true, ${body}, app.representation_id())`.execute(transaction);

/** Answers what waits in one conversation; the answered messages, oldest first, none when nothing waits any more. */
export async function insertAnswer(
  transaction: Scoped,
  personId: number,
  representationId: number | null,
  body: string,
): Promise<readonly Pick<Message, 'from_client' | 'body'>[]> {
  const { rows: waiting } = await sql<{ message_id: number; from_client: boolean; body: string }>`
    select message_id, from_client, body from contacts.messages
    where person_id = ${personId} and from_client and answered_by is null
      and representation_id is not distinct from ${representationId}::bigint
    order by message_id for update`.execute(transaction);
  if (waiting.length === 0) return [];
  const { rows } = await sql<{ message_id: number }>`
    insert into contacts.messages (person_id, from_client, body, representation_id)
    values (${personId}, false, ${body}, ${representationId}) returning message_id`.execute(
    transaction,
  );
  await sql`update contacts.messages set answered_by = ${rows[0]?.message_id}
    where message_id = any (${sql.val(waiting.map(({ message_id: id }) => id))}::bigint[])`.execute(
    transaction,
  );
  return waiting;
}

export type OpenMessages = {
  readonly person_id: number;
  readonly since: Date;
  readonly messages: number;
  readonly found: number;
};

/** Clients whose messages wait, longest first: own clients, or all whom the visitor may know of. */
export async function findOpenMessages(
  transaction: Scoped,
  asked: { readonly own: boolean; readonly atMost: number },
): Promise<readonly OpenMessages[]> {
  const { rows } = await sql<OpenMessages>`
    select person_id, since, messages, found
    from contacts.open_messages(${asked.own}, ${asked.atMost}::integer)`.execute(transaction);
  return rows;
}
