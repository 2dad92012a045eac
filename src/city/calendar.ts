/**
 * Calendar of the simulation: a day is the number of days since 1970-01-01, a month is year × 12 + month
 * (January 0). Whole numbers only: 35 million comparisons of text would be the larger part of the work.
 */
import type { Day } from '#kernel/day.ts';

/** Later than every day and every month: the end of what still goes on. */
export const never = 0x7fffffff;

/** Days from 1970-01-01 (Howard Hinnant, chrono-compatible date algorithms). `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;
export const yearOf = (month: number): number => Math.floor(month / 12);
/** First day of the month. */
export const firstDay = (month: number): number => dayNumber(yearOf(month), (month % 12) + 1, 1);
/** The 16th: a month counts for main income when the benefit runs on that day. */
export const middleDay = (month: number): number => firstDay(month) + 15;

export function parseDay(day: Day): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber(year, month, date);
}

const dayTexts = new Map<number, string>();

/** As `YYYY-MM-DD`; kept, for the same few thousand days are written millions of times. */
export function dayText(day: number): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const { year, month, date } = civil(day);
  const text = `${year}-${two(month)}-${two(date)}`;
  dayTexts.set(day, text);
  return text;
}

/** As `YYYY-MM`. */
export const monthText = (month: number): string => `${yearOf(month)}-${two((month % 12) + 1)}`;

export function monthOfDay(day: number): number {
  const { year, month } = civil(day);
  return monthNumber(year, month);
}

export const yearOfDay = (day: number): number => civil(day).year;

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

export function civil(day: number): { year: number; month: number; date: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** Days on which an office is closed whatever the weekday, as month and date. */
const closedDates = ['01-01', '04-27', '12-25', '12-26'];

/**
 * The same day or the next on which the offices are open (no weekend, no fixed public holiday) within the
 * half-open period; else the last such day before it; the day itself when the period holds none.
 */
export function workingDay(day: number, from: number, until: number): number {
  for (let open = day; open < until; open += 1) if (!isClosed(open)) return open;
  for (let open = day; open >= from; open -= 1) if (!isClosed(open)) return open;
  return day;
}

/** A weekend or a fixed public holiday. */
export function isClosed(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7; // 0 is Sunday: 1970-01-01 was a Thursday
  return weekday === 0 || weekday === 6 || closedDates.includes(dayText(day).slice(5));
}
