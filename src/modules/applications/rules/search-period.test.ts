import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type SearchException, searchPeriod } from './search-period.ts';

const on = (birth: string, reported: string, exception?: SearchException) =>
  searchPeriod(getDay(birth), getDay(reported), exception);

describe('the search period', () => {
  it('is four weeks for who is under 27', () => {
    expect(on('2004-05-01', '2026-03-02')).toEqual({
      applies: true,
      until: '2026-03-30',
      article: 'art. 41 lid 4 Pw',
    });
  });

  it('ends on the birthday: who is 27 on the day of reporting does not search', () => {
    expect(on('1999-03-02', '2026-03-02')).toEqual({ applies: false, why: 'age' });
    expect(on('1999-03-03', '2026-03-02').applies).toBe(true);
  });

  it.each<[SearchException, string, boolean]>([
    ['pro_vso', '2023-06-30', true],
    ['pro_vso', '2023-07-01', false],
    ['tailored', '2025-12-31', true],
    ['tailored', '2026-01-01', false],
    ['unemployment_benefit', '2026-01-01', false],
  ])('with the exception %s, reported on %s: %s', (exception, reported, applies) => {
    expect(on('2004-05-01', reported, exception).applies).toBe(applies);
  });

  it('was no law before 2012', () => {
    expect(on('1990-05-01', '2011-12-31')).toEqual({ applies: false, why: 'not-in-force' });
  });
});
