import type { Gate } from '#database/scope.ts';
import type { Route, Visit } from '#web/route.ts';
import { readWholeLog } from '../actions/look-at-log.ts';
import { csvLine } from '../rules/csv.ts';
import { type LogFilter, readLogView } from '../rules/log-filter.ts';
import type { ReadLine } from '../store.ts';

const header = ['at', 'staff', 'role', 'client_number', 'what', 'purpose', 'reason'];

/** All lines of the filtered read log as CSV, newest first: codes as they stand, moments in UTC. */
export const readLogCsv = (gate: Gate, synthetic: () => boolean): Route => ({
  route: 'GET /privacy/log/csv',
  handle: (visit) => {
    const { filter } = readLogView(visit.context.req.query());
    const name = `${synthetic() ? 'synthetic-' : ''}read-log-${visit.day}.csv`;
    return visit.context.body(csvStream(gate, visit, filter), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});

/** Reads on only as fast as the other side takes it, and stops when it goes away. */
function csvStream(gate: Gate, visit: Visit, filter: LogFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = readWholeLog(gate, visit, filter);
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(csvLine(header))),
    pull: async (controller) => {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value.map(asCsv).join('')));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

const asCsv = (line: ReadLine): string =>
  csvLine([
    line.at.toISOString(),
    line.staff_name,
    line.role,
    line.person_key ?? '',
    line.what,
    line.purpose,
    line.reason,
  ]);
