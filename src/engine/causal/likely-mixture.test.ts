import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { likelyMixture } from './likely-mixture.ts';
import { nearestMixture } from './nearest-mixture.ts';

/** Enough points for the fast look to be worth it; `level` is what all have in common. */
function many(seed: number, count = 150, length = 12, level = 0): readonly Float64Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    Float64Array.from({ length }, (_, at) => level + at + 10 * random.unit()),
  );
}

const seed = fc.nat({ max: 100_000 });

/** Optimal by its own slopes, whatever found it: no point lies further down than the mixture itself. */
function expectOptimal(points: readonly Float64Array[], origin: Float64Array) {
  const { weights, gap } = nearestMixture(points, { origin });
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(1e-13);
}

describe('a fast look for where the nearest mixture lies', () => {
  it('gives weights above 0 that add up to 1, each point once', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const points = many(from);
        const start = likelyMixture({ points, origin: new Float64Array(12) }, 0);
        expect(new Set(start.points).size).toBe(start.points.length);
        expect(Math.min(...start.weights)).toBeGreaterThanOrEqual(0);
        expect(start.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('finds what the search without it finds', () => {
    fc.assert(
      fc.property(seed, fc.nat({ max: 149 }), (from, first) => {
        const points = many(from);
        const { weights } = nearestMixture(points, { first });
        // Below the number that is worth a look: the same optimum, one point at a time.
        const held = [...weights.keys()].filter((at) => (weights[at] ?? 0) > 0);
        const slow = nearestMixture(held.map((at) => points[at] as Float64Array));
        for (const [place, at] of held.entries()) {
          expect(weights[at]).toBeCloseTo(slow.weights[place] ?? 0, 9);
        }
        expectOptimal(points, new Float64Array(12));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves nothing to rounding: points far from zero, points that stand twice, all the same', () => {
    for (const level of [1e3, 1e6, 1e9]) {
      const points = many(7, 150, 12, level);
      expectOptimal(points, new Float64Array(12).fill(level));
    }
    const points = many(8);
    expectOptimal([...points, ...points], new Float64Array(12));
    expect(nearestMixture([...points, ...points]).interchangeable.length).toBeGreaterThan(0);
    const same = Array.from({ length: 150 }, () => new Float64Array(12).fill(3));
    expect(nearestMixture(same).squaredDistance).toBeCloseTo(108, 9);
  });

  it('ends on the origin when that lies among the points', () => {
    const points = many(9);
    const origin = Float64Array.from({ length: 12 }, (_, at) => at + 5);
    const { squaredDistance, weights } = nearestMixture(points, { origin });
    expect(squaredDistance).toBeLessThan(1e-20);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});
