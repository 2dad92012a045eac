import { describe, expect, it } from 'vitest';
import { concludeFrom, rankAmongAreas } from './conclusion.ts';
import type { EffectReport } from './effect-report.ts';

/** Areas in which nothing happened: 1 to 99 hundredths, half of them below zero. */
const areas = Array.from({ length: 99 }, (_, at) => ((at + 1) / 100) * (at % 2 === 0 ? 1 : -1));

const report = (change: Partial<EffectReport>) =>
  ({
    method: 'sdid',
    poorFit: false,
    meanEffect: -0.95,
    effects: [{ time: 2021, actual: 8, synthetic: 9, effect: -1, treated: true }],
    ...change,
  }) as unknown as EffectReport;
const verdict = (change: Partial<EffectReport>, parallel = 1) =>
  concludeFrom(report(change), areas, parallel).verdict;

describe('what may be concluded', () => {
  it('is nothing when the comparison does not follow the place before the start', () => {
    expect(verdict({ method: 'sc', poorFit: true })).toBe('no-comparison');
    expect(verdict({ method: 'did' }, 0.01)).toBe('no-comparison');
    expect(verdict({ method: 'did' }, 0.2)).toBe('lower');
  });

  it('is an effect only when at most one in ten made-up areas shows as much', () => {
    expect(verdict({ meanEffect: -0.91 })).toBe('lower');
    expect(verdict({ meanEffect: 0.91 })).toBe('higher');
    expect(verdict({ meanEffect: -0.89 })).toBe('not-told-apart');
  });

  it('tells what could have been seen, and what is not excluded', () => {
    const { rank, of, detectable, interval } = rankAmongAreas(-0.5, areas);
    expect([rank, of]).toEqual([51, 100]);
    expect(detectable).toBe(0.9);
    expect(interval[0]).toBeCloseTo(-1.4, 12);
    expect(rankAmongAreas(5, areas.slice(0, 3)).detectable).toBe(Infinity);
  });
});
