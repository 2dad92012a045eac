import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot } from './dot.ts';
import { growingQr } from './growing-qr.ts';

const entry = fc.integer({ min: -50, max: 50 });
const column = fc
  .array(entry, { minLength: 6, maxLength: 6 })
  .map((values) => Float64Array.from(values));

/** What is left of the target is at right angles to every column: the normal equations. */
function expectNearest(
  columns: readonly Float64Array[],
  solution: Float64Array,
  target: Float64Array,
) {
  const rest = Float64Array.from(target, (value, row) =>
    columns.reduce((so, of, at) => so - (solution[at] ?? 0) * (of[row] ?? 0), value),
  );
  for (const of of columns) expect(Math.abs(dot(of, rest))).toBeLessThan(1e-6);
}

describe('QR factors of columns that come and go', () => {
  it('refuse a column that depends on those that stand, and keep what they had', () => {
    const factors = growingQr();
    expect(factors.add(Float64Array.from([1, 2, 3]))).toBe(true);
    expect(factors.add(Float64Array.from([0, 1, 1]))).toBe(true);
    expect(factors.add(Float64Array.from([2, 5, 7]))).toBe(false);
    expect(factors.add(new Float64Array(3))).toBe(false);
    expect([...factors.solve(Float64Array.from([1, 3, 4]))].map(Math.round)).toEqual([1, 1]);
  });

  it('solve least squares after any column has gone', () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 2, maxLength: 5 }),
        column,
        fc.nat(),
        (all, target, choice) => {
          const factors = growingQr();
          const standing = all.filter((one) => factors.add(one));
          fc.pre(standing.length > 1);
          expectNearest(standing, factors.solve(target), target);
          const gone = choice % standing.length;
          factors.remove(gone);
          const left = standing.filter((_, at) => at !== gone);
          expectNearest(left, factors.solve(target), target);
        },
      ),
      { numRuns: 60 },
    );
  });
});
