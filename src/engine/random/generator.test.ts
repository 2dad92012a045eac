import { describe, expect, it } from 'vitest';
import { seededRandom, xoshiro128 } from '#engine/random/generator.ts';

const drawn = (draw: () => number, times: number) => Array.from({ length: times }, draw);

describe('xoshiro128**', () => {
  it('gives the words of the C code of its authors for the state 1, 2, 3, 4', () => {
    expect(drawn(xoshiro128([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });
});

describe('a seed', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (seed) => {
    expect(() => seededRandom(seed)).toThrow('seed');
  });

  it('is the whole of what decides the numbers', () => {
    expect(drawn(seededRandom(5).word, 50)).toEqual(drawn(seededRandom(5).word, 50));
    expect(drawn(seededRandom(5).word, 5)).not.toEqual(drawn(seededRandom(6).word, 5));
  });

  it('gives these numbers for ever: a city of years ago can be built again', () => {
    const random = seededRandom(2024);
    expect(drawn(random.word, 3)).toMatchInlineSnapshot(`
      [
        130593479,
        549560565,
        3419754874,
      ]
    `);
    expect(drawn(random.stream('life').stream('arrivals').word, 3)).toMatchInlineSnapshot(`
      [
        401234762,
        1091173570,
        4218125760,
      ]
    `);
  });
});

describe('streams', () => {
  it('start the same whatever was drawn before', () => {
    const fresh = seededRandom(1);
    const used = seededRandom(1);
    drawn(used.word, 1000);
    expect(drawn(used.stream('contacts').word, 20)).toEqual(
      drawn(fresh.stream('contacts').word, 20),
    );
  });

  it('of different names have nothing in common', () => {
    const random = seededRandom(1);
    const names = Array.from({ length: 3000 }, (_, at) => `stream ${at}`);
    const firsts = names.map((name) => random.stream(name).word());
    expect(new Set(firsts).size).toBe(names.length);
    // Correlation of neighbouring names: chance alone gives a standard deviation of 1/sqrt(3000).
    const units = firsts.map((word) => word / 2 ** 32 - 0.5);
    const product = units.slice(1).reduce((sum, unit, at) => sum + unit * (units[at] ?? 0), 0);
    expect(Math.abs(product / units.length / (1 / 12))).toBeLessThan(4 / Math.sqrt(3000));
  });
});

describe('numbers', () => {
  it('below a bound are each as likely (chi squared, 99.9%)', () => {
    const random = seededRandom(11);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const value of drawn(() => random.below(7), 70_000))
      counts[value] = (counts[value] ?? 0) + 1;
    const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(22.5);
  });

  it('lie where they should', () => {
    const random = seededRandom(12);
    const units = drawn(random.unit, 20_000);
    expect(units.every((unit) => unit >= 0 && unit < 1)).toBe(true);
    expect(units.reduce((sum, unit) => sum + unit, 0) / 20_000).toBeCloseTo(0.5, 1);
    expect(new Set(drawn(() => random.between(-1, 1), 200))).toEqual(new Set([-1, 0, 1]));
    expect(
      drawn(() => Number(random.chance(0.3)), 20_000).filter(Boolean).length / 20_000,
    ).toBeCloseTo(0.3, 1);
    expect(random.chance(0)).toBe(false);
    expect(random.chance(1)).toBe(true);
    expect(random.below(1)).toBe(0);
  });
});
