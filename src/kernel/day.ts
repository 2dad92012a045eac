import { Temporal } from 'temporal-polyfill';

/** A calendar date in Europe/Amsterdam, as `YYYY-MM-DD`: sorts and compares as text, no time zone. */
export type Day = string & { readonly __day: unique symbol };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day that the text names, or nothing when it is not an existing calendar date. */
export function findDay(text: string): Day | undefined {
  if (!shape.test(text)) return undefined;
  try {
    Temporal.PlainDate.from(text);
    return text as Day;
  } catch {
    return undefined;
  }
}

/** Throws when the text is no calendar date: for constants and values that were parsed before. */
export function getDay(text: string): Day {
  const day = findDay(text);
  if (day === undefined) throw new Error(`not a calendar date: ${text}`);
  return day;
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

/** Whole months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString() as Day;
}

/** Number of days from the one to the other; negative when `until` lies before `from`. */
export function daysBetween(from: Day, until: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;
}

/** The calendar date in Amsterdam of a moment (milliseconds since 1970). */
export function dayInAmsterdam(milliseconds: number): Day {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString() as Day;
}
