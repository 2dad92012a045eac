import { mkdirSync, rmSync, statSync } from 'node:fs';
import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Keys } from '#platform/keys.ts';
import type { FactTable } from '../definition.ts';
import { openDuck, runAll } from '../duck.ts';
import { macros } from '../macros.ts';
import type { SnapshotOnDisk } from '../snapshots.ts';
import { factTables } from '../tables.ts';
import { flush, openDraft, settleDraft, sha256Of } from './draft.ts';
import { makeFacts } from './make-facts.ts';
import { codeVersion, definitionsHash, type Manifest } from './manifest.ts';
import { refusalIn, type SnapshotRefusal } from './refusal.ts';
import { scaleByResidents } from './scale.ts';
import { stageExtract } from './stage-extract.ts';
import { stageRecords } from './stage-records.ts';
import type { About, Progress } from './staging.ts';

/** The records of the database, or a folder of extract files that were checked before. */
export type SnapshotSource =
  | { readonly kind: 'records'; readonly gate: Gate }
  | { readonly kind: 'extract'; readonly folder: string };

export type SnapshotOrder = {
  readonly source: SnapshotSource;
  /** The folder of snapshots, `data/snapshots`. */
  readonly folder: string;
  /** The day as of which all is told; the last day of the records when they end before it. */
  readonly date: Day;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly progress: Progress;
  /** Of a table that is made in parts; fewer take less memory and more passes. */
  readonly rowsAtOnce?: number;
  /** Milliseconds since 1970, for the manifest alone. */
  readonly now: () => number;
};

/**
 * Beyond it DuckDB works on disk, but for the groups that it is making: one gigabyte is enough for a whole city. A folder of
 * files may be a country, and has no database beside it.
 */
const memory = { records: '1GB', extract: '2GB' } as const;

/**
 * Freezes records into a new numbered folder of facts. The same records, date and key give the same Parquet
 * files to the byte, whether from the database or from the extract that filled it. What does not end well
 * leaves no snapshot.
 */
export async function takeSnapshot(
  order: SnapshotOrder,
): Promise<Result<SnapshotOnDisk, SnapshotRefusal>> {
  let draft: string | undefined;
  try {
    draft = openDraft(order.folder);
    const { about, referenceDate, rows } = await fillDraft(order, draft);
    const tables = await describe(draft, rows);
    const manifestOf = (number: number): Manifest => ({
      format: 1,
      number,
      referenceDate,
      recordsUntil: about.recordsUntil,
      takenAt: new Date(order.now()).toISOString(),
      from: about.from,
      synthetic: about.synthetic,
      scale: about.scale,
      version: codeVersion(),
      definitions: definitionsHash(),
      tables,
    });
    return ok(settleDraft(order.folder, draft, manifestOf));
  } catch (error) {
    const refusal = refusalIn(error, order.folder);
    if (refusal === undefined) throw error;
    return refuse(refusal);
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
  }
}

type Filled = {
  readonly about: About;
  readonly referenceDate: Day;
  readonly rows: ReadonlyMap<string, number>;
};

async function fillDraft(order: SnapshotOrder, draft: string): Promise<Filled> {
  const workFolder = `${draft}/work`;
  mkdirSync(workFolder, { mode: 0o700 });
  const instance = await openDuck({
    memory: memory[order.source.kind],
    spill: `${workFolder}/spill`,
  });
  const connection = await instance.connect();
  try {
    await connection.run('create schema staged');
    const { source, keys, progress, date } = order;
    const stage =
      source.kind === 'records' ? stageRecords(source.gate, date) : stageExtract(source.folder);
    const about = await stage({
      connection,
      keys,
      sources: factTables.flatMap((table) => table.source ?? []),
      workFolder,
      progress,
    });
    const referenceDate =
      about.recordsUntil !== null && about.recordsUntil < date ? about.recordsUntil : date;
    await runAll(connection, macros(referenceDate));
    const rows = await makeFacts(connection, factTables, draft, progress, order.rowsAtOnce);
    const scale = about.scale ?? (about.synthetic ? await scaleByResidents(connection) : null);
    return { about: { ...about, scale }, referenceDate, rows };
  } finally {
    connection.disconnectSync();
    instance.closeSync();
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Size and hash of each file, after it is on the disk. */
async function describe(
  draft: string,
  rows: ReadonlyMap<FactTable['name'], number>,
): Promise<Manifest['tables']> {
  const tables: Manifest['tables'] = [];
  for (const { name } of factTables) {
    const file = `${draft}/${name}.parquet`;
    flush(file);
    tables.push({
      name,
      rows: rows.get(name) ?? 0,
      bytes: statSync(file).size,
      sha256: await sha256Of(file),
    });
  }
  return tables;
}
