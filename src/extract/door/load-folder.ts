import type { BulkConnection } from '#database/bulk-connection.ts';
import type { Acting } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { checkTable } from './check-table.ts';
import type { Judging } from './checks/facts.ts';
import type { ExtractFolder } from './extract-folder.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { type ImportReport, summaryOf, type TableReport } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { loadTable } from './load-table.ts';
import type { ReasonCode } from './refused-row.ts';
import { openReport } from './report-folder.ts';
import { text } from './sql-names.ts';
import type { Staged } from './stage-file.ts';
import { getTarget } from './target.ts';

export type Loading = {
  readonly request: ImportRequest;
  readonly folder: ExtractFolder;
  /** With the seconds that reading took. */
  readonly staged: readonly (Staged & { readonly seconds: number })[];
  readonly acting: Acting;
  /** Seconds since some moment, for durations. */
  readonly clock: () => number;
};

/**
 * Checks and loads file after file, parents first, in one transaction under one act. The report is written
 * before the transaction ends: one that cannot be written undoes the import.
 */
export async function loadFolder(
  connection: BulkConnection,
  loading: Loading,
): Promise<Result<ImportReport, ImportRefusal>> {
  const { request, acting } = loading;
  const written = openReport(request.reportTo, request.day);
  try {
    const report = await connection.transaction(acting, async () => {
      await connection.run(
        "select set_config('work_mem', '128MB', true), set_config('lock_timeout', '60s', true)",
      );
      const told = await loadAndTell(connection, loading, written.path);
      await written.writeRows(connection);
      written.writeSummary(told);
      return { keep: told.importId !== undefined, value: told };
    });
    written.finish();
    return request.strict && report.refused > 0
      ? refuse({ kind: 'rows-refused', report })
      : ok(report);
  } catch (error) {
    written.abandon();
    throw error;
  }
}

async function loadAndTell(
  connection: BulkConnection,
  loading: Loading,
  reportFolder: string,
): Promise<ImportReport> {
  const { request, folder, clock } = loading;
  const [act] = await connection.rows<{ id: number }>('select audit.begin_act() as id');
  const tables = await loadTables(connection, loading);
  const refused = tables.reduce((sum, table) => sum + table.refused, 0);
  const loaded = !request.dryRun && !(request.strict && refused > 0);
  const told = {
    folder: request.folder,
    synthetic: folder.manifest?.synthetic ?? false,
    until: folder.manifest?.until ?? request.day,
    strict: request.strict,
    dryRun: request.dryRun,
    tables,
    refused,
    reportFolder,
  };
  const importId = loaded ? await book(connection, told, act?.id) : undefined;
  const report = { ...told, importId, seconds: clock() };
  return { ...report, summary: summaryOf(report) };
}

async function book(
  connection: BulkConnection,
  told: Pick<ImportReport, 'folder' | 'synthetic' | 'until' | 'tables'>,
  actId: number | undefined,
): Promise<number | undefined> {
  const [made] = await connection.rows<{ id: number }>(
    `insert into operations.imports (act_id, folder, synthetic, records_until, tables)
    values ($1, $2, $3, $4, $5) returning import_id as id`,
    [actId, told.folder, told.synthetic, told.until, JSON.stringify(told.tables)],
  );
  return made?.id;
}

async function loadTables(
  connection: BulkConnection,
  { request, folder, staged, clock }: Loading,
): Promise<readonly TableReport[]> {
  const judging: Judging = {
    until: folder.manifest?.until ?? request.day,
    delivered: new Set(staged.map(({ table }) => table.name)),
  };
  const all = staged.reduce((sum, { rows }) => sum + rows, 0);
  const reports: TableReport[] = [];
  let before = 0;
  for (const { table, rows, bytes, seconds, editedSince } of staged) {
    const target = getTarget(table.name);
    const began = clock();
    await checkTable(connection, target, judging);
    // Measured: checks are about a quarter of the work of a table.
    request.progress('loading', (before + rows / 4) / Math.max(all, 1));
    const loaded = await loadTable(connection, target);
    before += rows;
    request.progress('loading', before / Math.max(all, 1));
    const loadSeconds = clock() - began;
    reports.push({
      table: table.name,
      rows,
      ...loaded,
      ...(await countRefused(connection, table.name)),
      bytes,
      editedSince,
      readSeconds: seconds,
      loadSeconds,
      rowsPerSecond: rows / (seconds + loadSeconds),
    });
  }
  return reports;
}

async function countRefused(
  connection: BulkConnection,
  table: string,
): Promise<Pick<TableReport, 'refused' | 'reasons'>> {
  const [counted] = await connection.rows<{ rows: number }>(
    `select count(distinct line)::integer as rows from staging.refusals where "table" = ${text(table)}`,
  );
  const byReason = await connection.rows<{ code: ReasonCode; fields: number }>(
    `select code, count(*)::integer as fields from staging.refusals where "table" = ${text(table)}
    group by code order by code`,
  );
  return {
    refused: counted?.rows ?? 0,
    reasons: Object.fromEntries(byReason.map(({ code, fields }) => [code, fields])),
  };
}
