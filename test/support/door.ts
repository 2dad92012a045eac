import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll } from 'vitest';
import { importFolder, importRefusalSentence } from '#extract/door/import-folder.ts';
import type { ImportReport } from '#extract/door/import-report.ts';
import type { ImportRequest } from '#extract/door/import-request.ts';
import { getDay } from '#kernel/day.ts';
import { makeKeys } from '#platform/keys.ts';
import { type Extract, filesOf, writeFolder } from '../builders/extract-folder.ts';
import { useDatabase } from './database.ts';

/** A line of the report of refused rows. */
export type RefusedLine = {
  readonly file: string;
  readonly line: string;
  readonly field: string;
  readonly value: string;
  readonly code: string;
  readonly reden: string;
  readonly reason: string;
};

type Options = Partial<Pick<ImportRequest, 'strict' | 'dryRun' | 'reportTo'>>;

/** A database of their own with the door before it, for the tests of one file. The day is 2024-06-30. */
export function useDoor() {
  const database = useDatabase();
  const keys = makeKeys();
  const reports = mkdtempSync(join(tmpdir(), 'werkspoor-reports-'));
  afterAll(() => rmSync(reports, { recursive: true, force: true }));

  const bring = (folder: string, options: Options = {}) =>
    importFolder({
      gate: database.gate,
      keys,
      folder,
      strict: false,
      dryRun: false,
      day: getDay('2024-06-30'),
      progress: () => {},
      reportTo: reports,
      ...options,
    });
  const take = async (extract: Extract, options: Options = {}): Promise<ImportReport> => {
    const brought = await bring(writeFolder(filesOf(extract)), options);
    if (!brought.ok) throw new Error(importRefusalSentence(brought.refusal));
    return brought.value;
  };
  const recordTables = async (): Promise<readonly string[]> => {
    const rows = await database.arrange(`select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in
        ('places', 'organisation', 'people', 'benefits', 'caseload', 'contacts', 'audit', 'operations')
      order by 1`);
    return (rows as { name: string }[]).map(({ name }) => name);
  };
  return {
    database,
    bring,
    take,
    /** The sentence with which the whole extract is refused. */
    refusalOf: async (extract: Extract, options: Options = {}): Promise<string> => {
      const brought = await bring(writeFolder(filesOf(extract)), options);
      if (brought.ok) throw new Error(`loaded after all: ${brought.value.summary}`);
      return importRefusalSentence(brought.refusal);
    },
    /** What a dry run of the extract refuses, as the report has it. */
    refusedIn: async (extract: Extract): Promise<readonly RefusedLine[]> =>
      linesOf(await take(extract, { dryRun: true })),
    /** Every row of every table that outlives an import. */
    everything: async (): Promise<readonly unknown[]> => {
      const found: unknown[] = [];
      for (const name of await recordTables()) {
        found.push(
          name,
          await database.arrange(`select to_jsonb(t) as row from ${name} t order by t::text`),
        );
      }
      return found;
    },
    empty: async (): Promise<void> => {
      await database.arrange(`truncate ${(await recordTables()).join(', ')} cascade`);
    },
    stagingTables: () =>
      database.arrange("select tablename from pg_tables where schemaname = 'staging'"),
    /** Reports that were begun and neither finished nor taken away. */
    unfinishedReports: () => readdirSync(reports).filter((name) => name.startsWith('.')),
  };
}

export const linesOf = (report: ImportReport): readonly RefusedLine[] =>
  parse<RefusedLine>(readFileSync(join(report.reportFolder, 'refused-rows.csv'), 'utf8'), {
    bom: true,
    columns: true,
  });

const counts = ['added', 'changed', 'closed', 'same', 'absent', 'refused'] as const;

/** The counts of all files together. */
export const totalsOf = ({ tables }: ImportReport): { readonly [count: string]: number } =>
  Object.fromEntries(
    counts.map((count) => [count, tables.reduce((sum, one) => sum + one[count], 0)]),
  );
