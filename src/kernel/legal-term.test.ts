import { expect, it } from 'vitest';
import { getDay } from './day.ts';
import { endOfTerm } from './legal-term.ts';

it.each([
  ['an ordinary Wednesday stays', '2026-03-04', '2026-03-04'],
  ['a Saturday becomes Monday', '2026-03-07', '2026-03-09'],
  ['Good Friday goes over Easter to Tuesday', '2026-04-03', '2026-04-07'],
  ['Ascension Day becomes Friday', '2026-05-14', '2026-05-15'],
  ['Whit Monday becomes Tuesday', '2026-05-25', '2026-05-26'],
  ['Christmas on Friday becomes Monday', '2026-12-25', '2026-12-28'],
  [
    '27 April 2025 was a Sunday: the 26th, a Saturday, goes on to Monday',
    '2025-04-26',
    '2025-04-28',
  ],
  ['Liberation Day becomes Wednesday', '2026-05-05', '2026-05-06'],
  ['the Queen’s day of 2012 becomes Tuesday', '2012-04-30', '2012-05-01'],
])('%s', (_, day, last) => {
  expect(endOfTerm(getDay(day))).toBe(last);
});
