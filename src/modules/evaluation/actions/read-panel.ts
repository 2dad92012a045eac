import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { arrangePanel, type FileRow, type Panel, type PanelColumns } from '../rules/panel.ts';
import type { EffectRefusal } from '../rules/refusal.ts';

/** Reads a comma-separated file with a line of column names, one row a unit and time, in any order. */
export function readPanel(path: string, columns: PanelColumns): Result<Panel, EffectRefusal> {
  const text = readText(path);
  if (!text.ok) return text;
  if (/^[^,\n]*;[^,\n]*$/m.exec(text.value)?.index === 0) return refuse({ kind: 'semicolons' });
  const rows = parseRows(text.value);
  if (!rows.ok) return rows;
  const [header, ...data] = rows.value;
  if (header === undefined || data.length === 0) return refuse({ kind: 'no-rows' });
  return arrangePanel(header.fields, data, columns);
}

function readText(path: string): Result<string, EffectRefusal> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? String(error);
    return refuse({ kind: 'no-file', path, problem });
  }
}

type ParsedRow = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

function parseRows(text: string): Result<readonly FileRow[], EffectRefusal> {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const rows = parsed as readonly ParsedRow[];
    return ok(rows.map(({ record, info }) => ({ line: firstLine(record, info), fields: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    return refuse({ kind: 'not-csv', line: lines ?? 0, problem: error.message });
  }
}

/** The parser counts up to the end of a row; a field may hold line ends. */
const firstLine = (record: readonly string[], { lines }: ParsedRow['info']): number =>
  record.reduce((line, field) => line - (field.match(/\r\n|\n|\r/g)?.length ?? 0), lines);
