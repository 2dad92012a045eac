import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import type { Visit } from '#web/route.ts';
import { type Cursor, type LogFilter, lookText } from '../rules/log-filter.ts';
import { logLook } from '../store.ts';

const reason = 'toezicht op het gebruik van gegevens';
/** Lines a page shows. */
const perPage = 50;

type Log = 'read-log' | 'read-log-csv' | 'read-log-ldv' | 'change-log' | 'act-log' | 'act-log-ldv';

type List<Line> = (
  transaction: Scoped,
  filter: LogFilter,
  before: Cursor | undefined,
  atMost: number,
) => Promise<readonly Line[]>;

export type LogPage<Line> = {
  readonly lines: readonly Line[];
  /** Where the next, older page begins; nothing when this is the last. */
  readonly older: Cursor | undefined;
};

/** Looks at a page of a log, and writes down that it was looked at and what for. */
export function lookAtLog<Line extends { readonly micros: number }>(
  gate: Gate,
  visit: Visit,
  asked: {
    readonly log: Log;
    readonly filter: LogFilter;
    readonly before: Cursor | undefined;
    readonly list: List<Line>;
    readonly idOf: (line: Line) => number;
  },
): Promise<LogPage<Line>> {
  const { log, filter, before, list, idOf } = asked;
  return inScope(gate, actingAs(visit, 'privacy', reason), async (transaction) => {
    await logLook(transaction, lookText(log, filter));
    const lines = await list(transaction, filter, before, perPage);
    // Of changes several lines belong to one act: a page is full by its acts.
    const shown = new Set(lines.map(idOf));
    const last = lines.at(-1);
    const older =
      last !== undefined && shown.size === perPage
        ? { at: last.micros, id: idOf(last) }
        : undefined;
    return { lines, older };
  });
}

const perPiece = 2000;

/**
 * The filtered log piece by piece, each in a transaction of its own, so that memory stays flat and no
 * transaction waits for a slow reader. The look is written down once, before the first piece.
 */
export async function* readWholeLog<Line extends { readonly micros: number }>(
  gate: Gate,
  visit: Visit,
  asked: {
    readonly log: Log;
    readonly filter: LogFilter;
    readonly list: List<Line>;
    readonly idOf: (line: Line) => number;
  },
): AsyncGenerator<readonly Line[]> {
  const { log, filter, list, idOf } = asked;
  const acting = actingAs(visit, 'privacy', reason);
  await inScope(gate, acting, (transaction) => logLook(transaction, lookText(log, filter)));
  let before: Cursor | undefined;
  for (;;) {
    const from = before;
    const lines = await inScope(gate, acting, (transaction) =>
      list(transaction, filter, from, perPiece),
    );
    if (lines.length > 0) yield lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < perPiece) return;
    before = { at: last.micros, id: idOf(last) };
  }
}
