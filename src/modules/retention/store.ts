import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import { type Acting, type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { type Found, type Report, readReport } from './report.ts';
import type { RecordType } from './rules/terms.ts';

/** By the clock or the command line: nobody signed in. */
const acting = (day: Day, reason: string): Acting => ({
  scope: 'retention',
  staffId: undefined,
  role: 'system',
  purpose: 'retention',
  reason,
  day,
});

/** How many records of the type ended before the day. */
export const findDue = (gate: Gate, today: Day, record: RecordType, before: Day): Promise<Found> =>
  inScope(gate, acting(today, 'bewaartermijnen tellen'), async (transaction) => {
    const { rows } = await sql<{ rows: number; oldest: Day | null }>`
      select rows, oldest from retention.due(${record}, ${before}::date)`.execute(transaction);
    return { due: rows[0]?.rows ?? 0, oldest: rows[0]?.oldest ?? null };
  });

const perPiece = 1000;

/** Lets one piece go, as an act of its own; 0 when nothing is left. */
export const letPieceGo = (
  gate: Gate,
  today: Day,
  record: RecordType,
  before: Day,
): Promise<number> =>
  inScope(gate, acting(today, `bewaartermijn voorbij: ${record}`), async (transaction) => {
    await beginAct(transaction);
    const { rows } = await sql<{ gone: number }>`
      select retention.let_go(${record}, ${before}::date, ${perPiece}) as gone`.execute(
      transaction,
    );
    return rows[0]?.gone ?? 0;
  });

export const saveReport = (gate: Gate, today: Day, report: Report): Promise<void> =>
  inScope(gate, acting(today, 'bewaartermijnen: verslag'), async (transaction) => {
    await beginAct(transaction);
    await sql`insert into retention.runs (report) values (${JSON.stringify(report)}::jsonb)`.execute(
      transaction,
    );
  });

export type StoredRun = { readonly at: Date; readonly report: Report };

/** The newest runs, for the privacy officer. */
export async function listRuns(transaction: Scoped, atMost: number): Promise<readonly StoredRun[]> {
  const { rows } = await sql<{ at: Date; report: unknown }>`
    select at, report from retention.runs order by run_id desc limit ${atMost}`.execute(
    transaction,
  );
  return rows.map(({ at, report }) => ({ at, report: readReport(report) }));
}
