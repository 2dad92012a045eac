import { describe, expect, it } from 'vitest';
import { normalQuantile, normalReach, normalShareBelow, shareAbove } from './normal.ts';

describe('the normal and the chi-square', () => {
  it('refuse what is no chance', () => {
    expect(() => normalQuantile(1)).toThrow();
    expect(() => normalQuantile(Number.NaN)).toThrow();
  });

  it('are as the tables (Abramowitz and Stegun 26)', () => {
    expect(normalReach(0.95)).toBeCloseTo(1.959963984540054, 13);
    expect(normalReach(0.9)).toBeCloseTo(1.6448536269514722, 13);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 12);
    expect(normalShareBelow(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(shareAbove(1, 3.841458820694124)).toBeCloseTo(0.05, 13);
    expect(shareAbove(7, 14.06714044934017)).toBeCloseTo(0.05, 13);
    expect(shareAbove(4, 0.7107230213973239)).toBeCloseTo(0.95, 13);
    expect(shareAbove(3, 0)).toBe(1);
  });

  it('undo each other', () => {
    for (const chance of [1e-6, 0.02, 0.3, 0.5, 0.77, 0.9999]) {
      expect(normalShareBelow(normalQuantile(chance))).toBeCloseTo(chance, 12);
    }
  });
});
