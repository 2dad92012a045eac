import { expect } from 'vitest';
import {
  csvOf,
  type Extract,
  type Fields,
  smallExtract,
  withRows,
} from '../builders/extract-folder.ts';
import type { RefusedLine } from './door.ts';

/** A row that is refused for one field, and what the report says of it in English. */
export type RefusedRow = readonly [
  what: string,
  table: string,
  row: Fields,
  field: string,
  code: string,
  says: string | RegExp,
];

/** The valid extract with all these rows behind its own. */
export const withAll = (rows: readonly RefusedRow[]): Extract =>
  rows.reduce((extract, [, table, row]) => withRows(extract, table, row), smallExtract);

/** For test.each: what it is, file and line where the row stands, and the row itself. */
export function placesOf(
  rows: readonly RefusedRow[],
): readonly (readonly [what: string, place: string, row: RefusedRow])[] {
  let extract = smallExtract;
  return rows.map((one) => {
    const [what, table, row] = one;
    const line = csvOf(table, extract[table] ?? []).split('\n').length;
    extract = withRows(extract, table, row);
    return [what, `${table}.csv ${line}`, one];
  });
}

/** The line of the report, beside its place. */
export function matching([, table, row, field, code, says]: RefusedRow): RefusedLine {
  return {
    file: `${table}.csv`,
    line: expect.any(String) as string,
    field,
    // A citizen service number is never shown.
    value:
      field === 'bsn'
        ? (expect.stringMatching(/^(\*+\d\d)?$/) as string)
        : (row[field] ?? '').slice(0, 80),
    code,
    reden: expect.stringMatching(/.{10}/) as string,
    reason: (typeof says === 'string' ? says : expect.stringMatching(says)) as string,
  };
}
