import { type Day, findDay } from '#kernel/day.ts';

/** A whole number within bounds, as somebody typed it. */
export function wholeOf(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}

/** A day that has come: nothing is recorded of what has not happened. */
export function pastDayOf(text: string, today: Day): Day | undefined {
  const day = findDay(text);
  return day !== undefined && day <= today ? day : undefined;
}

/** An amount in euros, with a comma or a point, as whole cents. */
export function centsOf(text: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.replace(/^€\s*/, ''));
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
