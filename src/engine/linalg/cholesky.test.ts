import { expect, it } from 'vitest';
import { invertPositive } from './cholesky.ts';

it('refuses a matrix that is not positive', () => {
  expect(() => invertPositive(Float64Array.of(1, 2, 2, 1), 2)).toThrow('not positive');
});

it('inverts a matrix by hand: (4 2; 2 3) has determinant 8 and inverse (3 -2; -2 4) / 8', () => {
  const { inverse, logDeterminant } = invertPositive(Float64Array.of(4, 2, 2, 3), 2);
  for (const [at, value] of [0.375, -0.25, -0.25, 0.5].entries())
    expect(inverse[at]).toBeCloseTo(value, 12);
  expect(logDeterminant).toBeCloseTo(Math.log(8), 12);
});
