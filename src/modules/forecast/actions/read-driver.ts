import { ok, type Result, refuse } from '#kernel/result.ts';
import {
  type Driver,
  type DriverCell,
  type DriverFault,
  monthlyDriver,
} from '../rules/scenario/driver.ts';
import { rowsOf } from './read-series.ts';

export type DriverAsked = {
  readonly column: string;
  /** Only lines in which this column holds this value, as `variable=total postings`; empty: all. */
  readonly only: string;
};

export type DriverRefusal =
  | DriverFault
  | {
      readonly kind: 'csv' | 'date-column' | 'column' | 'only' | 'fields';
      readonly line: number;
      readonly text: string;
    };

const dates = /^(month|maand|date|datum|week|day|dag)$/i;

/** Reads a series of the labour market from a CSV text with a line a day, week or month. */
export function readDriver(
  text: string,
  asked: DriverAsked,
): Result<Pick<Driver, 'first' | 'values'>, DriverRefusal> {
  const rows = rowsOf(text, 'CSV');
  if (!rows.ok) return refuse({ kind: 'csv', line: 1, text: rows.refusal });
  const [header, ...lines] = rows.value;
  const names = header?.fields.map((name) => name.trim()) ?? [];
  const places = findPlaces(names, asked);
  if (!places.ok) return places;
  const { date, value, key, wanted } = places.value;
  const cells: DriverCell[] = [];
  for (const { line, fields } of lines) {
    if (fields.length !== names.length)
      return refuse({ kind: 'fields', line, text: `${fields.length} / ${names.length}` });
    const at = (place: number) => fields[place]?.trim() ?? '';
    if (key < 0 || at(key) === wanted) cells.push({ line, date: at(date), value: at(value) });
  }
  const made = monthlyDriver(cells);
  return made.ok ? ok(made.value) : made;
}

type Places = {
  readonly date: number;
  readonly value: number;
  /** Of the column to choose lines by; -1: all. */
  readonly key: number;
  readonly wanted: string;
};

function findPlaces(
  names: readonly string[],
  { column, only }: DriverAsked,
): Result<Places, DriverRefusal> {
  const date = names.findIndex((name) => dates.test(name));
  if (date < 0) return refuse({ kind: 'date-column', line: 1, text: names.join(', ') });
  const value = names.indexOf(column);
  if (value < 0 || value === date) {
    const others = names.filter((_, at) => at !== date).join(', ');
    return refuse({ kind: 'column', line: 1, text: others });
  }
  const [key = '', wanted = ''] = only.split('=').map((part) => part.trim());
  const filter = names.indexOf(key);
  if (key !== '' && filter < 0) return refuse({ kind: 'only', line: 1, text: key });
  return ok({ date, value, key: key === '' ? -1 : filter, wanted });
}
