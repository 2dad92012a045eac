import { describe, expect, it } from 'vitest';
import { reasonsOf, totalOf } from './totals.ts';

const file = { rows: 9, added: 4, changed: 3, closed: 1, same: 1, absent: 7, refused: 1 };

describe('the counts of an import', () => {
  it('are those of its files together', () => {
    expect(totalOf([file, { ...file, refused: 5 }], 'refused')).toBe(6);
    expect(totalOf([], 'added')).toBe(0);
  });

  it('tell the reasons with the most fields first, and none when nothing was refused', () => {
    expect(
      reasonsOf([
        { table: 'staff', reasons: { missing: 2 } },
        { table: 'teams', reasons: {} },
        { table: 'contacts', reasons: { missing: 1, 'not-a-day': 40 } },
      ]),
    ).toEqual([
      { table: 'contacts', code: 'not-a-day', fields: 40 },
      { table: 'staff', code: 'missing', fields: 2 },
      { table: 'contacts', code: 'missing', fields: 1 },
    ]);
  });
});
