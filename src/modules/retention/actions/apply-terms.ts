import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Report } from '../report.ts';
import { dueBefore, mayGo, type RecordType, terms } from '../rules/terms.ts';
import { findDue, letPieceGo, saveReport } from '../store.ts';

type Order = {
  readonly gate: Gate;
  readonly today: Day;
  /** `count`: only tell what is due. */
  readonly way: 'count' | 'apply';
  /** The municipality confirmed the terms, or nobody in the records exists. */
  readonly confirmed: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (record: RecordType, share: number) => void;
};

/** Counts what passed its term, lets it go piece by piece when told to, and keeps the report of what went. */
export async function applyTerms(order: Order): Promise<Report> {
  const { gate, today, way, confirmed, signal, progress } = order;
  const records: Report['records'] = [];
  for (const [at, term] of terms.entries()) {
    const { record } = term;
    signal?.throwIfAborted();
    progress?.(record, at / terms.length);
    const before = dueBefore(term, today);
    const found = await findDue(gate, today, record, before);
    const applied = way === 'apply' && mayGo(term, confirmed);
    const gone = applied && found.due > 0 ? await letGo(order, record, before) : 0;
    records.push({ record, before, ...found, gone, applied });
  }
  const report = { day: today, records };
  if (way === 'apply') await saveReport(gate, today, report);
  return report;
}

async function letGo({ gate, today, signal }: Order, record: RecordType, before: Day) {
  let gone = 0;
  for (;;) {
    signal?.throwIfAborted();
    const piece = await letPieceGo(gate, today, record, before);
    if (piece === 0) return gone;
    gone += piece;
  }
}
