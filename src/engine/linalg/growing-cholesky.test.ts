import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot } from './dot.ts';
import { growingCholesky } from './growing-cholesky.ts';
import { growingQr } from './growing-qr.ts';

const column = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 })
  .map((values) => Float64Array.from(values));

const innerWith = (standing: readonly Float64Array[], one: Float64Array) =>
  Float64Array.from([...standing, one], (other) => dot(other, one));

describe('the Cholesky factor of rows that come and go', () => {
  it('refuses a row that depends on those that stand, and keeps what it had', () => {
    const factors = growingCholesky();
    expect(factors.add(Float64Array.from([4]))).toBe(true);
    expect(factors.add(Float64Array.from([8, 16]))).toBe(false);
    expect(factors.add(Float64Array.from([0, 0]))).toBe(false);
    expect([...factors.solveOnes()]).toEqual([0.25]);
  });

  it('solves as the QR factors of the columns do, also after any row has gone', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 5 }), fc.nat(), (all, choice) => {
        const [factors, oracle] = [growingCholesky(), growingQr()];
        const standing: Float64Array[] = [];
        for (const one of all) {
          if (!oracle.add(one)) continue;
          expect(factors.add(innerWith(standing, one))).toBe(true);
          standing.push(one);
        }
        fc.pre(standing.length > 1);
        const gone = choice % standing.length;
        for (const leave of [false, true]) {
          if (leave) {
            factors.remove(gone);
            oracle.remove(gone);
            standing.splice(gone, 1);
          }
          const wanted = oracle.solveSquared(new Float64Array(standing.length).fill(1));
          for (const [at, value] of factors.solveOnes().entries()) {
            expect(Math.abs(value - (wanted[at] ?? 0))).toBeLessThan(
              1e-6 * (1 + Math.abs(wanted[at] ?? 0)),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
