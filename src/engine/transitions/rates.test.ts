import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { gamma, normal, poisson } from './chances.ts';
import { drawRates, shrinkRates } from './rates.ts';

const seen = (times: readonly number[], exposure: readonly number[]) => ({
  times: Float64Array.from(times),
  exposure: Float64Array.from(exposure),
});
const cells = (...groups: number[]) => Uint16Array.from(groups);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('rates with shrinkage', () => {
  it('of groups that do not differ are one rate', () => {
    const { rate } = shrinkRates(seen([10, 11, 9], [1000, 1100, 900]), [cells(0, 1, 2)]);
    for (const value of rate) expect(value).toBeCloseTo(0.01, 4);
  });

  it('of large groups stay their own, a small one leans on its parent', () => {
    const counts = seen([1000, 20, 0], [10_000, 10_000, 4]);
    const { rate } = shrinkRates(counts, [cells(0, 1, 0), cells(0, 1, 2)]);
    expect(rate[0]).toBeCloseTo(0.1, 2);
    expect(rate[1]).toBeCloseTo(0.002, 3);
    // Four months without an event say little against the tenth of its kind.
    expect(rate[2]).toBeGreaterThan(0.05);
  });

  it('of what never happened are 0, also drawn', () => {
    const rates = shrinkRates(seen([0, 0], [500, 0]), [cells(0, 1)]);
    expect([...rates.rate]).toEqual([0, 0]);
    expect([...drawRates(rates, seededRandom(1))]).toEqual([0, 0]);
  });

  it('are drawn around themselves, as wide as the counts are few', () => {
    const rates = shrinkRates(seen([400, 4], [4000, 400]), [cells(0, 1)]);
    const random = seededRandom(5);
    const drawn = Array.from({ length: 2000 }, () => drawRates(rates, random));
    const spread = [0, 1].map((cell) => {
      const values = drawn.map((draw) => draw[cell] as number);
      const centre = mean(values);
      expect(centre / (rates.rate[cell] as number)).toBeCloseTo(1, 1);
      return Math.sqrt(mean(values.map((value) => (value - centre) ** 2))) / centre;
    });
    expect(spread[0]).toBeCloseTo(1 / 20, 2);
    expect(spread[1]).toBeGreaterThan(1.5 * (spread[0] as number));
  });
});

describe('chance', () => {
  const random = seededRandom(11);
  it.each([0.3, 4, 90])('by Poisson has mean and variance %d', (expected) => {
    const values = Array.from({ length: 4000 }, () => poisson(expected, random));
    expect(mean(values) / expected).toBeCloseTo(1, 1);
    expect(mean(values.map((v) => (v - expected) ** 2)) / expected).toBeCloseTo(1, 0.8);
  });
  it.each([0.4, 3, 500])('by gamma has mean and variance %d', (shape) => {
    const values = Array.from({ length: 6000 }, () => gamma(shape, random));
    expect(mean(values) / shape).toBeCloseTo(1, 1);
    expect(mean(values.map((v) => (v - shape) ** 2)) / shape).toBeCloseTo(1, 0.8);
  });
  it('by the normal distribution has mean 0 and variance 1', () => {
    const values = Array.from({ length: 8000 }, () => normal(random));
    expect(Math.abs(mean(values))).toBeLessThan(0.05);
    expect(mean(values.map((v) => v ** 2))).toBeCloseTo(1, 1);
  });
});
