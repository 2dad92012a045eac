import { rmSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Day, getDay } from '#kernel/day.ts';
import { classifications, type FactTable } from '../definition.ts';
import { literal, runAll } from '../duck.ts';
import { codeTypes, placeTypes, workingType } from './codes.ts';
import type { Progress } from './staging.ts';

/** Rows in one group of a Parquet file: a query on one month of the stock reads one or two of these. */
const rowGroup = 122_880;

/** Rows that are sorted at once; a whole city has fewer months of households, a country ten times as many. */
const rowsAtOnce = 12_000_000;

/**
 * The SQL of facts joins the large side with the smaller one on its right, which is kept in memory. Of a CSV
 * file the optimiser knows no size and turns that round: with 3 million contacts it ran out of memory.
 */
const joinsAsWritten = [`set disabled_optimizers = 'build_side_probe_side'`];

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
  atOnce = rowsAtOnce,
): Promise<ReadonlyMap<string, number>> {
  await runAll(connection, [
    ...codeTypes(),
    ...joinsAsWritten,
    `create macro rows_at_once() as ${atOnce}`,
  ]);
  const rows = new Map<string, number>();
  for (const [index, table] of tables.entries()) {
    progress('making facts', index / tables.length);
    mustBeClassified(table);
    const file = `${folder}/${table.name}.parquet`;
    rows.set(table.name, await writeTable(connection, table, file));
    await connection.run(viewSql(table, file));
    if (table.name === 'neighbourhoods') await runAll(connection, placeTypes);
  }
  progress('making facts', 1);
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

/** Writes the table, in parts when it is too large to be sorted at once, and tells how many rows it has. */
async function writeTable(
  connection: DuckDBConnection,
  table: FactTable,
  file: string,
): Promise<number> {
  const written = async (sql: string): Promise<number> => {
    const result = await connection.runAndReadAll(sql);
    return Number(result.getRows()[0]?.[0] ?? 0);
  };
  if (table.parts === undefined) return written(copySql(sortedSql(table), file));
  const parts = await partsOf(connection, table.parts);
  if (parts.length === 1) {
    await runAll(connection, partMacros(whole));
    return written(copySql(sortedSql(table), file));
  }
  const files: string[] = [];
  for (const part of parts) {
    const partFile = `${file}.${files.length}`;
    files.push(partFile);
    await runAll(connection, partMacros(part));
    await written(copySql(sortedSql(table), partFile));
  }
  const rows = await written(
    copySql(`from read_parquet([${files.map(literal).join(', ')}])`, file),
  );
  for (const partFile of files) rmSync(partFile);
  return rows;
}

/** What of a table is made at once: what lies between two days. */
type Part = { readonly start: Day | undefined; readonly end: Day | undefined };
const whole: Part = { start: undefined, end: undefined };

/** The words of the part, for the SQL of the table. */
const partMacros = ({ start, end }: Part): readonly string[] => [
  `create or replace macro part_start() as ${start === undefined ? 'open_start()' : `date '${start}'`}`,
  `create or replace macro part_end() as ${end === undefined ? 'open_end()' : `date '${end}'`}`,
];

/** One after another, the first without a start and the last without an end. */
async function partsOf(connection: DuckDBConnection, sql: string): Promise<readonly Part[]> {
  const found = await connection.runAndReadAll(sql);
  const starts = found.getRows().map(([start]) => getDay(String(start)));
  if (starts.length < 2) return [whole];
  return starts.map((start, index) => ({
    start: index === 0 ? undefined : start,
    end: starts[index + 1],
  }));
}

function sortedSql(table: FactTable): string {
  const { columns, sql, sortedBy } = table;
  const inFile = columns.map(({ name, type }) => `"${name}"::${type} as "${name}"`);
  const sorted = columns.map(
    ({ name, type }) => `"${name}"::${workingType(table, name) ?? type} as "${name}"`,
  );
  return `select ${inFile.join(', ')}
    from (select ${sorted.join(', ')} from (${sql}) made
      order by ${sortedBy.map((name) => `"${name}"`).join(', ')})`;
}

const copySql = (sql: string, file: string): string =>
  `copy (${sql}) to ${literal(file)} (format parquet, compression zstd, row_group_size ${rowGroup})`;

/** The table for the SQL of later ones. */
function viewSql(table: FactTable, file: string): string {
  const columns = table.columns.map(({ name, type }) => {
    const working = workingType(table, name);
    return working === undefined || type !== 'VARCHAR'
      ? `"${name}"`
      : `"${name}"::${working} as "${name}"`;
  });
  return `create view ${table.name} as
    select ${columns.join(', ')} from read_parquet(${literal(file)})`;
}
