import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { allMethods, backtest } from './backtest.ts';
import { combine, leastChecked } from './combination.ts';
import { singleMethods, walkOrigins } from './origins.ts';
import { levels } from './projection.ts';

const made = (factor = 1) => {
  const random = seededRandom(9);
  let level = 400;
  let slope = 1;
  return Float64Array.from({ length: 96 }, (_, at) => {
    slope = 0.9 * slope + (random.unit() - 0.5);
    level += slope;
    return factor * (level + 6 * Math.sin((2 * Math.PI * at) / 12) + random.unit());
  });
};
const walk = (series: Float64Array, horizon = 12) =>
  walkOrigins(series, 12, horizon, 48, seededRandom(1));

const series = made();
const origins = walk(series);
const combined = combine(series, origins, 12);

describe('an origin', () => {
  it('sees nothing of what comes after it', () => {
    const other = series.slice();
    other.fill(9_999, 72);
    const same = walkOrigins(other.slice(0, 72), 12, 12, 48, seededRandom(1));
    const place = same.length - 1;
    expect(same[place]?.single.ets.mean).toEqual(origins[place]?.single.ets.mean);
    const again = combine(other.slice(0, 72), same, 12).at(-1);
    expect(again?.projection).toEqual(combined[place]?.projection);
  });

  it('gives the same figures for the same seed', () => {
    expect(walk(series).at(-1)?.single).toEqual(origins.at(-1)?.single);
  });
});

describe('the combination', () => {
  it('without a past weighs all methods the same and leaves the bands to them', () => {
    const first = combined[0];
    expect(first?.checked[0]).toBe(0);
    for (const method of singleMethods) expect(first?.weights[method][0]).toBe(0.25);
  });

  it('weighs by what was known: outcomes of a step h ahead come h months later', () => {
    expect(combined[20]?.checked[0]).toBe(20);
    expect(combined[20]?.checked[11]).toBe(20 - 11);
    expect(combined[20]?.weights.ets[11]).toBe(20 - 11 < leastChecked ? 0.25 : NaN);
  });

  it('has weights that add up to 1, the largest for what was least wrong', () => {
    const last = combined.at(-1);
    for (let step = 0; step < 12; step += 1) {
      const total = singleMethods.reduce((sum, name) => sum + (last?.weights[name][step] ?? 0), 0);
      expect(total).toBeCloseTo(1, 12);
    }
    expect(last?.weights.damped[0]).toBeGreaterThan(last?.weights['seasonal-naive'][0] ?? 1);
  });

  it('has bands that nest, and never narrow further ahead', () => {
    for (const { projection } of combined) {
      for (const [place, level] of levels.entries()) {
        const { low, high } = projection.bands[level];
        for (let step = 0; step < 12; step += 1) {
          const width = (high[step] ?? 0) - (low[step] ?? 0);
          const before = step === 0 ? 0 : (high[step - 1] ?? 0) - (low[step - 1] ?? 0);
          expect(width).toBeGreaterThanOrEqual(before - 1e-9);
          const inner = projection.bands[levels[place - 1] ?? level];
          expect(low[step]).toBeLessThanOrEqual(inner.low[step] ?? NaN);
          expect(high[step]).toBeGreaterThanOrEqual(inner.high[step] ?? NaN);
        }
      }
    }
  });

  it('scales with its series', () => {
    const large = made(1000);
    const scaled = combine(large, walk(large), 12).at(-1)?.projection;
    const one = combined.at(-1)?.projection;
    for (let step = 0; step < 12; step += 1) {
      expect(Math.abs((scaled?.mean[step] ?? 0) / 1000 - (one?.mean[step] ?? 0))).toBeLessThan(0.2);
    }
  });
});

describe('a series that never changes', () => {
  it('stays what it is', () => {
    const flat = Float64Array.from({ length: 64 }, () => 25);
    const last = combine(flat, walk(flat, 6), 6).at(-1)?.projection;
    for (const value of last?.mean ?? []) expect(value).toBeCloseTo(25, 6);
    for (const value of last?.bands[95].high ?? []) expect(value).toBeCloseTo(25, 3);
  });
});

describe('a back-test', () => {
  const tested = backtest(series, origins, 12, 24);

  it('scales errors by the change over a year and counts what the bands held, by hand', () => {
    const judged = origins.filter(({ known }) => known + 12 <= 96).slice(-24);
    expect(judged).toHaveLength(24);
    let sum = 0;
    let held = 0;
    for (const { known, scale, single } of judged) {
      for (let step = 0; step < 12; step += 1) {
        const actual = series[known + step] ?? NaN;
        const { mean, bands } = single['seasonal-naive'];
        sum += Math.abs((mean[step] ?? NaN) - actual) / scale;
        held += Number(
          actual >= (bands[80].low[step] ?? NaN) && actual <= (bands[80].high[step] ?? NaN),
        );
      }
    }
    expect(tested['seasonal-naive'].mase).toBeCloseTo(sum / 288, 9);
    expect(tested['seasonal-naive'].coverage[80]).toBeCloseTo(held / 288, 12);
  });

  it('has a row for each method and for each step', () => {
    for (const method of allMethods) {
      const { mase, steps, coverage } = tested[method];
      expect(steps).toHaveLength(12);
      expect(steps.reduce((sum, step) => sum + step.mase, 0) / 12).toBeCloseTo(mase, 9);
      expect(coverage[50]).toBeLessThanOrEqual(coverage[80]);
    }
    expect(tested.combination.mase).toBeLessThan(tested['seasonal-naive'].mase);
  });
});
