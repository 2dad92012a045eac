import { rmSync } from 'node:fs';
import { DuckDBDateValue, type DuckDBValue } from '@duckdb/node-api';
import { literal, makeSpillFolder, openDuck, runAll } from './duck.ts';
import { macros } from './macros.ts';
import { type Manifest, readManifest } from './snapshot/manifest.ts';

/** Whole numbers as numbers, days as `YYYY-MM-DD`. Pseudonyms do not fit a number: cast them to text. */
export type FactValue = string | number | boolean | null;
export type FactRow = { readonly [column: string]: FactValue };

/** An open snapshot: any number of queries at once, on these files and nothing else. */
export type SnapshotReader = {
  readonly folder: string;
  readonly manifest: Manifest;
  /**
   * Rows of a DuckDB select over the fact tables and the words of macros.ts; parameters as `$name`, a day
   * with a cast in the SQL (`$day::date`). Throws on wrong SQL, and when a whole number passes 2^53.
   */
  query<Row extends FactRow>(
    sql: string,
    parameters?: Readonly<Record<string, FactValue>>,
  ): Promise<readonly Row[]>;
  /** Waits for queries under way; what is asked after it is refused with an error. */
  close(): Promise<void>;
};

/**
 * Opens the folder of a snapshot. Costs some milliseconds and no memory to speak of; meant to be kept open.
 * Throws when the folder holds no whole snapshot.
 */
export async function openSnapshot(folder: string, memory = '1GB'): Promise<SnapshotReader> {
  const manifest = readManifest(folder);
  const spill = makeSpillFolder();
  const instance = await openDuck({ memory, spill });
  const setting = await instance.connect();
  await runAll(setting, [
    ...macros(manifest.referenceDate),
    ...manifest.tables.map(
      ({ name }) =>
        `create view ${name} as from read_parquet(${literal(`${folder}/${name}.parquet`)})`,
    ),
    // The files never change. From here on the engine reaches this folder and nothing else.
    'set parquet_metadata_cache = true',
    `set allowed_directories = [${literal(folder)}, ${literal(spill)}]`,
    'set enable_external_access = false',
    'set lock_configuration = true',
  ]);
  setting.disconnectSync();
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  const run = async (
    sql: string,
    parameters: Readonly<Record<string, FactValue>>,
  ): Promise<FactRow[]> => {
    const connection = await instance.connect();
    try {
      const result = await connection.runAndReadAll(sql, { ...parameters });
      return result
        .getRowObjects()
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, factValue(value)])),
        );
    } finally {
      connection.disconnectSync();
    }
  };

  return {
    folder,
    manifest,
    query: async <Row extends FactRow>(
      sql: string,
      parameters: Readonly<Record<string, FactValue>> = {},
    ) => {
      // A closed engine that is asked takes the whole process down.
      if (closed) throw new Error(`the snapshot of ${manifest.referenceDate} is closed`);
      const running = run(sql, parameters);
      underWay.add(running);
      try {
        return (await running) as unknown as readonly Row[];
      } finally {
        underWay.delete(running);
      }
    },
    close: async () => {
      closed = true;
      await Promise.allSettled(underWay);
      instance.closeSync();
      rmSync(spill, { recursive: true, force: true });
    },
  };
}

function factValue(value: DuckDBValue): FactValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new Error(`${value} passes 2^53: cast it to text`);
    return number;
  }
  if (value instanceof DuckDBDateValue) return value.toString();
  throw new Error(
    `a fact query returned ${String(value)}: cast it to a number, text, day or boolean`,
  );
}
