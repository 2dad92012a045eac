import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DimensionId } from './dimensions.ts';
import type { Group } from './figure.ts';
import { breakdownOf, keyOf } from './groups.ts';

const places: readonly Group[] = [
  { side: 'zuid', area: 'Charlois' },
  { side: 'zuid', area: 'Feijenoord' },
  { side: 'rest', area: 'Noord' },
];
const sexes: readonly Group[] = [{ sex: '1' }, { sex: '2' }];
const topics: readonly Group[] = [{ topic: 'care' }, { topic: 'matching' }, { topic: 'other' }];

/** Dimensions in any order, each with the groups at its finest level. */
const breakdowns = fc
  .shuffledSubarray<readonly [DimensionId, readonly Group[]]>([
    ['area', places],
    ['sex', sexes],
    ['topic', topics],
  ])
  .map((chosen) => ({ by: chosen.map(([id]) => id), leaves: chosen.map(([, groups]) => groups) }));

describe('a breakdown', () => {
  it('of nothing is the whole alone', () => {
    expect(breakdownOf([], [])).toEqual({ groups: [{}], sums: [] });
  });

  it('has every group once, and its size is the product of the sizes of the trees', () => {
    fc.assert(
      fc.property(breakdowns, ({ by, leaves }) => {
        const { groups } = breakdownOf(by, leaves);
        const sizes: Readonly<Partial<Record<DimensionId, number>>> = { area: 6, sex: 3, topic: 4 };
        expect(groups.length).toBe(by.reduce((product, id) => product * (sizes[id] ?? 1), 1));
        expect(new Set(groups.map(keyOf)).size).toBe(groups.length);
      }),
    );
  });

  it('tells only true sums: whatever the numbers at the finest level, parts make the whole', () => {
    fc.assert(
      fc.property(breakdowns, fc.infiniteStream(fc.nat(50)), ({ by, leaves }, numbers) => {
        const finest = leaves.reduce<readonly Group[]>(
          (groups, more) => groups.flatMap((group) => more.map((leaf) => ({ ...group, ...leaf }))),
          [{}],
        );
        const counts = finest.map((at) => ({ at, count: Number(numbers.next().value) }));
        const countOf = (group: Group): number =>
          counts
            .filter(({ at }) =>
              Object.entries(group).every(([id, value]) => at[id as DimensionId] === value),
            )
            .reduce((sum, { count }) => sum + count, 0);
        const { groups, sums } = breakdownOf(by, leaves);
        const keys = new Set(groups.map(keyOf));
        for (const { whole, parts } of sums) {
          expect(parts.reduce((sum, part) => sum + countOf(part), 0)).toBe(countOf(whole));
          expect([whole, ...parts].every((group) => keys.has(keyOf(group)))).toBe(true);
        }
        // Every group that is not at the finest level has parts.
        const wholes = new Set(sums.map(({ whole }) => keyOf(whole)));
        const finestKeys = new Set(finest.map(keyOf));
        expect(
          groups.every((group) => finestKeys.has(keyOf(group)) || wholes.has(keyOf(group))),
        ).toBe(true);
      }),
    );
  });

  it('names a group the same in whatever order', () => {
    expect(keyOf({ sex: '1', area: 'Noord' })).toBe(keyOf({ area: 'Noord', sex: '1' }));
  });
});
