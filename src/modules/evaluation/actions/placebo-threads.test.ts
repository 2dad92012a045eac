import { describe, expect, it } from 'vitest';
import type { Comparison } from '#engine/causal/comparison.ts';
import { fitPlacebos } from '../rules/placebo-report.ts';
import { fitOnThreads, measureOffPage } from './placebo-threads.ts';

/** As many donors and periods as are worth a thread. */
const path = (unit: number) =>
  Float64Array.from({ length: 66 }, (_, at) => unit / 9 + Math.sin(unit + at * (1 + unit / 50)));
const comparison: Comparison = {
  treated: path(0.5),
  donors: Array.from({ length: 300 }, (_, at) => path(at + 1)),
  before: 60,
};

describe('placebos on threads', () => {
  it('are those of one thread, in their order, and show how far they are', async () => {
    const shares: number[] = [];
    const fits = await fitOnThreads(comparison, 'sc', {
      threads: 2,
      progress: (share) => shares.push(share),
    });
    expect(fits).toEqual(fitPlacebos(comparison, 'sc', { from: 0, until: 300 }));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.at(-1)).toBe(1);
  });

  it('end when they are cancelled', async () => {
    const cancel = new AbortController();
    const fits = fitOnThreads(comparison, 'sc', {
      threads: 1,
      progress: () => cancel.abort(),
      signal: cancel.signal,
    });
    await expect(fits).rejects.toThrow(/abort/i);
  });

  it('of a page end when whoever asked has left', async () => {
    const paths = [...Array(40).keys()].map((unit) => ({
      place: {
        code: `B${unit}`,
        name: `B${unit}`,
        area: 'A',
        side: 'rest',
        bank: 'north',
        longitude: 4,
        latitude: 52,
      },
      numerators: path(unit).map((value) => 100 + Math.round(value)),
      denominators: new Float64Array(66).fill(1000),
    }));
    const [treated, donors] = [paths.slice(0, 8), paths.slice(8)];
    const rates = donors.map(({ numerators }) => numerators.map((count) => count / 10));
    const leaving = new AbortController();
    const measured = measureOffPage(
      {
        compared: {
          comparison: { ...comparison, donors: rates },
          times: [...Array(66).keys()].map((at) => `${1950 + at}`),
          before: 60,
          treated,
          donors,
          tooSmall: [],
        },
        name: 'A programme',
        method: 'sdid',
        starts: undefined,
      },
      leaving.signal,
    );
    setTimeout(() => leaving.abort(), 50);
    await expect(measured).rejects.toThrow(/abort/i);
  });
});
