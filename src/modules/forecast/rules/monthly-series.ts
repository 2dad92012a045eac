import { ok, type Result, refuse } from '#kernel/result.ts';
import { findMonth, type Month, monthAfter } from './month.ts';

/** One number each month, without gaps, 0 or more. */
export type MonthlySeries = {
  readonly column: string;
  readonly first: Month;
  readonly last: Month;
  readonly values: Float64Array;
};

/** A line of the file as it stands there; `line` counts from 1, the header included. */
export type Cell = { readonly line: number; readonly month: string; readonly value: string };

export type Asked = {
  /** As messages name it. */
  readonly file: string;
  readonly column: string;
  /** The last month to use; what comes after it is not looked at. */
  readonly until: Month | undefined;
};

/**
 * Turns lines into a series, or says in which line what is wrong and what to do. Months after `until` must
 * be in order as well; their numbers are not looked at.
 */
export function monthlySeries(
  cells: readonly Cell[],
  { file, column, until }: Asked,
): Result<MonthlySeries, string> {
  const values: number[] = [];
  const months: Month[] = [];
  for (const cell of cells) {
    const at = `${file}, line ${cell.line}`;
    const month = findMonth(cell.month);
    if (month === undefined) return refuse(`${at}: ${notMonth(cell.month)}`);
    const order = orderRefusal(months.at(-1), month);
    if (order !== undefined) return refuse(`${at}: ${order}`);
    months.push(month);
    if (until !== undefined && month > until) continue;
    const value = numberOf(cell.value);
    if (!value.ok) return refuse(`${at}: ${value.refusal(column, month, months.at(-2))}`);
    values.push(value.value);
  }
  return cutSeries(months, values, { file, column, until });
}

function cutSeries(
  months: readonly Month[],
  values: readonly number[],
  { file, column, until }: Asked,
): Result<MonthlySeries, string> {
  const first = months[0];
  const last = months[values.length - 1];
  if (first === undefined) return refuse(`${file} has a header but no months: add a line a month.`);
  if (last === undefined) {
    return refuse(
      `${file} begins at ${first}: --until ${until} lies before it. Name a later month.`,
    );
  }
  if (until !== undefined && last < until) {
    return refuse(
      `${file} ends at ${last}: --until ${until} lies after it. Name a month up to ${last}.`,
    );
  }
  return ok({ column, first, last, values: Float64Array.from(values) });
}

function notMonth(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    return `"${text}" is a day. One line a month is expected, written YYYY-MM: add up or average days or weeks to months first.`;
  }
  return `"${text}" is no month. Write months as YYYY-MM, for example 2019-12.`;
}

function orderRefusal(last: Month | undefined, month: Month): string | undefined {
  if (last === undefined) return undefined;
  const expected = monthAfter(last, 1);
  if (month === expected) return undefined;
  if (month === last) return `${month} stands there twice. Keep one line a month.`;
  if (month < last) return `${month} stands after ${last}. Sort the file by month, oldest first.`;
  return `${expected} is missing: ${month} follows ${last}. Add the missing months; an estimate of your own is fine, a blank is not.`;
}

type Refusing = (column: string, month: Month, before: Month | undefined) => string;

function numberOf(text: string): Result<number, Refusing> {
  const trimmed = text.trim();
  if (trimmed === '') {
    return refuse((column, month, before) =>
      before === undefined
        ? `column ${column} is empty in ${month}. Start the file at the first month with a number.`
        : `column ${column} is empty in ${month}. Fill it in, or use the months before with --until ${before}.`,
    );
  }
  if (/^-?\d+,\d+$/.test(trimmed)) {
    return refuse(
      (column, month) =>
        `"${trimmed}" in column ${column} (${month}) has a decimal comma. Write a point: ${trimmed.replace(',', '.')}.`,
    );
  }
  if (!/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(trimmed) || !Number.isFinite(Number(trimmed))) {
    return refuse(
      (column, month) =>
        `"${trimmed}" in column ${column} (${month}) is no number. Write digits with a decimal point, without thousands signs.`,
    );
  }
  const value = Number(trimmed);
  if (value < 0) {
    return refuse(
      (column, month) =>
        `${trimmed} in column ${column} (${month}) is negative. The method is for counts and sums of 0 or more: check the figure, or take the series that it is a difference of.`,
    );
  }
  return ok(value);
}
