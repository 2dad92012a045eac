import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { normal } from '#engine/transitions/chances.ts';
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

describe('the reach of a band', () => {
  const levels = [50, 80, 95] as const;

  it('without past errors is what the methods expect', () => {
    const reach = calibratedReach({ errors: new Float64Array(0), deviation: 2 }, levels);
    for (const [at, expected] of [0.674, 1.282, 1.96].entries())
      expect(Math.abs((reach[at] ?? 0) / 2 - expected)).toBeLessThan(0.04);
  });

  it('of few errors leans to what is expected, of many to what was', () => {
    const at80 = (count: number) =>
      calibratedReach({ errors: new Float64Array(count).fill(5), deviation: 1 }, [80])[0] ?? 0;
    expect(at80(1)).toBeLessThan(2);
    expect(at80(6)).toBeGreaterThan(at80(1));
    expect(at80(120)).toBeCloseTo(5, 6);
  });

  it('comes back when a crisis is some years ago', () => {
    const after = (months: number) => {
      const errors = Float64Array.from({ length: 24 + months }, (_, at) => (at < 24 ? 6 : 1));
      return calibratedReach({ errors, deviation: 1 }, [80])[0] ?? 0;
    };
    expect(after(0)).toBeGreaterThan(5);
    expect(after(72)).toBeLessThan(2);
  });

  it('holds the next of independent errors as often as it says, whatever the methods expect', () => {
    const random = seededRandom(3);
    for (const deviation of [0.7, 1.4]) {
      let held = 0;
      for (let time = 0; time < 2000; time += 1) {
        const errors = Float64Array.from({ length: 80 }, () => Math.abs(normal(random)));
        const [reach = 0] = calibratedReach({ errors, deviation }, [80]);
        held += Number(Math.abs(normal(random)) <= reach);
      }
      expect(Math.abs(held / 2000 - 0.8)).toBeLessThan(0.05);
    }
  });
});
