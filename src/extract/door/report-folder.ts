import { once } from 'node:events';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { BulkConnection } from '#database/bulk-connection.ts';
import type { Day } from '#kernel/day.ts';
import type { ImportReport } from './import-report.ts';
import { reasonOf } from './reasons.ts';
import type { RefusedField } from './refused-row.ts';

/** A report being written: its folder gets its name when the import has ended as the report says. */
export type ReportFolder = {
  readonly path: string;
  /** Streams every refused field, in the order of files and lines, to `refused-rows.csv`. */
  writeRows(connection: BulkConnection): Promise<void>;
  writeSummary(report: ImportReport): void;
  finish(): void;
  /** Takes away what was written. */
  abandon(): void;
};

/** Makes the folder of all reports. Throws ReportNotWritable, as all that is here. */
export const prepareReports = (reportTo: string): void =>
  writing(() => {
    mkdirSync(reportTo, { recursive: true, mode: 0o700 });
    rmSync(mkdtempSync(join(reportTo, unfinished)), { recursive: true });
  });

const unfinished = '.unfinished-';

export function openReport(reportTo: string, day: Day): ReportFolder {
  // Only this user may look: values of refused rows are data of persons.
  const draft = writing(() => mkdtempSync(join(reportTo, `${unfinished}${day}-`)));
  const path = join(reportTo, basename(draft).slice(unfinished.length));
  return {
    path,
    writeRows: (connection) => writeRows(connection, join(draft, 'refused-rows.csv')),
    writeSummary: (report) =>
      writing(() => {
        const text = `${JSON.stringify(report, null, 2)}\n`;
        writeFileSync(join(draft, 'summary.json'), text, { mode: 0o600 });
      }),
    finish: () => writing(() => renameSync(draft, path)),
    abandon: () => rmSync(draft, { recursive: true, force: true }),
  };
}

/** The disk of the report is full, or its folder closed. */
export class ReportNotWritable extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`the report cannot be written: ${code}`);
    this.code = code;
  }
}

function writing<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw notWritable(error);
  }
}

function notWritable(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? new ReportNotWritable(code) : error;
}

const batch = 1_000;

async function writeRows(connection: BulkConnection, path: string): Promise<void> {
  // The mark at the start tells a spreadsheet that this is UTF-8.
  const stream = createWriteStream(path, { mode: 0o600 });
  const ended = finished(stream).catch((error: unknown) => Promise.reject(notWritable(error)));
  ended.catch(() => {}); // told below, also when it fails between two writes
  stream.write('\ufefffile,line,field,value,code,reden,reason\n');
  await connection.run(`declare refused no scroll cursor for
    select "table", line, field, value, code, about from staging.refusals order by "table", line, field`);
  for (;;) {
    const rows = await connection.rows<RefusedField>(`fetch ${batch} from refused`);
    if (rows.length === 0 || stream.errored !== null) break;
    if (!stream.write(rows.map(asLine).join('')))
      await Promise.race([once(stream, 'drain'), ended]);
  }
  await connection.run('close refused');
  stream.end();
  await ended;
}

function asLine(refused: RefusedField): string {
  const { nl, en } = reasonOf(refused);
  const cells = [`${refused.table}.csv`, String(refused.line), refused.field, refused.value ?? ''];
  return `${[...cells, refused.code, nl, en].map(quoted).join(',')}\n`;
}

/** A spreadsheet runs a cell that begins like a formula, so such a value gets an apostrophe (OWASP, CSV injection). */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
