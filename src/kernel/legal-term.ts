import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from './day.ts';

/**
 * The last day of a term as the law counts it: one that ends on a Saturday, Sunday or generally recognised holiday
 * goes on to the next day that is none of these (Algemene termijnenwet art. 1 and 3).
 */
export function endOfTerm(day: Day): Day {
  let last = day;
  while (isDayOfRest(last)) last = addDays(last, 1);
  return last;
}

/** Saturday, Sunday or a generally recognised holiday: an office is closed and no term ends on it. */
function isDayOfRest(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek > 5 || holidays(Number(day.slice(0, 4))).has(day);
}

/** Algemene termijnenwet art. 3; Good Friday counts by its second paragraph. */
function holidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const on = (date: string) => Temporal.PlainDate.from(`${year}-${date}`);
  // The King's birthday is kept on the 26th when the 27th is a Sunday; until 2013 it was the Queen's, 30 April.
  const birthday = year < 2014 ? on('04-30') : on('04-27');
  return new Set(
    [
      on('01-01'),
      easter.subtract({ days: 2 }),
      easter.add({ days: 1 }),
      birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday,
      on('05-05'),
      easter.add({ days: 39 }),
      easter.add({ days: 50 }),
      on('12-25'),
      on('12-26'),
    ].map(String),
  );
}

/** The anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
