import type { DuckDBConnection } from '@duckdb/node-api';
import { classifications, type FactTable } from '../definition.ts';
import { literal } from '../duck.ts';
import type { Progress } from './staging.ts';

/** Rows in one group of a Parquet file: a query on one month of the stock reads one or two of these. */
const rowGroup = 122_880;

/**
 * Writes each fact table as one sorted Parquet file and lets the next ones read it. The columns are those of
 * the definition, no more and no less: SQL that lacks one, or gives another type than fits, throws.
 * Returns the number of rows of each table.
 */
export async function makeFacts(
  connection: DuckDBConnection,
  tables: readonly FactTable[],
  folder: string,
  progress: Progress,
): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  for (const [index, table] of tables.entries()) {
    progress('Making facts', index / tables.length);
    mustBeClassified(table);
    const file = `${folder}/${table.name}.parquet`;
    const written = await connection.runAndReadAll(copySql(table, file));
    rows.set(table.name, Number(written.getRows()[0]?.[0] ?? 0));
    await connection.run(`create view ${table.name} as from read_parquet(${literal(file)})`);
  }
  progress('Making facts', 1);
  return rows;
}

/** The compiler asks for it as well; a column that slips by must not reach a file. */
function mustBeClassified({ name, columns }: FactTable): void {
  const unclassified = columns.find(
    (column) => !Object.hasOwn(classifications, column.classification),
  );
  if (unclassified !== undefined) {
    throw new Error(`the column ${unclassified.name} of ${name} is not classified`);
  }
}

const copySql = ({ columns, sql, sortedBy }: FactTable, file: string): string => `copy (
  select ${columns.map(({ name, type }) => `"${name}"::${type} as "${name}"`).join(', ')}
  from (${sql}) made
  order by ${sortedBy.map((name) => `"${name}"`).join(', ')}
) to ${literal(file)} (format parquet, compression zstd, row_group_size ${rowGroup})`;
