import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayText,
  firstDay,
  middleDay,
  monthNumber,
  monthOfDay,
  monthText,
  parseDay,
  workingDay,
  yearOfDay,
} from '#city/calendar.ts';
import { addDays, type Day, daysBetween, getDay } from '#kernel/day.ts';

const epoch = getDay('1970-01-01');
const anyDay = fc.integer({ min: -30_000, max: 40_000 });

describe('days are numbers of days since 1970-01-01', () => {
  it('as the calendar of the kernel counts them', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = addDays(epoch, number);
        expect(dayText(number)).toBe(day);
        expect(parseDay(day)).toBe(number);
        expect(daysBetween(epoch, day)).toBe(number);
        expect(monthText(monthOfDay(number))).toBe(day.slice(0, 7));
        expect(yearOfDay(number)).toBe(Number(day.slice(0, 4)));
      }),
    );
  });

  it('a month begins on the first and has its middle on the 16th', () => {
    expect(dayText(firstDay(monthNumber(2024, 2)))).toBe('2024-02-01');
    expect(dayText(middleDay(monthNumber(2024, 2)))).toBe('2024-02-16');
    expect(dayNumber(2024, 3, 1) - dayNumber(2024, 2, 1)).toBe(29);
  });
});

describe('a working day', () => {
  const day = (text: string) => parseDay(text as Day);
  it.each([
    ['a Friday stays', '2024-03-01', '2024-03-01'],
    ['a Saturday becomes Monday', '2024-03-02', '2024-03-04'],
    ['Christmas and the weekend after it', '2020-12-25', '2020-12-28'],
  ])('%s', (_what, from, open) => {
    expect(dayText(workingDay(day(from), day('2020-01-01'), day('2025-01-01')))).toBe(open);
  });

  it('stays within its period: back when there is none left, the day itself when there is none at all', () => {
    expect(dayText(workingDay(day('2024-03-02'), day('2024-02-01'), day('2024-03-04')))).toBe(
      '2024-03-01',
    );
    expect(dayText(workingDay(day('2024-03-02'), day('2024-03-02'), day('2024-03-04')))).toBe(
      '2024-03-02',
    );
  });
});
