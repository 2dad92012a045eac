import { describe, expect, it } from 'vitest';
import { lottery, oneOf, shuffled, urn } from '#engine/random/choice.ts';
import { seededRandom } from '#engine/random/generator.ts';

const times = 40_000;
const shareOf = <Value>(draw: () => Value, value: Value) =>
  Array.from({ length: times }, draw).filter((one) => one === value).length / times;

describe('a lottery', () => {
  it('without a weight above 0, or with a weight that is none, is refused', () => {
    expect(() => lottery([])).toThrow('weight');
    expect(() => lottery([['a', 0]])).toThrow('weight');
    expect(() => lottery([['a', -1]])).toThrow('weight');
    expect(() => lottery([['a', Number.NaN]])).toThrow('weight');
  });

  it('draws each value as often as its weight says', () => {
    const random = seededRandom(1);
    const draw = lottery([
      ['a', 6],
      ['b', 0],
      ['c', 2],
    ]);
    expect(shareOf(() => draw(random), 'a')).toBeCloseTo(0.75, 1);
    expect(shareOf(() => draw(random), 'b')).toBe(0);
  });
});

describe('an urn', () => {
  it('draws positions as often as their weight says, weight 0 never', () => {
    const random = seededRandom(2);
    const { draw } = urn(Float64Array.of(0, 1, 0, 3, 4));
    expect(shareOf(() => draw(random), 4)).toBeCloseTo(0.5, 1);
    expect(shareOf(() => draw(random), 3)).toBeCloseTo(0.375, 1);
    expect(shareOf(() => draw(random), 0)).toBe(0);
    expect(shareOf(() => draw(random), 2)).toBe(0);
  });
});

describe('a shuffle', () => {
  it('keeps all and favours no order', () => {
    const random = seededRandom(3);
    const orders = new Map<string, number>();
    for (let time = 0; time < 6_000; time += 1) {
      const order = shuffled(random, ['a', 'b', 'c']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const number of orders.values()) expect(Math.abs(number - 1_000)).toBeLessThan(150);
  });
});

describe('one of', () => {
  it('nothing cannot be chosen', () => {
    expect(() => oneOf(seededRandom(4), [])).toThrow();
  });
});
