import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';
import { addDays, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sendLetter } from '#modules/letters/index.ts';
import type { Visit } from '#web/route.ts';
import { completionLetter, decisionLetter } from '../letters.ts';
import { insertVerdict, listPapers } from '../paper-store.ts';
import { type DecisionRefusal, readDecision } from '../rules/decision.ts';
import { type Completion, decisionTerm } from '../rules/decision-term.ts';
import { ownerOf } from '../rules/owners.ts';
import { documentsFor, inflowReason } from '../rules/situation.ts';
import {
  type ApplicationRow,
  beginRight,
  type Change,
  type DocumentRow,
  findApplication,
  insertDocument,
  listDocuments,
  saveChange,
  saveReceived,
} from '../store.ts';

/** What a consultant may do with an application. */
export const acts = [
  'accept',
  'refuse',
  'receive',
  'ask',
  'complete',
  'received',
  'advance',
  'decide',
] as const;
export type Act = (typeof acts)[number];

export type Typed = {
  readonly act: Act;
  readonly version: number;
  /** Kinds of papers; of `accept` and `refuse` the numbers of papers that were handed in. */
  readonly kinds: readonly string[];
  readonly day: string;
  readonly euros: string;
  readonly reason: string;
  readonly grantedFrom: string;
  readonly explanation: string;
};

export type ChangeRefusal =
  | DecisionRefusal
  | 'changed-since'
  | 'choose-documents'
  | 'asked-today'
  | 'why-refused'
  | 'day'
  | 'day-before-search'
  | 'day-ahead'
  | 'amount'
  | 'owned-elsewhere';

type Desk = {
  readonly transaction: Scoped;
  readonly visit: Visit;
  readonly row: ApplicationRow;
  readonly documents: readonly DocumentRow[];
  readonly typed: Typed;
};
type Changed = Result<Change, ChangeRefusal>;

/** Days to hand in what was asked, and to complete what was missing; the law asks for a reasonable term. */
export const termDays = 14;

/**
 * Does one act in the open file of the applicant and saves it on the version that was looked at; with its letter.
 * Nothing when the application is not of this file. A refusal has saved nothing: throw it away with the transaction.
 */
export async function changeApplication(
  transaction: Scoped,
  visit: Visit,
  of: { readonly personId: number; readonly applicationId: number; readonly linked: boolean },
  typed: Typed,
): Promise<Result<undefined, ChangeRefusal> | undefined> {
  const row = await findApplication(transaction, of.personId, of.applicationId);
  if (row === undefined) return undefined;
  const refused = refusalOf(row, typed, of.linked);
  if (refused !== undefined) return refuse(refused);
  await beginAct(transaction);
  const documents = await listDocuments(transaction, row.application_id);
  const change = await does[typed.act]({ transaction, visit, row, documents, typed });
  if (!change.ok) return change;
  // The row is locked by the update: who comes second finds another version.
  if (!(await saveChange(transaction, row, change.value))) return refuse('changed-since');
  if (change.value.decision?.outcome === 'granted')
    await beginRight(transaction, row.application_id, inflowReason(row.situation));
  return ok(undefined);
}

function refusalOf(row: ApplicationRow, typed: Typed, linked: boolean): ChangeRefusal | undefined {
  if (row.version !== typed.version) return 'changed-since';
  if (row.outcome !== null) return 'decided-already';
  const part =
    typed.act === 'advance' ? 'advance' : typed.act === 'decide' ? 'decision' : 'documents';
  return ownerOf(part, linked) === 'here' ? undefined : 'owned-elsewhere';
}

