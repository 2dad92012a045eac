import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, getDay } from '#kernel/day.ts';
import { type Extract, type Fields, smallExtract } from '#test/builders/extract-folder.ts';
import { linesOf, totalsOf, useDoor } from '#test/support/door.ts';

const { take, empty } = useDoor();

const keys = ['P1', 'P2', 'P3'];
const numbers = ['999990007', '999990019', '999990020', '999990032', '999990044', '123'];
const first = getDay('2000-01-01');

/** Persons who may share or trade numbers, and periods of theirs that may overlap, be empty or be wrong. */
const someExtract = fc
  .record({
    bsn: fc.tuple(...keys.map(() => fc.constantFrom(...numbers))),
    left: fc.subarray(keys, { minLength: 1 }),
    periods: fc.array(
      fc.record({
        person: fc.constantFrom(...keys, 'P9'),
        from: fc.integer({ min: 0, max: 8 }),
        length: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        wrong: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  })
  .map(
    ({ bsn, left, periods }): Extract => ({
      persons: keys.flatMap((key, at): readonly Fields[] =>
        left.includes(key)
          ? [{ ...smallExtract['persons']?.[0], person_key: key, bsn: bsn[at] ?? '' }]
          : [],
      ),
      work_income: periods.map(
        ({ person, from, length, wrong }): Fields => ({
          person_key: person,
          from: addDays(first, from * 31).slice(0, 7),
          until: length === undefined ? '' : addDays(first, (from + length) * 31).slice(0, 7),
          amount_per_month: String(1000 * (from + 1)),
          // Rarely enough that rows with a former version are refused, and most are not.
          kind: wrong && from % 3 === 0 ? '12' : '11',
        }),
      ),
    }),
  );

describe('whatever is delivered after whatever stands there', () => {
  test('is refused row by row and never as a conflict in the database; again it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someExtract, { minLength: 2, maxLength: 3 }), async (extracts) => {
        await empty();
        for (const extract of extracts) {
          const report = await take(extract);
          const { added = 0, changed = 0, same = 0, refused = 0 } = totalsOf(report);
          const rows = Object.values(extract).reduce((sum, one) => sum + one.length, 0);
          expect(added + changed + same + refused).toBe(rows);
          const again = await take(extract);
          expect(totalsOf(again)).toMatchObject({ added: 0, changed: 0, refused });
          expect(linesOf(again)).toEqual(linesOf(report));
        }
      }),
      { numRuns: 15 },
    );
  });
});
