import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ExtractTable } from '#extract/definition.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { FileRefusal, Separator } from './file-refusal.ts';

/** Where the columns of the description stand in the file: the place of each, in the order described. */
export type Header = readonly number[];

/**
 * Looks at how a file begins: is it the text that was asked for, with the columns of the description in
 * any order? What is wrong further on shows when the file is read.
 */
export function readOpening(path: string, table: ExtractTable): Result<Header, FileRefusal> {
  const file = `${table.name}.csv`;
  const start = firstBytes(path);
  if (start.length === 0) return refuse({ file, kind: 'empty-file' });
  const strange = strangeFormat(start);
  if (strange !== undefined) return refuse({ file, kind: strange });
  const line = firstLine(start);
  const separator = otherSeparator(line, table);
  if (separator !== undefined) return refuse({ file, kind: 'separator', separator });
  return readHeader(namesIn(start, line), table);
}

const openingSize = 64 * 1024;

function firstBytes(path: string): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const start = Buffer.alloc(openingSize);
    return start.subarray(0, readSync(descriptor, start));
  } finally {
    closeSync(descriptor);
  }
}

/** The first bytes of other formats: zip (xlsx, ods), the older xls, gzip, and the marks of UTF-16. */
const spreadsheets = ['504b0304', 'd0cf11e0', '1f8b08'];
const utf16 = ['fffe', 'feff'];

function strangeFormat(start: Buffer): 'spreadsheet' | 'utf-16' | undefined {
  const begins = start.subarray(0, 4).toString('hex');
  if (spreadsheets.some((mark) => begins.startsWith(mark))) return 'spreadsheet';
  // Without a mark, every second byte of Latin text in UTF-16 is zero.
  if (utf16.some((mark) => begins.startsWith(mark))) return 'utf-16';
  return start[0] === 0 || start[1] === 0 ? 'utf-16' : undefined;
}

const firstLine = (start: Buffer): string =>
  start.toString(isUtf8(start) ? 'utf8' : 'latin1').split(/[\r\n]/, 1)[0] ?? '';

const separators: readonly (readonly [string, Separator])[] = [
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
];

/** Fewer commas than needed and another sign in their place, or the `sep=;` that a spreadsheet writes. */
function otherSeparator(line: string, table: ExtractTable): Separator | undefined {
  return separators.find(
    ([sign]) =>
      line.toLowerCase() === `sep=${sign}` ||
      (!line.includes(',') && table.columns.length > 1 && line.includes(sign)),
  )?.[1];
}

function namesIn(start: Buffer, line: string): readonly string[] {
  try {
    const records: string[][] = parse(start, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      to: 1,
    });
    return records[0] ?? [];
  } catch {
    return [line]; // no row of names can be told: every described column is missing
  }
}

function readHeader(names: readonly string[], table: ExtractTable): Result<Header, FileRefusal> {
  const described = table.columns.map(({ name }) => name);
  const missing = described.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !described.includes(name));
  const twice = described.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (missing.length + unknown.length + twice.length > 0) {
    return refuse({ file: `${table.name}.csv`, kind: 'columns', missing, unknown, twice });
  }
  return ok(described.map((name) => names.indexOf(name)));
}
