import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Decision, DecisionReason, Outcome } from './rules/decision.ts';
import type { DocumentKind, Situation } from './rules/situation.ts';

/** The work lists of an income consultant (migrations/0051-applications-tables.sql). */
export type WorkList = 'mine' | 'decision' | 'advance' | 'completion' | 'search' | 'unassigned';

export type Placed = {
  readonly application_id: number;
  readonly person_id: number;
  readonly person_key: string;
};

async function rowsOf<Row>(
  transaction: Scoped,
  statement: RawBuilder<Row>,
): Promise<readonly Row[]> {
  return (await statement.execute(transaction)).rows;
}

/** A page of a work list, in its order, and how many there are; names nobody. */
export async function findListPage(
  transaction: Scoped,
  list: WorkList,
  atMost: number,
  skipped: number,
): Promise<{ readonly rows: readonly Placed[]; readonly found: number }> {
  const rows = await rowsOf(
    transaction,
    sql<Placed & { found: number }>`
      select * from applications.list_page(${list}, ${atMost}, ${skipped})`,
  );
  return { rows, found: rows[0]?.found ?? 0 };
}

export type ListLine = {
  readonly application_id: number;
  readonly reported_on: Day;
  readonly search_until: Day | null;
  readonly received_on: Day | null;
  readonly decision_due: Day | null;
  readonly advance_on: Day | null;
  readonly missing: number;
  readonly missing_since: Day | null;
  readonly staff: string | null;
};

export const listLines = (transaction: Scoped, ids: readonly number[]) =>
  rowsOf(
    transaction,
    sql<ListLine>`select * from applications.list_lines(${sql.val(ids)}::bigint[])`,
  );

/** Takes the application that waits longest; the client number, or nothing when none waits. */
export async function takeNext(transaction: Scoped): Promise<string | undefined> {
  const [row] = await rowsOf(
    transaction,
    sql<{ number: string | null }>`select applications.take_next() as number`,
  );
  return row?.number ?? undefined;
}

export type ApplicationRow = {
  readonly application_id: number;
  readonly application_key: string;
  readonly dossier_id: number;
  readonly person_id: number;
  readonly channel: string;
  readonly reported_on: Day;
  readonly search_until: Day | null;
  readonly search_exception: string | null;
  readonly received_on: Day | null;
  readonly decision_due: Day | null;
  readonly wished_from: Day | null;
  readonly retroactive_why: string | null;
  readonly situation: Situation;
  readonly staff_id: number | null;
  readonly staff: string | null;
  readonly advance_on: Day | null;
  readonly advance_cents: number | null;
  readonly outcome: Outcome | null;
  readonly decided_on: Day | null;
  readonly reason: DecisionReason | null;
  readonly granted_from: Day | null;
  readonly explanation: string | null;
  readonly version: number;
  /** The system that the record came from: its own key tells. */
  readonly made_here: boolean;
};

/** An application of an open file; nothing when the file has none of this number. */
export async function findApplication(
  transaction: Scoped,
  personId: number,
  applicationId: number,
): Promise<ApplicationRow | undefined> {
  const [row] = await rowsOf(
    transaction,
    sql<ApplicationRow>`
      select a.application_id, a.application_key, a.dossier_id, a.person_id, a.channel, a.reported_on,
        a.search_until, a.search_exception, a.received_on, a.decision_due, a.wished_from, a.retroactive_why,
        a.situation, a.staff_id, s.name as staff, a.advance_on, a.advance_cents, a.outcome, a.decided_on, a.reason,
        a.granted_from, a.explanation, a.version, a.application_key like 'W%' as made_here
      from applications.applications a
      left join organisation.staff s on s.staff_id = a.staff_id
      where a.application_id = ${applicationId} and a.dossier_id in (
        select m.dossier_id from people.dossier_members m where m.person_id = ${personId})`,
  );
  return row;
}

export type FileLine = {
  readonly application_id: number;
  readonly reported_on: Day;
  readonly search_until: Day | null;
  readonly received_on: Day | null;
  readonly decision_due: Day | null;
  readonly outcome: Outcome | null;
  readonly decided_on: Day | null;
  readonly reason: DecisionReason | null;
  readonly granted_from: Day | null;
  readonly staff: string | null;
};

/** The applications of the dossier of an open file, newest first; without what was said or handed in. */
export const listApplications = (transaction: Scoped, personId: number) =>
  rowsOf(
    transaction,
    sql<FileLine>`
      select a.application_id, a.reported_on, a.search_until, a.received_on, a.decision_due, a.outcome, a.decided_on,
        a.reason, a.granted_from, s.name as staff
      from applications.applications a
      left join organisation.staff s on s.staff_id = a.staff_id
      where a.dossier_id in (select m.dossier_id from people.dossier_members m where m.person_id = ${personId})
      order by a.reported_on desc limit 50`,
  );

export type DocumentRow = {
  readonly document_id: number;
  readonly kind: DocumentKind;
  readonly asked_on: Day;
  readonly due_on: Day;
  readonly completion: boolean;
  readonly received_on: Day | null;
};

