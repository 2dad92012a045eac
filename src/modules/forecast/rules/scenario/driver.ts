import { ok, type Result, refuse } from '#kernel/result.ts';
import { findMonth, type Month, monthAfter } from '../month.ts';

/** A series of the labour market that exits or inflow may follow: one number a month without gaps. */
export type Driver = {
  readonly name: string;
  readonly source: string;
  readonly first: Month;
  readonly values: readonly number[];
};

/** A line of the file; `line` counts from 1, the header included. */
export type DriverCell = { readonly line: number; readonly date: string; readonly value: string };

export type DriverFault = {
  readonly kind: 'date' | 'order' | 'blank' | 'number' | 'positive' | 'gap' | 'short';
  readonly line: number;
  /** What stands there, or what is missing. */
  readonly text: string;
};

/** Two years of yearly differences, and the year before them. */
const leastDriverMonths = 38;

type MonthSum = { readonly month: Month; sum: number; count: number };

/** Lines by day, week or month as means by month; a month counts as soon as one line of it is there. */
export function monthlyDriver(
  cells: readonly DriverCell[],
): Result<Pick<Driver, 'first' | 'values'>, DriverFault> {
  const months: MonthSum[] = [];
  let before = '';
  for (const { line, date, value } of cells) {
    const month = monthOf(date);
    if (month === undefined) return refuse({ kind: 'date', line, text: date });
    if (date <= before) return refuse({ kind: 'order', line, text: date });
    before = date;
    const missing = missingBefore(months.at(-1), month);
    if (missing !== undefined) return refuse({ kind: 'gap', line, text: missing });
    const read = numberIn(value, line);
    if (!read.ok) return read;
    addTo(months, month, read.value);
  }
  const first = months[0]?.month;
  if (first === undefined || months.length < leastDriverMonths)
    return refuse({ kind: 'short', line: cells.at(-1)?.line ?? 1, text: String(months.length) });
  return ok({ first, values: months.map(({ sum, count }) => sum / count) });
}

const monthOf = (date: string): Month | undefined =>
  /^\d{4}-\d{2}(-\d{2})?$/.test(date) ? findMonth(date.slice(0, 7)) : undefined;

function missingBefore(last: MonthSum | undefined, month: Month): Month | undefined {
  if (last === undefined || last.month === month) return undefined;
  const expected = monthAfter(last.month, 1);
  return expected === month ? undefined : expected;
}

function addTo(months: MonthSum[], month: Month, value: number): void {
  const last = months.at(-1);
  if (last?.month === month) {
    last.sum += value;
    last.count += 1;
  } else months.push({ month, sum: value, count: 1 });
}

function numberIn(value: string, line: number): Result<number, DriverFault> {
  const text = value.trim();
  if (text === '') return refuse({ kind: 'blank', line, text });
  const number = Number(text.replace(',', '.'));
  if (!/^-?\d+([.,]\d+)?$/.test(text) || !Number.isFinite(number))
    return refuse({ kind: 'number', line, text });
  return number > 0 ? ok(number) : refuse({ kind: 'positive', line, text });
}
