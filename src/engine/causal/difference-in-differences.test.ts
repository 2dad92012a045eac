import { describe, expect, it } from 'vitest';
import { twoWayEffect } from './difference-in-differences.ts';
import { eventStudy } from './event-study.ts';
import {
  effectsByExposure,
  effectsByGroup,
  groupTimeEffects,
  overallEffect,
} from './group-time.ts';
import { placebosInSpace } from './placebos.ts';
import { fitSyntheticDid, smoothingFor } from './synthetic-did.ts';

const path = (...values: number[]) => Float64Array.from(values);

/** Two units never treated and two treated from the third period: a rise of 1 a period, an effect of 5. */
const donors = [path(10, 11, 12, 13), path(20, 21, 22, 23)];
const treated = [path(1, 2, 8, 9), path(4, 5, 11, 12)];
const starts = [2, 2, undefined, undefined];

describe('difference-in-differences', () => {
  it('finds a planted effect between units of different level and the same trend', () => {
    const { effect, errors } = twoWayEffect([...treated, ...donors], starts);
    expect(effect).toBeCloseTo(5, 12);
    expect(errors.bare).toBeCloseTo(0, 12);
  });

  it('agrees with the four means, and its errors grow with each correction', () => {
    const uneven = [
      path(1, 2, 9, 9),
      path(4, 6, 11, 12),
      path(10, 11, 12, 15),
      path(20, 21, 22, 22),
    ];
    const { effect, errors } = twoWayEffect(uneven, starts);
    expect(effect).toBeCloseTo(10.25 - 3.25 - (17.75 - 15.5), 12);
    expect(errors.bare).toBeGreaterThan(0);
    expect(errors.groups).toBeGreaterThan(errors.bare);
    expect(errors.nested).toBeGreaterThan(errors.groups);
  });

  it('tells by period: 0 at the last one before, a departure before shows', () => {
    const { effects, errors } = eventStudy([path(3, 2, 8, 9)], donors, 2);
    expect([...effects]).toEqual([2, 0, 5, 5]);
    expect(errors[1]).toBe(0);
  });

  it('tests the trends before together: parallel ones pass, a departure does not', () => {
    const wave = (unit: number, at: number) => Math.sin(7 * unit + 3 * at * unit);
    const paths = (from: number, slope: number) =>
      Array.from({ length: 12 }, (_, unit) =>
        Float64Array.from({ length: 6 }, (_, at) => slope * at + wave(from + unit, at)),
      );
    const even = eventStudy(paths(1, 1), paths(31, 1), 4).trendsBefore;
    const uneven = eventStudy(paths(1, 3), paths(31, 1), 4).trendsBefore;
    expect(even?.degrees).toBe(3);
    expect(even?.pValue).toBeGreaterThan(0.05);
    expect(uneven?.pValue).toBeLessThan(1e-6);
    expect(eventStudy([path(3, 2, 8, 9)], donors, 2).trendsBefore).toBeUndefined();
  });
});

describe('staggered starts', () => {
  it('compare each group with the units never treated, whatever the other group does', () => {
    const late = path(7, 8, 9, 30);
    const effects = groupTimeEffects(
      [...treated, late, ...donors],
      [2, 2, 3, undefined, undefined],
    );
    expect(effects.map(({ group, period, effect }) => [group, period, effect])).toEqual([
      [2, 1, 0],
      [2, 2, 5],
      [2, 3, 5],
      [3, 1, 0],
      [3, 2, 0],
      [3, 3, 20],
    ]);
    expect(overallEffect(effects).effect).toBeCloseTo((5 * 2 + 5 * 2 + 20) / 5, 12);
    expect([...effectsByGroup(effects)].map(([group, { effect }]) => [group, effect])).toEqual([
      [2, 5],
      [3, 20],
    ]);
    expect(effectsByExposure(effects).get(0)?.effect).toBeCloseTo((5 * 2 + 20) / 3, 12);
    expect(effectsByExposure(effects).get(-1)?.effect).toBeCloseTo(0, 12);
  });
});

describe('synthetic difference-in-differences', () => {
  const comparison = {
    treated: path(5, 7, 6, 8, 17, 18),
    donors: [path(1, 3, 2, 4, 3, 4), path(12, 13, 14, 15, 16, 17), path(8, 7, 9, 8, 10, 9)],
    before: 4,
  };

  it('matches changes, not levels: a unit that runs above its donor has only its effect', () => {
    const { meanEffect, donorWeights, periodWeights, gap } = fitSyntheticDid(comparison, {
      donors: 0,
      periods: 1e-6,
    });
    expect([...donorWeights].map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([1, 0, 0]);
    expect(meanEffect).toBeCloseTo(10, 6);
    expect(periodWeights.reduce((so, weight) => so + weight, 0)).toBeCloseTo(1, 12);
    expect(gap).toBeLessThan(1e-12);
  });

  it('moves with the unit of measure and not with the level', () => {
    const { meanEffect } = fitSyntheticDid(comparison);
    const measured = (values: Float64Array) => values.map((value) => 100 * value + 40);
    const other = fitSyntheticDid({
      ...comparison,
      treated: measured(comparison.treated),
      donors: comparison.donors.map(measured),
    });
    expect(other.meanEffect).toBeCloseTo(100 * meanEffect, 7);
  });

  it('has a placebo for each donor, smoothed as the question itself', () => {
    const smoothing = smoothingFor(comparison);
    const placebos = placebosInSpace(comparison, (placebo) => fitSyntheticDid(placebo, smoothing));
    expect(placebos.map(({ donorWeights }) => donorWeights.length)).toEqual([2, 2, 2]);
  });
});
