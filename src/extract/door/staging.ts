import type { BulkConnection } from '#database/bulk-connection.ts';
import type { ExtractTable } from '#extract/definition.ts';
import { stagingColumns } from './copy-text.ts';
import { name } from './sql-names.ts';

/** Tables of an import that died (the server drops the rows of an unlogged table, not the table itself). */
export async function dropStaging(connection: BulkConnection): Promise<void> {
  const tables = await connection.rows<{ table: string }>(
    `select format('staging.%I', tablename) as "table" from pg_tables where schemaname = 'staging'`,
  );
  for (const { table } of tables) await connection.run(`drop table if exists ${table}`);
}

/** Where every check writes what it refuses; `about` is what the sentence needs beside the value. */
export async function makeRefusals(connection: BulkConnection): Promise<void> {
  await connection.run(`create unlogged table staging.refusals (
    "table" text not null, line bigint not null, field text not null, value text, code text not null, about text)`);
}

/** The rows of one file as they came, and beside it the table to which refused rows move. */
export async function makeStagingTable(
  connection: BulkConnection,
  table: ExtractTable,
): Promise<void> {
  const columns = stagingColumns(table).map((column) => `${name(column.name)} ${column.type}`);
  await connection.run(
    `create unlogged table ${staged(table)} (line bigint not null, defect text, ${columns.join(', ')})`,
  );
  await connection.run(`create unlogged table ${refused(table)} (like ${staged(table)})`);
}

export async function copyInto(
  connection: BulkConnection,
  table: ExtractTable,
  texts: AsyncIterable<string>,
): Promise<void> {
  await connection.copyIn(`copy ${staged(table)} from stdin (null '')`, texts);
  await connection.run(`analyze ${staged(table)}`);
}

export const staged = (table: ExtractTable): string => `staging.${name(table.name)}`;
export const refused = (table: ExtractTable): string => `staging.${name(`${table.name}_refused`)}`;
