import { addDays, addMonths, type Day, getDay } from '#kernel/day.ts';

/** A tertaal: `2024T1` is January to April 2024. `until` is the first day after it. */
export type FourMonthPeriod = {
  readonly id: string;
  readonly year: number;
  readonly number: 1 | 2 | 3;
  readonly from: Day;
  readonly until: Day;
};

const starts = { 1: '01', 2: '05', 3: '09' } as const;

function make(year: number, number: 1 | 2 | 3): FourMonthPeriod {
  const from = getDay(`${year}-${starts[number]}-01`);
  return { id: `${year}T${number}`, year, number, from, until: addMonths(from, 4) };
}

/** The period that the text names, written as `2024T1`; nothing for any other text. */
export function findPeriod(text: string): FourMonthPeriod | undefined {
  const parts = /^([1-9]\d{3})T([123])$/.exec(text);
  if (parts === null) return undefined;
  return make(Number(parts[1]), Number(parts[2]) as 1 | 2 | 3);
}

/** Throws when the text names no period: for those that stand in code. */
export function getPeriod(text: string): FourMonthPeriod {
  const found = findPeriod(text);
  if (found === undefined) throw new Error(`no four-month period: ${text}`);
  return found;
}

export const sameOfYearBefore = ({ year, number }: FourMonthPeriod): FourMonthPeriod =>
  make(year - 1, number);

export const periodBefore = ({ year, number }: FourMonthPeriod): FourMonthPeriod =>
  number === 1 ? make(year - 1, 3) : make(year, number === 3 ? 2 : 1);

export const periodAfter = ({ year, number }: FourMonthPeriod): FourMonthPeriod =>
  number === 3 ? make(year + 1, 1) : make(year, number === 1 ? 2 : 3);

/**
 * The day from which the figures of a period no longer change: a benefit can be granted with retroactive
 * effect, so a stock is counted as known `settledDays` after its date.
 */
export const settledOn = ({ until }: FourMonthPeriod, settledDays: number): Day =>
  addDays(until, settledDays);

/** The periods from `first` to the last that is settled on the reference date, newest first. */
export function listPeriods(
  first: FourMonthPeriod,
  referenceDate: Day,
  settledDays: number,
): readonly FourMonthPeriod[] {
  const periods: FourMonthPeriod[] = [];
  for (
    let period = first;
    settledOn(period, settledDays) <= referenceDate;
    period = periodAfter(period)
  ) {
    periods.push(period);
  }
  return periods.reverse();
}
