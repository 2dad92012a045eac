import type { ColumnType, ExtractColumn, ExtractTable } from '#extract/definition.ts';
import { firstYear, lastYear, longestKey, mostCents } from '#extract/limits.ts';
import { extractTables } from '#extract/tables.ts';
import type { Words } from '#kernel/words.ts';

/**
 * The description of the extract for machines: a Data Package of Table Schemas (Frictionless, version 1:
 * https://specs.frictionlessdata.io/tabular-data-package/), so that whoever makes an extract can test it with
 * existing tools before it is delivered. What such a schema cannot say stands in `period` and in words.
 */
export function extractDataPackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'werkspoor-extract',
    title: 'Werkspoor extract',
    description: 'Records of work and income that come in by werkspoor import <folder>.',
    resources: extractTables.map(resourceOf),
  };
}

const resourceOf = (table: ExtractTable) => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path: `${table.name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
  description: table.meaning.en,
  meaning: table.meaning,
  schema: {
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    primaryKey: table.key,
    foreignKeys: table.columns.flatMap(foreignKeyOf),
  },
  // Rows of one owner never overlap; `until` is the first day that no longer belongs to it.
  ...(table.period === undefined ? {} : { period: table.period }),
});

const fieldOf = (column: ExtractColumn) => {
  const { type, constraints, ...rest } = typeOf(column.type);
  return {
    name: column.name,
    type,
    ...rest,
    description: column.meaning.en,
    meaning: column.meaning,
    constraints: { required: column.required, ...constraints },
  };
};

type FieldType = {
  readonly type: string;
  readonly format?: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly codeList?: CodeListJson;
};
type CodeListJson = {
  readonly name: string;
  readonly source: string;
  readonly codes: readonly { readonly code: string; readonly label: Words }[];
};

function typeOf(type: ColumnType): FieldType {
  switch (type.is) {
    case 'text':
      return { type: 'string', constraints: { minLength: 1, maxLength: type.longest } };
    case 'key':
    case 'reference':
      return { type: 'string', constraints: { minLength: 1, maxLength: longestKey } };
    case 'code':
      return {
        type: 'string',
        constraints: { enum: type.list.codes.map(({ code }) => code) },
        codeList: type.list,
      };
    case 'day':
      return {
        type: 'date',
        format: '%Y-%m-%d',
        constraints: { minimum: `${firstYear}-01-01`, maximum: `${lastYear}-12-31` },
      };
    case 'month':
      return {
        type: 'yearmonth',
        constraints: { minimum: `${firstYear}-01`, maximum: `${lastYear}-12` },
      };
    case 'integer':
      return { type: 'integer', constraints: { minimum: type.least, maximum: type.most } };
    case 'decimal':
      return { type: 'number', constraints: { minimum: type.least, maximum: type.most } };
    case 'cents':
      return { type: 'integer', constraints: { minimum: 0, maximum: mostCents } };
    case 'flag':
      return { type: 'boolean', trueValues: ['1'], falseValues: ['0'], constraints: {} };
    case 'bsn':
      return { type: 'string', constraints: { pattern: '^[0-9]{9}$', unique: true } };
  }
}

function foreignKeyOf({ name, type }: ExtractColumn) {
  if (type.is !== 'reference') return [];
  const parent = extractTables.find((table) => table.name === type.to);
  if (parent === undefined) throw new Error(`${name} refers to ${type.to}, which is no table`);
  return [{ fields: [name], reference: { resource: parent.name, fields: parent.key } }];
}
