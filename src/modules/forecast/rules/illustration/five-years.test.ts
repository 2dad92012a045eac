import { describe, expect, it } from 'vitest';
import { fiveYears, hasShape, ourFigures, shapeRange, varied } from './five-years.ts';

describe('the five-year illustration of the review', () => {
  const stocks = fiveYears(ourFigures).map(({ stock }) => Math.round(stock));

  it('falls below the target in year 2, grows from year 4, is above it in year 5', () => {
    expect(stocks).toEqual([32_649, 30_899, 28_029, 27_942, 29_333, 30_585]);
    expect(hasShape(ourFigures)).toBe(true);
  });

  it('grows because people far from work are ever more of the stock', () => {
    const shares = fiveYears(ourFigures).map(({ rest, stock }) => rest / stock);
    expect(shares[0]).toBeCloseTo(0.65);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });

  it('keeps everybody: a year ends with who was there, came in, and did not leave', () => {
    const nobodyLeaves = { ...ourFigures, near: 0, middle: 0, restLeaves: 0 };
    expect(fiveYears(nobodyLeaves).at(-1)?.stock).toBe(32_649 + 5 * 6_200);
  });

  it('has that shape for some inputs only, and says for which', () => {
    for (const one of varied) {
      const range = shapeRange(ourFigures, one);
      if (range === undefined) throw new Error('the shape is there');
      expect(range.low).toBeLessThan(ourFigures[one.input]);
      expect(range.high).toBeGreaterThanOrEqual(ourFigures[one.input]);
      const beyond = hasShape({ ...ourFigures, [one.input]: range.high + one.step });
      expect(beyond && range.high + one.step <= one.most).toBe(false);
    }
    expect(hasShape({ ...ourFigures, inflow: 5_500 })).toBe(false);
    // Under the target in year 1 already, and growing in year 3: other courses than the review's.
    expect(hasShape({ ...ourFigures, target: 30_950 })).toBe(false);
    expect(hasShape({ ...ourFigures, inflow: 6_600 })).toBe(false);
    expect(
      shapeRange({ ...ourFigures, inflow: 3_000 }, varied[0] as (typeof varied)[number]),
    ).toBeUndefined();
  });
});
