import { readFileSync } from 'node:fs';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Result, refuse } from '#kernel/result.ts';
import type { Month } from '../rules/month.ts';
import { type Cell, type MonthlySeries, monthlySeries } from '../rules/monthly-series.ts';

/**
 * Reads one column of a CSV file with a line a month. The months stand in a column `month` or `maand`,
 * separated by commas or semicolons. The refusal is a sentence that names file and line and what to do.
 */
export function readSeries(
  file: string,
  column: string,
  until: Month | undefined,
): Result<MonthlySeries, string> {
  const text = readText(file);
  if (!text.ok) return text;
  const rows = rowsOf(text.value, file);
  if (!rows.ok) return rows;
  const [header, ...lines] = rows.value;
  if (header === undefined)
    return refuse(`${file} is empty: a header and a line a month are expected.`);
  const months = header.fields.findIndex((name) => /^(month|maand)$/i.test(name.trim()));
  if (months < 0) return refuse(`${file}, line 1: ${withoutMonths(header.fields)}`);
  const place = header.fields.findIndex((name) => name.trim() === column);
  if (place < 0 || place === months) {
    const others = header.fields.filter((_, at) => at !== months).join(', ');
    return refuse(
      `${file}, line 1: there is no column "${column}" of numbers. There are: ${others}.`,
    );
  }
  const cells: Cell[] = [];
  for (const { line, fields } of lines) {
    if (fields.length !== header.fields.length) {
      return refuse(
        `${file}, line ${line}: ${fields.length} fields where the header has ${header.fields.length}. Is a separator or a quote missing?`,
      );
    }
    cells.push({ line, month: fields[months]?.trim() ?? '', value: fields[place] ?? '' });
  }
  return monthlySeries(cells, { file, column, until });
}

function readText(file: string): Result<string, string> {
  try {
    return {
      ok: true,
      value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)),
    };
  } catch (error) {
    if (error instanceof TypeError) {
      return refuse(`${file} is no text in UTF-8. Save it as CSV (UTF-8), not as a spreadsheet.`);
    }
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown'})`;
    return refuse(`${file} ${reason}. Name a CSV file with --series.`);
  }
}

type Row = { readonly line: number; readonly fields: readonly string[] };

export function rowsOf(text: string, file: string): Result<readonly Row[], string> {
  const opening = text.split(/\r?\n/, 1)[0] ?? '';
  try {
    const records = parse(text, {
      bom: true,
      delimiter: opening.includes(',') ? ',' : ';',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return {
      ok: true,
      value: records.map(({ record, info }) => ({ line: info.lines, fields: record })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`${file} is no CSV: ${error.message}. Check the quotes in the line named.`);
  }
}

function withoutMonths(fields: readonly string[]): string {
  const found = fields.map((name) => `"${name}"`).join(', ');
  const days = fields.some((name) => /^(date|datum|day|week)$/i.test(name.trim()));
  const hint = days
    ? ' Days or weeks are not forecast: add them up or average them to one line a month first.'
    : '';
  return `a column "month" with months as YYYY-MM is expected, beside one of numbers. Found: ${found}.${hint}`;
}
