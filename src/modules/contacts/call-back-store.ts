import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { CallBackToAsk } from './rules/call-back.ts';

export type CallBack = {
  readonly call_back_id: number;
  readonly person_id: number;
  readonly asked_at: Date;
  readonly asked_through: string;
  readonly about: string;
  readonly reach: string | null;
  readonly tried_on: readonly string[];
  readonly answered_on: Day | null;
  readonly outcome: string | null;
};

type CallBackTables = { 'contacts.call_backs': CallBack };

const columns = [
  'call_back_id',
  'person_id',
  'asked_at',
  'asked_through',
  'about',
  'reach',
  'tried_on',
  'answered_on',
  'outcome',
] as const;

/** Of one open file: who still waits on top, oldest first, then the answered, newest first. */
export function listCallBacks(transaction: Scoped, personId: number): Promise<readonly CallBack[]> {
  return transaction
    .withTables<CallBackTables>()
    .selectFrom('contacts.call_backs')
    .where('person_id', '=', personId)
    .select(columns)
    .orderBy(sql`answered_on is not null`)
    .orderBy(sql`case when answered_on is null then asked_at end`)
    .orderBy('asked_at', 'desc')
    .limit(50)
    .execute();
}

/** Of open files. */
export async function listCallBacksOf(
  transaction: Scoped,
  ids: readonly number[],
): Promise<ReadonlyMap<number, CallBack>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .withTables<CallBackTables>()
    .selectFrom('contacts.call_backs')
    .where('call_back_id', 'in', ids)
    .select(columns)
    .execute();
  return new Map(rows.map((row) => [row.call_back_id, row]));
}

export type OpenCallBack = {
  readonly call_back_id: number;
  readonly person_id: number;
  readonly asked_at: Date;
  readonly tries: number;
  readonly found: number;
};

/** Unanswered requests, oldest first: of own clients, or of all whom the visitor may know of. */
export async function findOpenCallBacks(
  transaction: Scoped,
  asked: { readonly own: boolean; readonly atMost: number },
): Promise<readonly OpenCallBack[]> {
  const { rows } = await sql<OpenCallBack>`
    select call_back_id, person_id, asked_at, tries, found
    from contacts.open_call_backs(${asked.own}, ${asked.atMost})`.execute(transaction);
  return rows;
}

export async function insertCallBack(
  transaction: Scoped,
  personId: number,
  { through, about, reach }: CallBackToAsk,
): Promise<void> {
  await sql`insert into contacts.call_backs (person_id, asked_through, about, reach)
    values (${personId}, ${through}, ${about}, ${reach ?? null})`.execute(transaction);
}

/** Another try without an answer: the request stays open. */
export async function addTry(
  transaction: Scoped,
  personId: number,
  callBackId: number,
  day: Day,
): Promise<void> {
  await sql`update contacts.call_backs set tried_on = tried_on || ${day}::date
    where call_back_id = ${callBackId} and person_id = ${personId} and answered_on is null`.execute(
    transaction,
  );
}

export async function closeCallBack(
  transaction: Scoped,
  personId: number,
  callBackId: number,
  closed: { readonly day: Day; readonly outcome: 'spoken' | 'withdrawn' },
): Promise<void> {
  await sql`update contacts.call_backs
    set answered_on = ${closed.day}, answered_by = app.staff_id(), outcome = ${closed.outcome}
    where call_back_id = ${callBackId} and person_id = ${personId} and answered_on is null`.execute(
    transaction,
  );
}
