import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { dueBefore, mayGo, terms } from './terms.ts';

const today = getDay('2026-03-02');

describe('terms', () => {
  it('are counted back from today, in whole months or days', () => {
    expect(dueBefore({ keep: { months: 3 } }, today)).toBe('2025-12-02');
    expect(dueBefore({ keep: { months: 120 } }, today)).toBe('2016-03-02');
    expect(dueBefore({ keep: { days: 2 } }, today)).toBe('2026-02-28');
  });

  it('are shortest for who never applied, and longest for who had a benefit', () => {
    const ofPeople = terms.filter(({ confirm }) => confirm);
    const ends = ofPeople.toSorted((one, other) =>
      dueBefore(one, today).localeCompare(dueBefore(other, today)),
    );
    expect(ends.at(0)?.record).toBe('persons');
    expect(ends.at(-1)?.record).toBe('participants');
  });

  it('of people wait until they are confirmed; the product cleans up after itself', () => {
    expect(terms.filter((term) => mayGo(term, false)).map(({ record }) => record)).toEqual([
      'mails',
      'sessions',
      'submissions',
    ]);
    expect(terms.every((term) => mayGo(term, true))).toBe(true);
  });
});
