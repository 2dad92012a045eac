import type { ColumnType, ExtractColumn, ExtractTable } from '#extract/definition.ts';
import { longestKey, mostCents } from '#extract/limits.ts';
import { name, text } from '../sql-names.ts';
import { staged } from '../staging.ts';

/**
 * Each field by itself: is it there, and in the form of its type? One pass over the file with one condition
 * for a whole row; only rows that fail it are taken apart.
 */
export function refuseForms(table: ExtractTable): string {
  const fields = table.columns.map((column) => fieldCheck(column));
  return `insert into staging.refusals ("table", line, field, value, code, about)
    select ${text(table.name)}, s.line, v.field, v.value, v.code, v.about
    from ${staged(table)} s
    cross join lateral (values
      ('', null, case when s.defect is not null then 'field-count' end, s.defect),
      ${fields.map(({ row }) => row).join(',\n      ')}
    ) v (field, value, code, about)
    where (s.defect is not null or not (${fields.map(({ good }) => good).join('\n      and ')}))
      and v.code is not null and (s.defect is null or v.code = 'field-count')`;
}

function fieldCheck(column: ExtractColumn): { readonly good: string; readonly row: string } {
  const value = `s.${name(column.name)}`;
  const { is } = column.type;
  const form =
    is === 'bsn'
      ? {
          there: `s.bsn_hash is not null or s.bsn_problem is not null`,
          good: 's.bsn_problem is null',
        }
      : { there: `btrim(${value}) <> ''`, good: formTest(column.type, value) };
  const shown = is === 'bsn' ? 's.bsn_shown' : `left(${value}, ${longestShown})`;
  const about = is === 'bsn' ? 's.bsn_problem' : 'null';
  const missing = column.required ? `when (${form.there}) is not true then 'missing'` : '';
  return {
    good: `coalesce(${is === 'bsn' ? `${form.there} and ` : ''}${form.good}, ${!column.required})`,
    row: `(${text(column.name)}, ${shown}, case ${missing}
        when (${form.good}) is false then ${text(codeOf(column.type))} end, ${about})`,
  };
}

const longestShown = 80;

/** True or false for a value, null for no value; a cast stands behind the form that makes it safe. */
function formTest(type: ColumnType, value: string): string {
  switch (type.is) {
    case 'text':
      return `(char_length(${value}) <= ${type.longest} and btrim(${value}) <> '')`;
    case 'key':
    case 'reference':
      return `(char_length(${value}) <= ${longestKey} and btrim(${value}) = ${value} and ${value} <> '')`;
    case 'code':
      return `${value} in (${type.list.codes.map(({ code }) => text(code)).join(', ')})`;
    case 'day':
      return `${value} ~ '${dayForm}'`;
    case 'month':
      return `${value} ~ '^${year}-(0[1-9]|1[0-2])$'`;
    case 'flag':
      return `${value} in ('0', '1')`;
    case 'integer':
      return within(value, '^(0|-?[1-9][0-9]{0,14})$', type);
    case 'decimal':
      return within(value, '^-?(0|[1-9][0-9]{0,11})([.][0-9]{1,12})?$', type);
    case 'cents':
      return within(value, '^(0|[1-9][0-9]{0,14})$', { least: 0, most: mostCents });
    case 'bsn':
      throw new Error('a citizen service number is tested before it comes here');
  }
}

const within = (
  value: string,
  form: string,
  { least, most }: { readonly least: number; readonly most: number },
): string =>
  `case when ${value} is null then null when ${value} ~ '${form}' then ${value}::numeric between ${least} and ${most} else false end`;

// Existing calendar dates of the years in src/extract/limits.ts, the leap years written out: the cast after it cannot fail.
// pg_input_is_valid does this from PostgreSQL 16 on; 15 has no test without an exception.
const year = '(19|20|21)[0-9]{2}';
const leapYear = '((19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))';
const dayForm = `^(${year}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|${leapYear}-02-29)$`;

function codeOf(type: ColumnType): string {
  switch (type.is) {
    case 'text':
      return 'text-form';
    case 'key':
    case 'reference':
      return 'key-form';
    case 'code':
      return 'not-in-list';
    case 'day':
      return 'not-a-day';
    case 'month':
      return 'not-a-month';
    case 'flag':
      return 'not-a-flag';
    case 'integer':
    case 'decimal':
    case 'cents':
      return 'not-a-number';
    case 'bsn':
      return 'not-a-bsn';
  }
}
