import { type RawBuilder, sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { SendingToMake } from './rules/sending-text.ts';

export type SendingState = 'draft' | 'sending' | 'sent' | 'withdrawn';

export type Sending = SendingToMake & {
  readonly sendingId: number;
  readonly state: SendingState;
  readonly madeAt: Date;
  readonly sentOn: Day | undefined;
  readonly recipients: number;
};

type Row = {
  readonly sending_id: number;
  readonly kind: SendingToMake['kind'];
  readonly content: SendingToMake['content'];
  readonly why: string;
  readonly contact_topic: string | null;
  readonly state: SendingState;
  readonly made_at: Date;
  readonly sent_on: Day | null;
  readonly recipients: number;
};

const asSending = (row: Row): Sending => ({
  sendingId: row.sending_id,
  kind: row.kind,
  content: row.content,
  why: row.why,
  contactTopic: row.contact_topic ?? undefined,
  state: row.state,
  madeAt: row.made_at,
  sentOn: row.sent_on ?? undefined,
  recipients: row.recipients,
});

async function sendingsWhere(transaction: Scoped, where: RawBuilder<unknown>) {
  const { rows } = await sql<Row>`
    select s.sending_id, s.kind, s.content, s.why, s.contact_topic, s.state, s.made_at, s.sent_on,
      (select count(*) from sendings.recipients r where r.sending_id = s.sending_id) as recipients
    from sendings.sendings s ${where}`.execute(transaction);
  return rows.map(asSending);
}

/** Own sendings, newest first. */
export const listSendings = (transaction: Scoped): Promise<readonly Sending[]> =>
  sendingsWhere(transaction, sql`order by s.sending_id desc limit 50`);

export const findSending = async (
  transaction: Scoped,
  sendingId: number,
): Promise<Sending | undefined> =>
  (await sendingsWhere(transaction, sql`where s.sending_id = ${sendingId}`))[0];

/** Keeps a draft to these clients; whom who acts may not write to is refused by the database. */
export async function insertSending(
  transaction: Scoped,
  sending: SendingToMake,
  persons: readonly number[],
): Promise<number> {
  await beginAct(transaction);
  const { rows } = await sql<{ sending_id: number }>`
    insert into sendings.sendings (kind, content, why, contact_topic)
    values (${sending.kind}, ${JSON.stringify(sending.content)}::jsonb, ${sending.why},
      ${sending.contactTopic ?? null})
    returning sending_id`.execute(transaction);
  const sendingId = rows[0]?.sending_id;
  if (sendingId === undefined) throw new Error('a sending that was kept has a number');
  await sql`insert into sendings.recipients (sending_id, person_id)
    select ${sendingId}, p from unnest(${sql.val(persons)}::bigint[]) p`.execute(transaction);
  return sendingId;
}

/** Another text; only of a draft. */
export async function changeDraft(
  transaction: Scoped,
  sendingId: number,
  sending: SendingToMake,
): Promise<void> {
  await beginAct(transaction);
  await sql`update sendings.sendings set kind = ${sending.kind}, why = ${sending.why},
      content = ${JSON.stringify(sending.content)}::jsonb, contact_topic = ${sending.contactTopic ?? null},
      act_id = app.act_id()
    where sending_id = ${sendingId} and state = 'draft'`.execute(transaction);
}

/** From one state to the next; false when it was in another, so a second click does nothing. */
export async function moveSending(
  transaction: Scoped,
  sendingId: number,
  { from, to, day }: { readonly from: SendingState; readonly to: SendingState; readonly day?: Day },
): Promise<boolean> {
  await beginAct(transaction);
  const { numAffectedRows } = await sql`
    update sendings.sendings set state = ${to}, sent_on = ${day ?? null}, act_id = app.act_id()
    where sending_id = ${sendingId} and state = ${from}`.execute(transaction);
  return numAffectedRows === 1n;
}

export type Outcome = 'waiting' | 'sent' | 'no-address' | 'no-mail' | 'gone';

export type Reach = {
  readonly person_id: number;
  readonly person_key: string;
  readonly outcome: Outcome;
  readonly has_address: boolean;
  readonly has_mail: boolean;
  readonly writable: boolean;
};

/** Each recipient of an own sending and how to reach them; opens no file. */
export async function listReach(transaction: Scoped, sendingId: number): Promise<readonly Reach[]> {
  const { rows } = await sql<Reach>`select * from sendings.reach_of(${sendingId})`.execute(
    transaction,
  );
  return rows;
}

/** Opens the files of these recipients, one line in the read log each; answers which were opened. */
export async function openRecipients(
  transaction: Scoped,
  sendingId: number,
  persons: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ opened: number }>`
    select sendings.open_recipients(${sendingId}, ${sql.val(persons)}::bigint[]) as opened`.execute(
    transaction,
  );
  return new Set(rows.map(({ opened }) => opened));
}

/** The next recipients that wait, held until the transaction ends. */
export async function takeWaiting(
  transaction: Scoped,
  sendingId: number,
  atMost: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ person_id: number }>`
    select person_id from sendings.recipients
    where sending_id = ${sendingId} and outcome = 'waiting'
    order by person_id limit ${atMost} for update`.execute(transaction);
  return rows.map(({ person_id }) => person_id);
}

export async function countWaiting(transaction: Scoped, sendingId: number): Promise<number> {
  const { rows } = await sql<{ left: number }>`select count(*) as left from sendings.recipients
    where sending_id = ${sendingId} and outcome = 'waiting'`.execute(transaction);
  return rows[0]?.left ?? 0;
}

/** What became of it for one recipient. */
export async function saveOutcome(
  transaction: Scoped,
  at: { readonly sendingId: number; readonly personId: number },
  outcome: Exclude<Outcome, 'waiting'>,
  letterId?: number,
): Promise<void> {
  await sql`update sendings.recipients set outcome = ${outcome}, letter_id = ${letterId ?? null},
      act_id = app.act_id()
    where sending_id = ${at.sendingId} and person_id = ${at.personId}`.execute(transaction);
}

export type TeamClient = {
  readonly person_id: number;
  readonly person_key: string;
  readonly coach: string | null;
};

/** Clients of the own teams, for who leads them: of one coach, or all. */
export async function listTeamClients(
  transaction: Scoped,
  coach: number | undefined,
): Promise<readonly TeamClient[]> {
  const { rows } = await sql<TeamClient>`
    select * from sendings.team_clients(${coach ?? null})`.execute(transaction);
  return rows;
}

/** The name of who sends, as letters are signed. */
export async function getSignature(transaction: Scoped, staffId: number): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from organisation.staff where staff_id = ${staffId}`.execute(transaction);
  return rows[0]?.name ?? '';
}
