import {
  type BulkConnection,
  type DatabaseFailure,
  findDatabaseFailure,
  withBulkConnection,
} from '#database/bulk-connection.ts';
import type { Acting } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type ExtractFolder, openExtractFolder } from './extract-folder.ts';
import type { ImportRefusal } from './import-refusal.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { type Loading, loadFolder } from './load-folder.ts';
import { prepareReports, ReportNotWritable } from './report-folder.ts';
import { stageFile } from './stage-file.ts';
import { dropStaging, makeRefusals, makeStagingTable } from './staging.ts';

export { importRefusalSentence } from './import-refusal.ts';

/**
 * The one door for records: reads the extract files of a folder into staging tables, checks them there, loads
 * what passes in one transaction and reports each refused row. The same extract again changes nothing. Only
 * one import runs at a time; whatever goes wrong, the records are as they were.
 */
export async function importFolder(
  request: ImportRequest,
): Promise<Result<ImportReport, ImportRefusal>> {
  const folder = openExtractFolder(request.folder);
  if (!folder.ok) return folder;
  try {
    prepareReports(request.reportTo);
    const done = await withBulkConnection(request.gate, 'werkspoor.import', (connection) =>
      throughStaging(connection, request, folder.value, stopwatch()),
    );
    return done === 'locked' ? refuse({ kind: 'import-running' }) : done;
  } catch (error) {
    return refuse(findRefusal(error, request.reportTo) ?? rethrow(error));
  }
}

async function throughStaging(
  connection: BulkConnection,
  request: ImportRequest,
  folder: ExtractFolder,
  clock: () => number,
): Promise<Result<ImportReport, ImportRefusal>> {
  const acting = actingFor(request);
  const clear = () =>
    connection.transaction(acting, async () => {
      await dropStaging(connection); // also what an import left that died
      return { keep: true, value: undefined };
    });
  await clear();
  const mixture = await findMixture(connection, folder, acting);
  if (mixture !== undefined) return refuse(mixture);
  try {
    const staged = await stageFolder(connection, { request, folder, acting, clock });
    return staged.ok
      ? await loadFolder(connection, { request, folder, staged: staged.value, acting, clock })
      : staged;
  } finally {
    await clear().catch(() => {}); // the next import clears; the error above is the one to tell
  }
}

/** People who do not exist never come among real ones, nor real ones among those, where a manifest tells. */
async function findMixture(
  connection: BulkConnection,
  { manifest }: ExtractFolder,
  acting: Acting,
): Promise<ImportRefusal | undefined> {
  const [before] = await connection.transaction(acting, async () => ({
    keep: true,
    value: await connection.rows<{ some: boolean | null; all: boolean | null }>(
      'select bool_or(synthetic) as some, bool_and(synthetic) as all from operations.imports',
    ),
  }));
  if (manifest?.synthetic === true && before?.some === false) {
    return { kind: 'synthetic-among-real' };
  }
  if (manifest?.synthetic === false && before?.all === true) {
    return { kind: 'real-among-synthetic' };
  }
  return undefined;
}

const actingFor = ({ folder, strict, dryRun, day }: ImportRequest): Acting => ({
  scope: 'import',
  staffId: undefined,
  role: 'system',
  purpose: 'import',
  reason: [folder, ...(strict ? ['strict'] : []), ...(dryRun ? ['dry run'] : [])].join(', '),
  day,
});

/** How long it took, for the report; what is loaded does not depend on it. */
function stopwatch(): () => number {
  const began = performance.now();
  return () => (performance.now() - began) / 1_000;
}

async function stageFolder(
  connection: BulkConnection,
  { request, folder, acting, clock }: Omit<Loading, 'staged'>,
): Promise<Result<Loading['staged'], ImportRefusal>> {
  const all = folder.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const staged: Loading['staged'][number][] = [];
  let before = 0;
  await connection.transaction(acting, async () => {
    await makeRefusals(connection);
    return { keep: true, value: undefined };
  });
  for (const file of folder.files) {
    const began = clock();
    const read = await connection.transaction(acting, async () => {
      await makeStagingTable(connection, file.table);
      const value = await stageFile(connection, file, request.keys, (bytes) =>
        request.progress('reading', Math.min(1, (before + bytes) / all)),
      );
      return { keep: value.ok, value };
    });
    if (!read.ok) return refuse({ kind: 'files-refused', files: [read.refusal] });
    staged.push({ ...read.value, seconds: clock() - began });
    before += file.bytes;
  }
  return ok(staged);
}

const refusals: { readonly [failure in DatabaseFailure]: ImportRefusal } = {
  'disk-full': { kind: 'disk-full' },
  'connection-lost': { kind: 'connection-lost' },
  'records-in-use': { kind: 'records-in-use' },
};

function findRefusal(error: unknown, reportTo: string): ImportRefusal | undefined {
  if (error instanceof ReportNotWritable) {
    return { kind: 'report-not-writable', folder: reportTo, code: error.code };
  }
  const failure = findDatabaseFailure(error);
  return failure === undefined ? undefined : refusals[failure];
}

function rethrow(error: unknown): never {
  throw error;
}
