import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { type Comparison, weightedSum } from './comparison.ts';
import { earlierStart, leaveOneOut, placebosInSpace, rankOf, wellFitted } from './placebos.ts';
import { fitSyntheticControl } from './synthetic-control.ts';
import { invertPlaceboTest } from './test-inversion.ts';

/** Paths that wander, fewer donors than periods before, so that the weights are unique. */
function wandering(seed: number, donors = 6, periods = 16, before = 11): Comparison {
  const random = seededRandom(seed);
  const path = (): Float64Array => {
    let level = 50 + 20 * random.unit();
    return Float64Array.from({ length: periods }, () => {
      level += 4 * random.unit() - 2;
      return level;
    });
  };
  return { treated: path(), donors: Array.from({ length: donors }, path), before };
}

const seed = fc.nat({ max: 100_000 });
const near = (found: Float64Array, wanted: Float64Array, digits = 8) => {
  expect(found.length).toBe(wanted.length);
  for (const [at, value] of wanted.entries()) expect(found[at]).toBeCloseTo(value, digits);
};

describe('a synthetic control', () => {
  it('follows the donors when they are named in another order', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const comparison = wandering(from);
        const { weights } = fitSyntheticControl(comparison);
        const other = fitSyntheticControl({
          ...comparison,
          donors: comparison.donors.toReversed(),
        });
        near(other.weights.toReversed(), weights);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its weights under another unit of measure and another level in each period', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0.001, max: 1000, noNaN: true }), (from, scale) => {
        const comparison = wandering(from);
        const fit = fitSyntheticControl(comparison);
        const measured = (path: Float64Array) => path.map((value, at) => scale * value + 3 * at);
        const other = fitSyntheticControl({
          ...comparison,
          treated: measured(comparison.treated),
          donors: comparison.donors.map(measured),
        });
        near(other.weights, fit.weights, 7);
        expect(other.meanEffect / scale).toBeCloseTo(fit.meanEffect, 6);
        expect(other.ratio / fit.ratio).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('finds the weights and the effect again when the treated unit is a mixture of donors', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: -9, max: 9, noNaN: true }), (from, effect) => {
        const comparison = wandering(from);
        const weights = Float64Array.from([0.5, 0, 0.3, 0, 0, 0.2]);
        const treated = weightedSum(comparison.donors, weights, 16).map(
          (value, at) => value + (at >= comparison.before ? effect : 0),
        );
        const fit = fitSyntheticControl({ ...comparison, treated });
        near(fit.weights, weights, 7);
        expect(fit.meanEffect).toBeCloseTo(effect, 7);
        expect(fit.preRmspe).toBeLessThan(1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('is one donor when the treated unit is that donor, and no ratio is made of rounding', () => {
    const comparison = wandering(3);
    const treated = Float64Array.from(comparison.donors[4] ?? []);
    const same = fitSyntheticControl({ ...comparison, treated });
    near(same.weights, Float64Array.from([0, 0, 0, 0, 1, 0]));
    expect(same.ratio).toBe(0);
    const moved = treated.map((value, at) => value + (at >= comparison.before ? 2 : 0));
    expect(fitSyntheticControl({ ...comparison, treated: moved }).ratio).toBe(Infinity);
  });
});

describe('placebos', () => {
  it('in space leave the treated unit out: a wild path after the start touches none of them', () => {
    const comparison = wandering(8);
    const wild = { ...comparison, treated: comparison.treated.map((value) => value * 7) };
    const ratios = (of: Comparison) =>
      placebosInSpace(of, (placebo) => fitSyntheticControl(placebo).ratio);
    expect(ratios(wild)).toEqual(ratios(comparison));
    expect(ratios(comparison)).toHaveLength(6);
  });

  it('a tie counts as at least as extreme, also when one of the two was rounded', () => {
    expect(rankOf(3, [5, 3 * (1 - 1e-14), 2, 1])).toEqual({ rank: 3, of: 5, pValue: 0.6 });
    expect(rankOf(Infinity, [Infinity, 1])).toEqual({ rank: 2, of: 3, pValue: 2 / 3 });
    expect(rankOf(9, [1, 2])).toEqual({ rank: 1, of: 3, pValue: 1 / 3 });
  });

  it('badly fitted ones can be left out', () => {
    const comparison = wandering(5);
    const fit = fitSyntheticControl(comparison);
    const placebos = placebosInSpace(comparison, fitSyntheticControl);
    for (const kept of wellFitted(placebos, fit, 2)) {
      expect(kept.preRmspe ** 2).toBeLessThanOrEqual(2 * fit.preRmspe ** 2);
    }
    expect(wellFitted(placebos, fit, Infinity)).toHaveLength(6);
  });

  it('in time look only at what came before the real start', () => {
    const comparison = wandering(4);
    const early = earlierStart(comparison, 7);
    const changed = comparison.treated.map((value, at) => (at < 11 ? value : 0));
    expect(early.treated).toHaveLength(11);
    expect(earlierStart({ ...comparison, treated: changed }, 7)).toEqual(early);
  });

  it('leave out each donor with weight, once', () => {
    const comparison = wandering(6);
    const fit = fitSyntheticControl(comparison);
    const without = leaveOneOut(comparison, fit, fitSyntheticControl);
    expect(without.map(({ left }) => left).sort((one, other) => one - other)).toEqual(
      [...fit.weights.keys()].filter((donor) => (fit.weights[donor] ?? 0) > 0),
    );
    for (const { fit: one } of without) {
      expect(one.preRmspe).toBeGreaterThanOrEqual(fit.preRmspe - 1e-9);
    }
  });
});

describe('the set of effects that the placebo test does not reject', () => {
  const comparison = wandering(12, 24);
  const fit = fitSyntheticControl(comparison);
  const ratios = placebosInSpace(comparison, (placebo) => fitSyntheticControl(placebo).ratio);

  /** The test itself, run for one effect: the treated path after the start lowered by it. */
  const pValueAt = (effect: number): number => {
    const treated = comparison.treated.map((value, at) => (at < 11 ? value : value - effect));
    return rankOf(fitSyntheticControl({ ...comparison, treated }).ratio, ratios).pValue;
  };

  it('holds what the test accepts and nothing that it rejects', () => {
    const { interval, detectable } = invertPlaceboTest(comparison, fit, ratios, 0.1);
    if (interval === 'empty' || interval === 'unbounded') throw new Error(interval);
    const [low, high] = interval;
    expect(pValueAt(low + 1e-6)).toBeGreaterThan(0.1);
    expect(pValueAt(high - 1e-6)).toBeGreaterThan(0.1);
    expect(pValueAt(low - 1e-6)).toBeLessThanOrEqual(0.1);
    expect(pValueAt(high + 1e-6)).toBeLessThanOrEqual(0.1);
    expect(detectable).toBeGreaterThan(0);
  });

  it('is everything when there are too few placebos to reject at that level', () => {
    const few = ratios.slice(0, 8);
    expect(invertPlaceboTest(comparison, fit, few, 0.1)).toMatchObject({ interval: 'unbounded' });
  });
});
