import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractTable } from '#extract/definition.ts';
import { type Manifest, manifestName, readManifest } from '#extract/manifest.ts';
import { extractTables } from '#extract/tables.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { type Header, readOpening } from './opening.ts';
import type { ExtractFile } from './stage-file.ts';

export type ExtractFolder = {
  /** In the order in which they are loaded. */
  readonly files: readonly ExtractFile[];
  readonly manifest: Manifest | undefined;
};

/** What the folder holds, and how each file begins: everything that can be told without reading it all. */
export function openExtractFolder(folder: string): Result<ExtractFolder, ImportRefusal> {
  const names = namesIn(folder);
  if (!names.ok) return names;
  const known = extractTables.map((table) => `${table.name}.csv`);
  const unknown = names.value.filter((name) => name !== manifestName && !known.includes(name));
  if (unknown.length > 0) return refuse({ kind: 'unknown-files', files: unknown, known });
  const tables = extractTables.filter(({ name }) => names.value.includes(`${name}.csv`));
  if (tables.length === 0) return refuse({ kind: 'no-files', folder });
  const manifest = names.value.includes(manifestName) ? manifestIn(folder) : ok(undefined);
  if (!manifest.ok) return manifest;
  const differs = manifest.value && findDifference(manifest.value, tables);
  if (differs !== undefined) return refuse(differs);
  return openFiles(folder, tables, manifest.value);
}

function namesIn(folder: string): Result<readonly string[], ImportRefusal> {
  try {
    // Names that begin with a point are the operating system's.
    return ok(readdirSync(folder).filter((name) => !name.startsWith('.')));
  } catch (error) {
    return refuse({ kind: 'no-folder', folder, code: codeOf(error) });
  }
}

function manifestIn(folder: string): Result<Manifest, ImportRefusal> {
  try {
    const read = readManifest(readFileSync(join(folder, manifestName), 'utf8'));
    return read.ok ? read : refuse({ kind: 'manifest-unreadable', why: read.refusal });
  } catch (error) {
    return refuse({ kind: 'manifest-unreadable', why: codeOf(error) });
  }
}

function findDifference(
  manifest: Manifest,
  tables: readonly ExtractTable[],
): ImportRefusal | undefined {
  const promised = manifest.files.map(({ name }) => name);
  const there = tables.map(({ name }) => `${name}.csv`);
  const missing = promised.filter((name) => !there.includes(name));
  if (missing.length > 0) return { kind: 'missing-files', files: missing };
  const more = there.filter((name) => !promised.includes(name));
  return more.length > 0 ? { kind: 'not-in-manifest', files: more } : undefined;
}

/** All files that begin wrong are told at once. */
function openFiles(
  folder: string,
  tables: readonly ExtractTable[],
  manifest: Manifest | undefined,
): Result<ExtractFolder, ImportRefusal> {
  const files: ExtractFile[] = [];
  const refusals: FileRefusal[] = [];
  for (const table of tables) {
    const opened = openFile(folder, table, manifest);
    if (opened.ok) files.push(opened.value);
    else refusals.push(opened.refusal);
  }
  return refusals.length > 0
    ? refuse({ kind: 'files-refused', files: refusals })
    : ok({ files, manifest });
}

function openFile(
  folder: string,
  table: ExtractTable,
  manifest: Manifest | undefined,
): Result<ExtractFile, FileRefusal> {
  const file = `${table.name}.csv`;
  const path = join(folder, file);
  const promised = manifest?.files.find(({ name }) => name === file);
  try {
    const bytes = statSync(path).size;
    const header: Result<Header, FileRefusal> = readOpening(path, table);
    return header.ok ? ok({ table, path, bytes, header: header.value, promised }) : header;
  } catch (error) {
    return refuse({ file, kind: 'unreadable', code: codeOf(error) });
  }
}

/** Only what the file system says; anything else is a bug. */
function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}
