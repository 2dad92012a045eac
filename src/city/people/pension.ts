import { civil, dayNumber } from '#city/calendar.ts';

/**
 * Pension age by date of birth: Algemene Ouderdomswet art. 7a, as it was and is (the steps of 2012, 2015
 * and 2019). Each line: born before this day, years, months.
 */
const steps: readonly (readonly [number, number, number])[] = [
  [dayNumber(1948, 1, 1), 65, 0],
  [dayNumber(1948, 12, 1), 65, 1],
  [dayNumber(1949, 11, 1), 65, 2],
  [dayNumber(1950, 10, 1), 65, 3],
  [dayNumber(1951, 7, 1), 65, 6],
  [dayNumber(1952, 4, 1), 65, 9],
  [dayNumber(1953, 1, 1), 66, 0],
  [dayNumber(1955, 9, 1), 66, 4],
  [dayNumber(1956, 6, 1), 66, 7],
  [dayNumber(1957, 3, 1), 66, 10],
  [dayNumber(1961, 1, 1), 67, 0],
  [dayNumber(9999, 1, 1), 67, 3],
];

/** First day of pension age. */
export function pensionDay(birth: number): number {
  for (const [before, years, months] of steps) {
    if (birth >= before) continue;
    const { year, month, date } = civil(birth);
    const later = month - 1 + months;
    return dayNumber(year + years + Math.floor(later / 12), (later % 12) + 1, date);
  }
  throw new Error('the last step holds for everybody');
}
