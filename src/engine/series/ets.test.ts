import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { chooseEts } from './ets-choice.ts';
import { fitEts } from './ets-fit.ts';
import { aicc, type EtsForm, formName, formsFor, parameterCount } from './ets-form.ts';
import { projectEts } from './ets-projection.ts';
import { pathOf, runEts } from './ets-recursion.ts';
import { simulatedDeviation } from './ets-simulation.ts';

const form = (error: 'A' | 'M', trend: 'N' | 'A' | 'Ad', season: 'N' | 'A' | 'M'): EtsForm => ({
  error,
  trend,
  season,
});
const expectClose = (values: Iterable<number>, expected: readonly number[]) => {
  for (const [at, value] of [...values].entries())
    expect(value).toBeCloseTo(expected[at] ?? NaN, 9);
};

/** Annual oil production of Saudi Arabia, million tonnes, 1965 to 2013 (fpp2, Hyndman and Athanasopoulos). */
const oil = Float64Array.of(
  ...[111.0091, 130.8284, 141.2871, 154.2278, 162.7409, 192.1665, 240.7997, 304.2174, 384.0046],
  ...[429.6622, 359.3169, 437.2519, 468.4008, 424.4353, 487.9794, 509.8284, 506.3473, 340.1842],
  ...[240.2589, 219.0328, 172.0747, 252.5901, 221.0711, 276.5188, 271.148, 342.6186, 428.3558],
  ...[442.3946, 432.7851, 437.2497, 437.2092, 445.3641, 453.195, 454.4096, 422.3789, 456.0371],
  ...[440.3866, 425.1944, 486.2052, 500.4291, 521.2759, 508.9476, 488.8889, 509.8706, 456.7229],
  ...[473.8166, 525.9509, 549.8338, 542.3405],
);

/** A monthly series with trend, season and noise, of the seed. */
const made = (seed: number, length: number, factor = 1, shift = 0) => {
  const random = seededRandom(seed);
  return Float64Array.from({ length }, (_, at) => {
    const noise = random.unit() + random.unit() - 1;
    return factor * (200 + 0.5 * at + 15 * Math.sin((2 * Math.PI * at) / 12) + 6 * noise) + shift;
  });
};

