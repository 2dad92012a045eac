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
  const parts = /^(\d{4})T([123])$/.exec(text);
  if (parts === null) return undefined;
  return make(Number(parts[1]), Number(parts[2]) as 1 | 2 | 3);
}

export const sameOfYearBefore = ({ year, number }: FourMonthPeriod): FourMonthPeriod =>
  make(year - 1, number);

/**
 * The periods that figures exist for, newest first: from `first` to the last whose stock is settled, so
 * `settledDays` after its end, on the reference date.
 */
export function listPeriods(
  first: FourMonthPeriod,
  referenceDate: Day,
  settledDays: number,
): readonly FourMonthPeriod[] {
  const periods: FourMonthPeriod[] = [];
  let period = first;
  while (addDays(period.until, settledDays) <= referenceDate) {
    periods.push(period);
    period =
      period.number === 3
        ? make(period.year + 1, 1)
        : make(period.year, period.number === 1 ? 2 : 3);
  }
  return periods.reverse();
}