export const listDocuments = (transaction: Scoped, applicationId: number) =>
  rowsOf(
    transaction,
    sql<DocumentRow>`
      select document_id, kind, asked_on, due_on, completion, received_on from applications.documents
      where application_id = ${applicationId} order by asked_on, document_id`,
  );

/** Asks for a document; the same one on the same day is asked once. */
export async function insertDocument(
  transaction: Scoped,
  applicationId: number,
  document: Pick<DocumentRow, 'kind' | 'asked_on' | 'due_on' | 'completion'>,
): Promise<void> {
  const { kind, asked_on: askedOn, due_on: dueOn, completion } = document;
  await sql`insert into applications.documents (application_id, kind, asked_on, due_on, completion)
    values (${applicationId}, ${kind}, ${askedOn}, ${dueOn}, ${completion})
    on conflict (application_id, kind, asked_on) do nothing`.execute(transaction);
}

/** What came; asked twice, it came for both: for what was asked later, on the day of asking. */
export async function saveReceived(
  transaction: Scoped,
  applicationId: number,
  kinds: readonly string[],
  day: Day,
): Promise<void> {
  await sql`update applications.documents set received_on = greatest(asked_on, ${day}::date), act_id = app.act_id()
    where application_id = ${applicationId} and received_on is null
      and kind = any (${sql.val(kinds)}::text[])`.execute(transaction);
}

export type NewApplication = {
  readonly dossierId: number;
  readonly personId: number;
  readonly channel: string;
  readonly reportedOn: Day;
  readonly searchUntil: Day | undefined;
  readonly searchException: string | undefined;
  readonly receivedOn: Day | undefined;
  readonly decisionDue: Day | undefined;
  readonly wishedFrom: Day | undefined;
  readonly retroactiveWhy: string;
  readonly situation: Situation;
  readonly staffId: number;
};

/** Nothing when the dossier has an application that nobody decided yet. */
export async function insertApplication(
  transaction: Scoped,
  made: NewApplication,
): Promise<number | undefined> {
  const [row] = await rowsOf(
    transaction,
    sql<{ application_id: number }>`
      insert into applications.applications (dossier_id, person_id, scheme, channel, reported_on, search_until,
        search_exception, received_on, decision_due, wished_from, retroactive_why, situation, staff_id)
      values (${made.dossierId}, ${made.personId}, 'PW', ${made.channel}, ${made.reportedOn},
        ${made.searchUntil ?? null}, ${made.searchException ?? null}, ${made.receivedOn ?? null},
        ${made.decisionDue ?? null}, ${made.wishedFrom ?? null}, ${made.retroactiveWhy || null},
        ${JSON.stringify(made.situation)}, ${made.staffId})
      on conflict do nothing returning application_id`,
  );
  return row?.application_id;
}

export type Change = Partial<{
  readonly received_on: Day;
  readonly decision_due: Day;
  readonly advance_on: Day;
  readonly advance_cents: number;
}> & { readonly decision?: Decision & { readonly decidedOn: Day } };

/** Saves on the version that was looked at; false when somebody changed it since. */
export async function saveChange(
  transaction: Scoped,
  { application_id: id, version }: Pick<ApplicationRow, 'application_id' | 'version'>,
  change: Change,
): Promise<boolean> {
  const { decision } = change;
  const parts = [
    ...(['received_on', 'decision_due', 'advance_on', 'advance_cents'] as const).flatMap(
      (column) =>
        change[column] === undefined ? [] : [sql`${sql.ref(column)} = ${change[column]}`],
    ),
    ...(decision === undefined
      ? []
      : [
          sql`outcome = ${decision.outcome}, decided_on = ${decision.decidedOn}, reason = ${decision.reason},
            granted_from = ${decision.grantedFrom ?? null}, explanation = ${decision.explanation || null}`,
        ]),
    sql`version = version + 1, act_id = app.act_id()`,
  ];
  const { numAffectedRows } = await sql`update applications.applications set ${sql.join(parts)}
    where application_id = ${id} and version = ${version}`.execute(transaction);
  return numAffectedRows === 1n;
}

/** Opens the right that was granted in this act, where no other system did; false when it runs already. */
export async function beginRight(
  transaction: Scoped,
  applicationId: number,
  reason: string,
): Promise<boolean> {
  const [row] = await rowsOf(
    transaction,
    sql<{ begun: boolean }>`select benefits.begin_spell(${applicationId}, ${reason}) as begun`,
  );
  return row?.begun === true;
}

/** Names of those whose file is open, by person. */
export async function listNames(
  transaction: Scoped,
  persons: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await rowsOf(
    transaction,
    sql<{ person_id: number; name: string }>`
      select person_id, given_names || ' ' || family_name as name from people.persons
      where person_id = any (${sql.val(persons)}::bigint[])`,
  );
  return new Map(rows.map((row) => [row.person_id, row.name]));
}
