import type { Gate } from '#database/scope.ts';
import type { Route } from '#web/route.ts';
import { readWholeLog } from '../actions/look-at-log.ts';
import { csvLine } from '../rules/csv.ts';
import { readLogView } from '../rules/log-filter.ts';
import { listReads, type ReadLine } from '../store.ts';
import { logStream } from './log-stream.ts';

const header = ['at', 'staff', 'role', 'client_number', 'what', 'purpose', 'reason'];

/** All lines of the filtered read log as CSV, newest first: codes as they stand, moments in UTC. */
export const readLogCsv = (gate: Gate, synthetic: () => boolean): Route => ({
  route: 'GET /privacy/log/csv',
  handle: (visit) => {
    const { filter } = readLogView(visit.context.req.query());
    const name = `${synthetic() ? 'synthetic-' : ''}read-log-${visit.day}.csv`;
    const lines = readWholeLog(gate, visit, {
      log: 'read-log-csv',
      filter,
      list: listReads,
      idOf: ({ read_id }) => read_id,
    });
    return visit.context.body(logStream(csvLine(header), lines, asCsv), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});

const asCsv = (line: ReadLine): string =>
  csvLine([
    line.at.toISOString(),
    line.staff_name ?? '',
    line.role,
    line.person_key ?? '',
    line.what,
    line.purpose,
    line.reason,
  ]);
