import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { findBreaks, withoutSpikes } from './breaks.ts';
import { calibratedReach } from './calibration.ts';
import { fitEts } from './ets-fit.ts';
import { seasonalNaive, seasonalNaiveScale } from './seasonal-naive.ts';
import { decompose, hasSeason } from './seasonality.ts';
import { theta } from './theta.ts';

const noisy = (seed: number, length: number, of: (at: number) => number) => {
  const random = seededRandom(seed);
  return Float64Array.from({ length }, (_, at) => of(at) + random.unit() + random.unit() - 1);
};

describe('seasonal naive', () => {
  it('repeats the last period; its variance grows by the period', () => {
    const { mean, bands } = seasonalNaive(Float64Array.of(1, 5, 2, 7), 2, 4);
    expect([...mean]).toEqual([2, 7, 2, 7]);
    const deviation = (step: number) =>
      ((bands[80].high[step] ?? 0) - (mean[step] ?? 0)) / 1.2815515655446004;
    expect(deviation(0)).toBeCloseTo(Math.sqrt((1 + 4) / 2), 9);
    expect(deviation(2)).toBeCloseTo(Math.sqrt(5), 9);
  });

  it('gives the scale: the mean absolute change over a period', () => {
    expect(seasonalNaiveScale(Float64Array.of(1, 5, 2, 7), 2)).toBe(1.5);
    expect(seasonalNaiveScale(Float64Array.of(3, 3, 3), 2)).toBe(0);
  });
});

describe('Theta', () => {
  it('is simple exponential smoothing with half the slope as drift', () => {
    const series = noisy(4, 30, (at) => 50 + 2 * at);
    const { fit, projection } = theta(series, 1, 3);
    const smooth = fitEts({ error: 'A', trend: 'N', season: 'N' }, series, 1);
    const { alpha } = smooth.smoothing;
    expect(fit.season.kind).toBe('N');
    expect(fit.drift).toBeCloseTo(1, 1);
    const settled = (1 - (1 - alpha) ** 30) / alpha;
    for (const [step, value] of projection.mean.entries()) {
      expect(value).toBeCloseTo(smooth.run.end.level + fit.drift * (step + settled), 9);
    }
  });

  it('puts the season back', () => {
    const series = noisy(5, 60, (at) => 100 * (1 + 0.3 * Math.sin((2 * Math.PI * at) / 12)));
    const { projection } = theta(series, 12, 12);
    expect(hasSeason(series, 12)).toBe(true);
    for (const [step, value] of projection.mean.entries()) {
      expect(Math.abs(value - 100 * (1 + 0.3 * Math.sin((2 * Math.PI * step) / 12)))).toBeLessThan(
        4,
      );
    }
  });
});

describe('a decomposition', () => {
  it('finds the season of a series without noise exactly', () => {
    const season = [3, -1, -2, 0];
    const series = Float64Array.from({ length: 20 }, (_, at) => 10 + at + (season[at % 4] ?? 0));
    expect(decompose(series, 4, 'A').season.map((value) => Number(value.toFixed(9)) + 0)).toEqual(
      season,
    );
  });

  it('finds no season in a series that has none', () => {
    expect(
      hasSeason(
        noisy(6, 100, () => 10),
        12,
      ),
    ).toBe(false);
    expect(
      hasSeason(
        noisy(6, 20, () => 10),
        12,
      ),
    ).toBe(false);
  });
});

describe('breaks', () => {
  const level = (at: number) => 300 + 8 * Math.sin((2 * Math.PI * at) / 12);

  it('are not found where there are none', () => {
    for (const seed of [1, 2, 3]) expect(findBreaks(noisy(seed, 120, level), 12)).toEqual([]);
    expect(
      findBreaks(
        Float64Array.from({ length: 40 }, () => 7),
        12,
      ),
    ).toEqual([]);
  });

  it('a spike is one month, and is replaced by what was expected', () => {
    const series = noisy(1, 120, (at) => level(at) + (at === 50 ? 60 : 0));
    const [found, ...others] = findBreaks(series, 12);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'spike', from: 50, until: 50 });
    expect(Math.abs((found?.size ?? 0) - 60)).toBeLessThan(4);
    const cleaned = withoutSpikes(series, found === undefined ? [] : [found]);
    expect(Math.abs((cleaned[50] ?? 0) - level(50))).toBeLessThan(4);
    expect(cleaned[51]).toBe(series[51]);
  });

  it('a shift that comes in two steps is one shift, and stays', () => {
    const series = noisy(2, 120, (at) => level(at) - (at >= 70 ? 20 : 0) - (at >= 71 ? 20 : 0));
    const found = findBreaks(series, 12);
    expect(found).toMatchObject([{ kind: 'shift', from: 70, until: 71 }]);
    expect(Math.abs((found[0]?.size ?? 0) + 40)).toBeLessThan(5);
    expect(withoutSpikes(series, found)).toEqual(series);
  });

  it('what the last month is, nobody knows yet', () => {
    const series = noisy(3, 60, (at) => level(at) + (at === 59 ? 50 : 0));
    expect(findBreaks(series, 12)).toMatchObject([{ kind: 'unsettled', from: 59 }]);
  });

  it('steps of a rounded series are none', () => {
    const rounded = Float64Array.from({ length: 120 }, (_, at) => 1.5 + 0.1 * Math.floor(at / 10));
    expect(findBreaks(rounded, 12).filter(({ size }) => Math.abs(size) < 0.09)).toEqual([]);
  });
});

it('the reach of a band is the order statistic with one error to come', () => {
  const errors = Float64Array.from({ length: 9 }, (_, at) => at + 1);
  expect(calibratedReach(errors, 50)).toBeCloseTo(1 + (8 * 0.5 * 10) / 9, 9);
  expect(calibratedReach(errors, 95)).toBe(9);
});
