import { describe, expect, it } from 'vitest';
import { dayText, parseDay } from '#city/calendar.ts';
import { pensionDay } from '#city/people/pension.ts';
import { type Day, getDay } from '#kernel/day.ts';

const of = (birth: Day) => dayText(pensionDay(parseDay(birth)));

describe('pension age (Algemene Ouderdomswet art. 7a)', () => {
  it.each([
    ['65 years', '1947-12-31', '2012-12-31'],
    ['65 years and 1 month', '1948-01-01', '2013-02-01'],
    ['65 years and 9 months', '1952-03-31', '2017-12-31'],
    ['66 years', '1952-04-01', '2018-04-01'],
    ['66 years and 4 months', '1955-08-31', '2021-12-31'],
    ['66 years and 7 months', '1955-09-01', '2022-04-01'],
    ['66 years and 10 months', '1957-02-28', '2023-12-28'],
    ['67 years', '1960-12-31', '2027-12-31'],
    ['67 years and 3 months', '1961-01-01', '2028-04-01'],
  ])('%s for who was born on %s', (_age, birth, day) => {
    expect(of(getDay(birth))).toBe(day);
  });
});