describe('the forms to choose from', () => {
  it('are additive only when a number is 0 or less, without season when there is none', () => {
    expect(formsFor(false, true).some(({ error, season }) => error === 'M' || season === 'M')).toBe(
      false,
    );
    expect(formsFor(true, false).every(({ season }) => season === 'N')).toBe(true);
    expect(formsFor(true, true)).toHaveLength(15);
    expect(formsFor(true, true).map(formName)).not.toContain('ETS(A,N,M)');
  });

  it('cost a parameter for each number estimated', () => {
    expect(parameterCount(form('A', 'N', 'N'), 12)).toBe(3);
    expect(parameterCount(form('M', 'Ad', 'M'), 12)).toBe(4 + 13 + 1);
  });

  it('are compared by AICc: 10 + 2·3 + 2·3·4/(20-4) = 17.5', () => {
    expect(aicc(10, 3, 20)).toBe(17.5);
    expect(aicc(10, 3, 4)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the recursion', () => {
  it('is simple exponential smoothing by hand', () => {
    const smoothing = { alpha: 0.5, beta: 0, gamma: 0, phi: 1 };
    const start = { level: 10, trend: 0, season: [] };
    const run = runEts(form('A', 'N', 'N'), smoothing, start, Float64Array.of(12, 9, 14));
    expectClose(run.expected, [10, 11, 10]);
    expectClose(run.errors, [2, -2, 4]);
    expect(run.end.level).toBe(12);
    expect(run.deviance).toBeCloseTo(3 * Math.log(24), 12);
  });

  it('is Holt and Winters by hand, additive, two seasons', () => {
    const smoothing = { alpha: 0.5, beta: 0.2, gamma: 0.1, phi: 1 };
    const start = { level: 10, trend: 1, season: [2, -2] };
    const run = runEts(form('A', 'A', 'A'), smoothing, start, Float64Array.of(15, 8, 17));
    // 10+1+2; then 11+1 -> 12, trend 1.4, season 2.2; 12+1.4-2 = 11.4, error -3.4; …
    expectClose(run.expected, [13, 11.4, 14.62]);
    expectClose([run.end.level, run.end.trend], [12.42 + 1.19, 0.72 + 0.476]);
    expectClose(run.end.season, [-2.34, 2.2 + 0.238]);
    expectClose(pathOf(form('A', 'A', 'A'), smoothing, run.end, 2), [
      13.61 + 1.196 - 2.34,
      13.61 + 2.392 + 2.438,
    ]);
  });

  it('counts multiplicative errors relative to what was expected', () => {
    const smoothing = { alpha: 0.5, beta: 0, gamma: 0.2, phi: 1 };
    const start = { level: 100, trend: 0, season: [1.1, 0.9] };
    const run = runEts(form('M', 'N', 'M'), smoothing, start, Float64Array.of(121, 90));
    expectClose(run.expected, [110, 94.5]);
    expectClose(run.errors, [0.1, -4.5 / 94.5]);
    expectClose(run.end.season, [1.1 + 0.2 * 0.11, 0.9 - (0.2 * 4.5) / 105]);
  });

  it('lets a damped trend die out', () => {
    const path = pathOf(
      form('A', 'Ad', 'N'),
      { alpha: 0.5, beta: 0.1, gamma: 0, phi: 0.8 },
      { level: 10, trend: 5, season: [] },
      200,
    );
    expectClose(path.slice(0, 2), [14, 17.2]);
    expect(path[199]).toBeCloseTo(10 + (5 * 0.8) / 0.2, 6);
  });
});

describe('a fit', () => {
  it('of the oil series agrees with R (forecast) and Python (statsmodels): alpha at its limit', () => {
    const fit = fitEts(form('A', 'N', 'N'), oil, 1);
    expect(fit.smoothing.alpha).toBeCloseTo(0.9999, 4);
    expect(fit.start.level).toBeCloseTo(111, 1);
    // statsmodels divides by the length: 2307.767.
    expect((fit.variance * 47) / 49).toBeCloseTo(2307.77, 1);
  });

  it('started from many places is no worse than from the true values', () => {
    const random = seededRandom(5);
    let level = 100;
    const series = Float64Array.from({ length: 150 }, () => {
      const error = random.unit() * 8 - 4;
      const value = level + error;
      level += 0.3 * error;
      return value;
    });
    const fit = fitEts(form('A', 'N', 'N'), series, 12);
    const truth = runEts(
      form('A', 'N', 'N'),
      { alpha: 0.3, beta: 0, gamma: 0, phi: 1 },
      { level: 100, trend: 0, season: [] },
      series,
    );
    expect(fit.run.deviance).toBeLessThanOrEqual(truth.deviance);
    expect(fit.smoothing.alpha).toBeCloseTo(0.3, 0);
  });

  it('chosen by AICc has a season where there is one', () => {
    const { best, damped, fits } = chooseEts(made(3, 120), 12);
    expect(best.form.season).not.toBe('N');
    expect(damped.form.trend).toBe('Ad');
    expect(Math.min(...[...fits.values()].map((fit) => fit.aicc))).toBe(best.aicc);
  });

  it.each(['A', 'M'] as const)('with %s errors scales with its series', (error) => {
    const one = fitEts(form(error, 'Ad', 'A'), made(7, 96), 12);
    const ten = fitEts(form(error, 'Ad', 'A'), made(7, 96, 1000), 12);
    const [path, far] = [one, ten].map((fit) => projectEts(fit, 12, seededRandom(1)));
    for (let step = 0; step < 12; step += 1) {
      expect((far?.mean[step] ?? 0) / 1000).toBeCloseTo(path?.mean[step] ?? NaN, 0);
    }
  });

  it('with additive parts moves with its series', () => {
    const one = fitEts(form('A', 'A', 'A'), made(8, 96), 12);
    const moved = fitEts(form('A', 'A', 'A'), made(8, 96, 1, 5000), 12);
    const [path, far] = [one, moved].map((fit) => projectEts(fit, 6, seededRandom(1)).mean);
    for (let step = 0; step < 6; step += 1) {
      expect((far?.[step] ?? 0) - 5000).toBeCloseTo(path?.[step] ?? NaN, 0);
    }
  });
});

describe('the deviation of the errors ahead', () => {
  it('without trend and season is sigma times the root of 1 + (h-1) alpha²', () => {
    const fit = fitEts(form('A', 'N', 'N'), made(1, 60), 12);
    const { mean, bands } = projectEts(fit, 5, seededRandom(1));
    const expected = Math.sqrt(fit.variance * (1 + 4 * fit.smoothing.alpha ** 2));
    expect((bands[95].high[4] ?? 0) - (mean[4] ?? 0)).toBeCloseTo(1.959963984540054 * expected, 8);
  });

  it('by formula agrees with the deviation of simulated paths', () => {
    const fit = fitEts(form('M', 'Ad', 'M'), made(2, 120), 12);
    // Seasons of 1 without change: the same model with and without a season.
    const flat = { ...fit.run.end, season: Array.from({ length: 12 }, () => 1) };
    const still = { ...fit.smoothing, gamma: 0 };
    const without = {
      ...fit,
      form: form('M', 'Ad', 'N'),
      smoothing: still,
      run: { ...fit.run, end: { ...flat, season: [] } },
    };
    const { mean, bands } = projectEts(without, 18, seededRandom(1));
    const simulated = simulatedDeviation(
      { ...fit, smoothing: still, run: { ...fit.run, end: flat } },
      18,
      seededRandom(1),
    );
    for (const step of [0, 5, 17]) {
      const formula = ((bands[80].high[step] ?? 0) - (mean[step] ?? 0)) / 1.2815515655446004;
      // A thousand paths: the standard error of a deviation is about 2.2%.
      expect(Math.abs((simulated[step] ?? 0) / formula - 1)).toBeLessThan(0.09);
    }
  });

  it('widens and nests, whatever the smoothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const fit = fitEts(form('A', 'Ad', 'A'), made(seed, 60), 12);
        const { bands } = projectEts(fit, 24, seededRandom(1));
        for (let step = 1; step < 24; step += 1) {
          const width = (level: 50 | 80 | 95, at: number) =>
            (bands[level].high[at] ?? 0) - (bands[level].low[at] ?? 0);
          expect(width(80, step)).toBeGreaterThanOrEqual(width(80, step - 1) - 1e-9);
          expect(width(50, step)).toBeLessThan(width(80, step));
          expect(width(80, step)).toBeLessThan(width(95, step));
        }
      }),
      { numRuns: 8, seed: 1 },
    );
  });
});
