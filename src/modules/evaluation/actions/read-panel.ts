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

function parseRows(text: string): Result<readonly FileRow[], EffectRefusal> {
  try {
    const rows: FileRow[] = [];
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { lines }) => {
        rows.push({ line: firstLine(fields, lines), fields });
        return null;
      },
    });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    return refuse({ kind: 'not-csv', line: lines ?? 0, problem: error.message });
  }
}

/** The parser counts up to the end of a row; a field may hold line ends. */
const firstLine = (record: readonly string[], lines: number): number =>
  record.reduce((line, field) => line - (field.match(/\r\n|\n|\r/g)?.length ?? 0), lines);
