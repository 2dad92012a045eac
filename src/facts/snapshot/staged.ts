import type { FieldKind, KeyKind, SourceColumn } from '../definition.ts';
import { literal } from '../duck.ts';

const keyKinds: readonly string[] = ['person', 'dossier', 'staff'] satisfies readonly KeyKind[];

type KeyColumn = { readonly name: string; readonly as: KeyKind };
type FieldColumn = { readonly name: string; readonly as: FieldKind };

const isKey = (column: SourceColumn): column is KeyColumn => keyKinds.includes(column.as);
const isField = (column: SourceColumn): column is FieldColumn => !isKey(column);

export const keysOf = (columns: readonly SourceColumn[]): readonly KeyColumn[] =>
  columns.filter(isKey);
export const fieldsOf = (columns: readonly SourceColumn[]): readonly FieldColumn[] =>
  columns.filter(isField);

/** A DuckDB table function over a CSV file: all columns as text, nothing is guessed. */
export const readCsv = (file: string, columns: readonly string[]): string =>
  `read_csv(${literal(file)}, columns = {${columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}},
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
    allow_quoted_nulls = false)`;

/** The value of a field of a CSV file, in the type that the facts work with. */
export function fieldSql(name: string, kind: FieldKind): string {
  switch (kind) {
    case 'text':
      return name;
    case 'there':
      return `${name} is not null`;
    case 'day':
      return `${name}::date`;
    case 'month':
      return `(${name} || '-01')::date`;
    case 'flag':
      return `${name} = '1'`;
    case 'integer':
    case 'cents':
      return `${name}::integer`;
    case 'tenths':
      return `(${name}::decimal(6, 1) * 10)::integer`;
    case 'degrees':
      return `${name}::double`;
  }
}
