import { describe, expect, it } from 'vitest';
import { inverseQuadratic } from './inverse-quadratic.ts';

describe('the quadratic form of an inverse', () => {
  it('leaves out a row that follows from the others', () => {
    // The third is the sum of the first two.
    const covariance = [
      [4, 1, 5],
      [1, 9, 10],
      [5, 10, 15],
    ];
    const alone = inverseQuadratic(
      covariance.slice(0, 2).map((row) => row.slice(0, 2)),
      [2, 3],
    );
    expect(inverseQuadratic(covariance, [2, 3, 5])).toEqual(alone);
    expect(alone.rank).toBe(2);
  });

  it('is what solving by hand gives', () => {
    // A⁻¹ = [[9, -1], [-1, 4]] / 35
    const { value } = inverseQuadratic(
      [
        [4, 1],
        [1, 9],
      ],
      [2, 3],
    );
    expect(value).toBeCloseTo((9 * 4 - 2 * 2 * 3 + 4 * 9) / 35, 14);
    expect(inverseQuadratic([[0]], [1])).toEqual({ value: 0, rank: 0 });
  });
});
