import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { isOverdue, listOwnRhythm, type Rhythm } from '#modules/contacts/index.ts';
import { actingAs } from '#modules/entry/index.ts';
import { openFiles } from '#modules/people/index.ts';
import type { Visit } from '#web/route.ts';
import type { CaseloadView } from '../rules/caseload-view.ts';
import {
  type ClientLine,
  type ClientPage,
  findOwnPage,
  findWaitingPage,
  type Glance,
  getGlance,
  listClientLines,
} from '../store.ts';
import { listReasons } from '../words.ts';

export type ClientList = { readonly lines: readonly ClientLine[]; readonly found: number };

export type Caseload = ClientList & {
  readonly glance: Glance;
  /** How many are overdue by the rhythm of their track. */
  readonly overdue: number;
  readonly rhythm: ReadonlyMap<number, Rhythm>;
};

/**
 * A page of the own caseload, with the caseload in numbers. The files of exactly the clients shown are opened,
 * one line in the read log each, in the transaction that reads them.
 */
export function openCaseload(
  gate: Gate,
  visit: Visit,
  asked: { readonly view: CaseloadView; readonly page: number },
): Promise<Caseload> {
  return inScope(gate, actingAs(visit, 'team', listReasons.caseload), async (transaction) => {
    const glance = await getGlance(transaction);
    const lines = await listOwnRhythm(transaction);
    const overdue = overdueAmong(lines, visit.day);
    const page = await findOwnPage(
      transaction,
      asked.view,
      asked.page,
      asked.view.onlyOverdue ? overdue : undefined,
    );
    return {
      ...(await openList(transaction, page, 'caseload')),
      glance,
      overdue: overdue.length,
      rhythm: new Map(lines.map((line) => [line.person_id, line])),
    };
  });
}

export const overdueAmong = (lines: readonly Rhythm[], today: Day): readonly number[] =>
  lines.filter((line) => isOverdue(line, today)).map(({ person_id }) => person_id);

/** A page of the clients of the own teams that wait for a fixed coach; as above. */
export function openWaitingList(gate: Gate, visit: Visit, page: number): Promise<ClientList> {
  return inScope(gate, actingAs(visit, 'team', listReasons.waiting), async (transaction) =>
    openList(transaction, await findWaitingPage(transaction, page), 'waiting-list'),
  );
}

async function openList(
  transaction: Scoped,
  { persons, found }: ClientPage,
  what: 'caseload' | 'waiting-list',
): Promise<ClientList> {
  await openFiles(transaction, persons, what);
  return { lines: await listClientLines(transaction, persons), found };
}
