import { describe, expect, it } from 'vitest';
import { exitCurves } from './exit-curves.ts';
import { digitsOf, shownCount } from './shown-outside.ts';

const left = (group: string, time: number, cause: number, count: number) => ({
  group,
  time,
  cause,
  count,
});

describe('curves until the exit', () => {
  it('hide a group of fewer than ten, and end where fewer than ten are followed', () => {
    const { curves, hidden, samePace } = exitCurves([
      left('few', 3, 1, 9),
      left('many', 2, 1, 20),
      left('many', 6, 2, 15),
      left('many', 9, 0, 8),
    ]);
    expect(hidden).toEqual(['few']);
    expect(curves).toHaveLength(1);
    expect(curves[0]?.households).toBe(45);
    expect(curves[0]?.points.map(({ months }) => months)).toEqual([0, 2, 6]);
    expect(curves[0]?.within[0]?.work).toBeUndefined();
    expect(samePace).toBeUndefined();
  });

  it('tell work and other exits apart: together with who is still there they are all', () => {
    const { curves, samePace, sameToWork } = exitCurves([
      left('a', 2, 1, 30),
      left('a', 5, 2, 20),
      left('a', 30, 0, 50),
      left('b', 2, 1, 70),
      left('b', 30, 0, 30),
    ]);
    const [a] = curves;
    expect(a?.within[0]?.work?.share).toBeCloseTo(0.3, 12);
    expect(a?.within[0]?.other?.share).toBeCloseTo(0.2, 12);
    expect(a?.points.at(-1)?.still).toBeCloseTo(0.5, 12);
    expect(a?.median.time).toBe(5);
    expect(samePace).toBeLessThan(0.05);
    expect(sameToWork).toBeLessThan(0.001);
  });
});

describe('what may leave the house', () => {
  it('is as coarse as five people, and nothing of fewer than 500', () => {
    expect(digitsOf(161_800)).toBe(2);
    expect(digitsOf(49_999)).toBe(1);
    expect(digitsOf(4_999)).toBe(0);
    expect(digitsOf(499)).toBeUndefined();
    expect(digitsOf(0)).toBeUndefined();
    for (const people of [500, 5_000, 50_000]) {
      expect((people * 10 ** -(digitsOf(people) ?? 0)) / 100).toBeGreaterThanOrEqual(5);
    }
  });

  it('rounds counts to five and hides those below ten', () => {
    expect(shownCount(9)).toBeUndefined();
    expect(shownCount(14_408)).toBe(14_410);
  });
});
