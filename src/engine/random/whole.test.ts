import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportioned, wholeNumbers } from '#engine/random/whole.ts';

describe('whole numbers for fractions', () => {
  it('never fall behind or run ahead by one or more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 200 }),
        (start, fractions) => {
          const take = wholeNumbers(start);
          let asked = 0;
          let given = 0;
          for (const fraction of fractions) {
            asked += fraction;
            given += take(fraction);
            expect(Math.abs(given - asked)).toBeLessThan(1 + 1e-9);
          }
        },
      ),
    );
  });
});

describe('apportioned', () => {
  it('by nothing is refused', () => {
    expect(() => apportioned(10, [])).toThrow();
    expect(() => apportioned(10, [0, 0])).toThrow();
  });

  it('adds up to the total, each within one of its share', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const given = apportioned(total, weights);
          const sum = weights.reduce((so, weight) => so + weight, 0);
          expect(given.reduce((so, part) => so + part, 0)).toBe(total);
          for (const [at, part] of given.entries()) {
            expect(Math.abs(part - (total * (weights[at] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
          }
        },
      ),
    );
  });
});
