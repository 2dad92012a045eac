import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/**
 * DuckDB in memory, spilling to the folder when the limit is reached. Extensions are never fetched: they come
 * from a host that a closed network does not reach, and parquet and json are built in.
 */
export function openDuck(options: {
  readonly memory: string;
  readonly spill: string;
}): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    memory_limit: options.memory,
    temp_directory: options.spill,
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
}

/** A folder to spill in, closed to others: what DuckDB puts there are rows of facts. */
export const makeSpillFolder = (): string => mkdtempSync(join(tmpdir(), 'werkspoor-facts-'));

/** A path or text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export async function runAll(
  connection: DuckDBConnection,
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements) await connection.run(statement);
}
