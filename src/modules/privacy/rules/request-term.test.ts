import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { extendedTerm, mayExtend, requestTerm } from './request-term.ts';

describe('the term to answer a request about one’s data', () => {
  it.each([
    ['2026-03-02', '2026-04-02'],
    // The last day of a shorter month.
    ['2026-01-31', '2026-03-02'],
    // 5 April 2026 is Easter, 6 April the second day of it.
    ['2026-03-05', '2026-04-07'],
  ])('of %s ends on %s: a month, and no day of rest', (asked, due) => {
    expect(requestTerm(getDay(asked))).toBe(due);
  });

  it('is longer once, and only when that is told within the month', () => {
    const asked_on = getDay('2026-03-02');
    const request = { asked_on, due_on: requestTerm(asked_on), extended_why: null };
    expect(extendedTerm(asked_on)).toBe('2026-06-02');
    expect(mayExtend(request, getDay('2026-04-02'))).toBe(true);
    expect(mayExtend(request, getDay('2026-04-03'))).toBe(false);
    expect(mayExtend({ ...request, extended_why: 'veel' }, asked_on)).toBe(false);
  });
});
