import { expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { mondayOf, workdaysFrom } from '#kernel/week.ts';

it.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2023-12-31', '2023-12-25'],
  ['2026-03-29', '2026-03-23'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(getDay(day))).toBe(monday);
});

it('what falls in the weekend stands with Friday', () => {
  const days = workdaysFrom(getDay('2026-03-02'));
  expect(days).toHaveLength(5);
  expect(days[4]).toEqual({ first: '2026-03-06', last: '2026-03-08' });
});