const does: Readonly<Record<Act, (desk: Desk) => Promise<Changed> | Changed>> = {
  accept: async ({ transaction, row, typed }) => {
    const chosen = await papersTyped(transaction, row, typed);
    if (chosen.length === 0) return refuse('choose-documents');
    for (const paper of chosen) {
      await insertVerdict(transaction, paper, undefined);
      // The applicant completed it on the day of handing in (Awb art. 4:15), not on that of looking.
      await saveReceived(transaction, row.application_id, [paper.kind], paper.handed_in_on);
    }
    return dueAgain(transaction, row);
  },
  refuse: async ({ transaction, row, typed }) => {
    const chosen = await papersTyped(transaction, row, typed);
    if (chosen.length === 0) return refuse('choose-documents');
    const why = typed.explanation.trim().slice(0, 500);
    if (why.length < 3) return refuse('why-refused');
    for (const paper of chosen) await insertVerdict(transaction, paper, why);
    return ok({});
  },
  receive: async ({ transaction, visit, row, typed }) => {
    const day = dayTyped(typed.day, visit.day);
    if (!day.ok) return day;
    if (row.search_until !== null && day.value < row.search_until)
      return refuse('day-before-search');
    if (day.value < row.reported_on) return refuse('day');
    for (const kind of documentsFor(row.situation, { searched: row.search_until !== null }))
      await insertDocument(transaction, row.application_id, asked(kind, visit.day, false));
    return ok({ received_on: day.value, decision_due: decisionTerm(day.value, []).due });
  },
  ask: async ({ transaction, visit, row, typed }) => {
    if (typed.kinds.length === 0) return refuse('choose-documents');
    for (const kind of typed.kinds)
      await insertDocument(transaction, row.application_id, asked(kind, visit.day, false));
    return ok({});
  },
  complete: async ({ transaction, visit, row, documents, typed }) => {
    const missing = typed.kinds.filter((kind) =>
      documents.some((one) => one.kind === kind && one.received_on === null),
    );
    if (missing.length === 0 || row.received_on === null) return refuse('choose-documents');
    if (documents.some((one) => missing.includes(one.kind) && one.asked_on === visit.day))
      return refuse('asked-today');
    for (const kind of missing)
      await insertDocument(transaction, row.application_id, asked(kind, visit.day, true));
    await sendLetter(transaction, visit, {
      personId: row.person_id,
      part: 'entitlement',
      ...completionLetter(missing, addDays(visit.day, termDays)),
    });
    return dueAgain(transaction, row);
  },
  received: async ({ transaction, visit, row, typed }) => {
    if (typed.kinds.length === 0) return refuse('choose-documents');
    await saveReceived(transaction, row.application_id, typed.kinds, visit.day);
    return dueAgain(transaction, row);
  },
  advance: ({ visit, row, typed }) => {
    const day = dayTyped(typed.day, visit.day);
    if (!day.ok) return day;
    if (row.received_on === null || day.value < row.received_on) return refuse('day');
    const cents = centsOf(typed.euros);
    if (cents === undefined) return refuse('amount');
    return ok({ advance_on: day.value, advance_cents: cents });
  },
  decide: async ({ transaction, visit, row, documents, typed }) => {
    const read = readDecision(typed, {
      reportedOn: row.reported_on,
      receivedOn: row.received_on ?? undefined,
      decided: false,
      completions: documents
        .filter(({ completion }) => completion)
        .map(({ due_on: dueOn, received_on: came }) => ({ dueOn, open: came === null })),
      decidedOn: visit.day,
    });
    if (!read.ok) return read;
    await sendLetter(transaction, visit, {
      personId: row.person_id,
      part: 'entitlement',
      ...decisionLetter(read.value),
    });
    return ok({ decision: { ...read.value, decidedOn: visit.day } });
  },
};

/** The papers that were chosen and that nobody looked at yet. */
const papersTyped = async (transaction: Scoped, row: ApplicationRow, { kinds }: Typed) =>
  (await listPapers(transaction, row.application_id)).filter(
    ({ paper_id: id, verdict }) => verdict === null && kinds.includes(String(id)),
  );

const asked = (kind: string, day: Day, completion: boolean) =>
  ({
    kind: kind as DocumentRow['kind'],
    asked_on: day,
    due_on: addDays(day, termDays),
    completion,
  }) as const;

/** The term to decide moves with what was asked again and came. */
async function dueAgain(transaction: Scoped, row: ApplicationRow): Promise<Changed> {
  if (row.received_on === null) return ok({});
  const documents = await listDocuments(transaction, row.application_id);
  return ok({ decision_due: decisionTerm(row.received_on, completionsOf(documents)).due });
}

export const completionsOf = (documents: readonly DocumentRow[]): readonly Completion[] =>
  documents
    .filter(({ completion }) => completion)
    .map((one) => ({
      askedOn: one.asked_on,
      dueOn: one.due_on,
      receivedOn: one.received_on ?? undefined,
    }));

function dayTyped(text: string, today: Day): Result<Day, 'day' | 'day-ahead'> {
  const day = findDay(text);
  if (day === undefined) return refuse('day');
  return day > today ? refuse('day-ahead') : ok(day);
}

/** `1.234,50`, `1234.50`, `1234`: whole cents above nothing, at most ten thousand euros. */
function centsOf(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/^€\s*/, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  if (!/^\d{1,5}(?:\.\d{1,2})?$/.test(plain)) return undefined;
  const cents = Math.round(Number(plain) * 100);
  return cents > 0 && cents <= 1_000_000 ? cents : undefined;
}
