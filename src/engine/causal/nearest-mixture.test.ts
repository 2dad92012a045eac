import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTimes, dot } from '#engine/linalg/dot.ts';
import { nearestMixture } from './nearest-mixture.ts';

const coordinate = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 64);

/** More points than dimensions and fewer, so that the weights are unique in some and not in others. */
const points = fc
  .record({ count: fc.integer({ min: 2, max: 12 }), length: fc.integer({ min: 1, max: 8 }) })
  .chain(({ count, length }) =>
    fc.array(fc.array(coordinate, { minLength: length, maxLength: length }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .map((rows) => rows.map((row) => Float64Array.from(row)));

const mixed = (of: readonly Float64Array[], weights: Float64Array): Float64Array => {
  const sum = new Float64Array(of[0]?.length ?? 0);
  for (const [at, point] of of.entries()) addTimes(sum, weights[at] ?? 0, point);
  return sum;
};

const sum = (values: Float64Array) => values.reduce((so, value) => so + value, 0);

describe('the nearest mixture', () => {
  it('has weights of 0 or more that add up to 1, and closes the duality gap', () => {
    fc.assert(
      fc.property(points, (of) => {
        const { weights, gap, squaredDistance } = nearestMixture(of);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(gap).toBeLessThan(1e-11);
        const at = mixed(of, weights);
        expect(squaredDistance).toBeCloseTo(dot(at, at), 9);
      }),
    );
  });

  it('is the same point whichever point the search starts from and however the points are ordered', () => {
    fc.assert(
      fc.property(points, fc.nat(), (of, start) => {
        const found = mixed(of, nearestMixture(of).weights);
        const elsewhere = mixed(of, nearestMixture(of, { first: start % of.length }).weights);
        const turned = of.toReversed();
        const reversed = mixed(turned, nearestMixture(turned).weights);
        for (const [at, value] of found.entries()) {
          expect(elsewhere[at]).toBeCloseTo(value, 6);
          expect(reversed[at]).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('does not change its weights when all points are blown up', () => {
    const of = [
      [3, 1, 0],
      [-1, 2, 1],
      [1, -1, 4],
    ].map((point) => Float64Array.from(point));
    const { weights } = nearestMixture(of);
    for (const factor of [1e-9, 1e9]) {
      const blown = nearestMixture(of.map((point) => point.map((value) => value * factor)));
      for (const [at, weight] of weights.entries()) {
        expect(blown.weights[at]).toBeCloseTo(weight, 12);
      }
      expect(blown.gap).toBeLessThan(1e-14);
    }
  });

  it('is the origin itself when that lies among the points', () => {
    const { weights, squaredDistance, interchangeable } = nearestMixture(
      [
        [2, 0],
        [-1, 1],
        [-1, -1],
      ].map((point) => Float64Array.from(point)),
    );
    expect([...weights].map((weight) => weight.toFixed(12))).toEqual([
      '0.333333333333',
      '0.333333333333',
      '0.333333333333',
    ]);
    expect(squaredDistance).toBeLessThan(1e-28);
    expect(interchangeable).toEqual([]);
  });

  it('says so when the weights are not the only ones: a point that stands twice', () => {
    const of = [
      [1, 2],
      [1, 2],
      [3, -4],
    ].map((point) => Float64Array.from(point));
    const { weights, interchangeable, gap } = nearestMixture(of);
    expect((weights[0] ?? 0) + (weights[1] ?? 0)).toBeCloseTo(0.75, 12);
    expect(interchangeable).toEqual([1]);
    expect(gap).toBeLessThan(1e-15);
  });

  it('stands when every point is the origin', () => {
    const { weights, gap, squaredDistance } = nearestMixture([
      new Float64Array(3),
      new Float64Array(3),
    ]);
    expect([sum(weights), gap, squaredDistance]).toEqual([1, 0, 0]);
  });
});
