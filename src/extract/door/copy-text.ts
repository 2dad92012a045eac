import type { ExtractTable } from '#extract/definition.ts';
import { bsnLookupHash, encryptBsn, type Keys } from '#platform/keys.ts';
import { findBsnProblem, maskBsn } from './bsn.ts';
import { FileRefused } from './file-refusal.ts';
import type { Header } from './opening.ts';
import type { FileRow } from './read-records.ts';

/** Turns a row of a file into the line of text that COPY takes into the staging table. */
export type CopyText = (row: FileRow) => string;

/**
 * `staging.<table>` has the line, then the defect, then the described columns (stagingColumns). A citizen
 * service number leaves this process as keyed hash and cipher only, a refused one as its mask.
 */
export function copyTextFor(table: ExtractTable, header: Header, keys: Keys): CopyText {
  const bsn = table.columns.findIndex(({ type }) => type.is === 'bsn');
  const sealed = (text: string): readonly string[] => sealBsn(text, keys);
  return ({ line, fields }) => {
    if (fields.length !== header.length) return defective(line, fields.length);
    const ordered = header.map((at) => fields[at] ?? '');
    const cells = bsn < 0 ? ordered : withoutBsn(ordered, { at: bsn, line, table }, sealed);
    return `${line}\t\t${cells.map(escapeCell).join('\t')}\n`;
  };

  function defective(line: number, found: number): string {
    // Which field is which cannot be told, so none of them goes further.
    return `${line}\t${found}${'\t'.repeat(stagingColumns(table).length)}\n`;
  }
}

/** The columns of a staging table after `line` and `defect`, with their types. */
export const stagingColumns = (
  table: ExtractTable,
): readonly { readonly name: string; readonly type: 'text' | 'bytea' }[] =>
  table.columns.flatMap(({ name, type }) =>
    type.is === 'bsn'
      ? [
          { name: `${name}_hash`, type: 'bytea' as const },
          { name: `${name}_cipher`, type: 'bytea' as const },
          { name: `${name}_problem`, type: 'text' as const },
          { name: `${name}_shown`, type: 'text' as const },
        ]
      : [{ name, type: 'text' as const }],
  );

/**
 * When the number is no number it may stand in another field: columns that were swapped. A number that
 * stands in two fields is used as key, so stands in all other files too: nothing is read then.
 */
function withoutBsn(
  cells: readonly string[],
  { at, line, table }: { readonly at: number; readonly line: number; readonly table: ExtractTable },
  sealed: (text: string) => readonly string[],
): readonly string[] {
  const text = cells[at] ?? '';
  if (findBsnProblem(text) === undefined) {
    const again = table.columns[cells.findIndex((cell, other) => other !== at && cell === text)];
    if (again !== undefined) {
      const file = `${table.name}.csv`;
      throw new FileRefused({ file, kind: 'bsn-elsewhere', line, column: again.name });
    }
    return [...cells.slice(0, at), ...sealed(text), ...cells.slice(at + 1)];
  }
  const others = cells.map((cell) => (findBsnProblem(cell) === undefined ? maskBsn(cell) : cell));
  return [...others.slice(0, at), ...sealed(text), ...others.slice(at + 1)];
}

function sealBsn(text: string, keys: Keys): readonly string[] {
  if (text === '') return ['', '', '', ''];
  const problem = findBsnProblem(text);
  if (problem !== undefined) return ['', '', problem, maskBsn(text)];
  return [hex(bsnLookupHash(keys, text)), hex(encryptBsn(keys, text)), '', ''];
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

// https://www.postgresql.org/docs/current/sql-copy.html, text format; an empty field is no value.
const special = /[\\\t\n\r]/;
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);
const escapeCell = (cell: string): string =>
  special.test(cell) ? cell.replace(/[\\\t\n\r]/g, (sign) => escapes.get(sign) ?? sign) : cell;
