import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

export const requestKinds = [
  'copy',
  'correction',
  'erasure',
  'restriction',
  'objection',
  'looks',
] as const;
export type RequestKind = (typeof requestKinds)[number];
export const requestOutcomes = ['granted', 'partly', 'refused'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

export type DataRequest = {
  readonly request_id: number;
  readonly kind: RequestKind;
  readonly said: string;
  readonly asked_on: Day;
  readonly due_on: Day;
  readonly extended_why: string | null;
  readonly answer: string | null;
  readonly outcome: RequestOutcome | null;
  readonly answered_on: Day | null;
};

const columns = sql`r.request_id, r.kind, r.said, r.asked_on, r.due_on, r.extended_why, r.answer, r.outcome,
  r.answered_on`;

/** Of the person whose own file is open, newest first. */
export async function listOwnRequests(
  transaction: Scoped,
  personId: number,
): Promise<readonly DataRequest[]> {
  const { rows } = await sql<DataRequest>`
    select ${columns} from privacy.requests r where r.person_id = ${personId}
    order by r.request_id desc limit 50`.execute(transaction);
  return rows;
}

export const insertRequest = (
  transaction: Scoped,
  personId: number,
  one: { readonly kind: RequestKind; readonly said: string; readonly dueOn: Day },
) =>
  sql`insert into privacy.requests (person_id, kind, said, due_on)
    values (${personId}, ${one.kind}, ${one.said}, ${one.dueOn})`.execute(transaction);

export type RequestLine = DataRequest & {
  readonly person_key: string;
  readonly by_representative: boolean;
  readonly found: number;
};

/** Open requests, the earliest last day first; or the answered, newest first. By number of the client, no name. */
export async function listRequests(
  transaction: Scoped,
  answered: boolean,
  atMost: number,
): Promise<readonly RequestLine[]> {
  const order = answered ? sql`r.answered_on desc, r.request_id desc` : sql`r.due_on, r.request_id`;
  const { rows } = await sql<RequestLine>`
    select ${columns}, p.person_key, r.representation_id is not null as by_representative,
      count(*) over () as found
    from privacy.requests r join people.persons p on p.person_id = r.person_id
    where (r.answered_on is not null) = ${answered} order by ${order} limit ${atMost}`.execute(
    transaction,
  );
  return rows;
}

export async function findRequest(
  transaction: Scoped,
  requestId: number,
): Promise<RequestLine | undefined> {
  const { rows } = await sql<RequestLine>`
    select ${columns}, p.person_key, r.representation_id is not null as by_representative, 1 as found
    from privacy.requests r join people.persons p on p.person_id = r.person_id
    where r.request_id = ${requestId}`.execute(transaction);
  return rows[0];
}

/** False when it was answered meanwhile. */
export async function saveAnswer(
  transaction: Scoped,
  requestId: number,
  one: { readonly answer: string; readonly outcome: RequestOutcome; readonly day: Day },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update privacy.requests set answer = ${one.answer}, outcome = ${one.outcome}, answered_on = ${one.day},
      answered_by = app.staff_id(), act_id = app.act_id()
    where request_id = ${requestId} and answered_on is null`.execute(transaction);
  return numAffectedRows === 1n;
}

/** False when it was answered or extended meanwhile. */
export async function saveExtension(
  transaction: Scoped,
  requestId: number,
  one: { readonly why: string; readonly dueOn: Day },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update privacy.requests set extended_why = ${one.why}, due_on = ${one.dueOn}, act_id = app.act_id()
    where request_id = ${requestId} and answered_on is null and extended_why is null`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}
