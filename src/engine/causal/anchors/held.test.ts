// Reference solutions on the classics, held with their data: what ../anchors.test.ts lays beside more of them.
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../comparison.ts';
import { twoWayEffect } from '../difference-in-differences.ts';
import {
  effectsByExposure,
  effectsByGroup,
  groupTimeEffects,
  overallEffect,
  trendsBefore,
} from '../group-time.ts';
import { placebosInSpace, rankOf } from '../placebos.ts';
import { fitAtPredictorWeights, fitPredictors } from '../predictors.ts';
import { fitSyntheticControl } from '../synthetic-control.ts';
import { fitSyntheticDid } from '../synthetic-did.ts';
import { counties } from './mpdta.ts';
import { firstYear, lawFrom, predictorsOf, salesOf, states } from './prop99.ts';

const [california = new Float64Array(), ...others] = salesOf;
const law: Comparison = { treated: california, donors: others, before: lawFrom - firstYear };
const weightOf = (weights: Float64Array, state: string) => weights[states.indexOf(state) - 1];

describe('the tobacco law of California', () => {
  it('by synthetic control on the outcome: weights, error, effect, rank', () => {
    const fit = fitSyntheticControl(law);
    expect(weightOf(fit.weights, 'Utah')).toBeCloseTo(0.39390786182122844, 12);
    expect(weightOf(fit.weights, 'Montana')).toBeCloseTo(0.23184023643733895, 12);
    expect(weightOf(fit.weights, 'New_Hampshire')).toBeCloseTo(0.04542894963220597, 12);
    expect(fit.preRmspe).toBeCloseTo(1.6564004002476602, 12);
    expect(fit.ratio).toBeCloseTo(12.439968043924717, 10);
    expect(fit.meanEffect).toBeCloseTo(-19.51363136792001, 10);
    const placebos = placebosInSpace(law, (placebo) => fitSyntheticControl(placebo).ratio);
    expect(rankOf(fit.ratio, placebos)).toEqual({ rank: 3, of: 39, pValue: 3 / 39 });
  });

  it('by synthetic control on predictors: at given weights exact, sought ones fit no worse than published', () => {
    const until = lawFrom - firstYear;
    const [own = new Float64Array(), ...theirs] = predictorsOf;
    const problem = {
      treated: own,
      donors: theirs,
      outcome: {
        treated: california.subarray(0, until),
        donors: others.map((path) => path.subarray(0, until)),
      },
    };
    // The weights of R's Synth, and the exact donor weights at them.
    const given = fitAtPredictorWeights(
      problem,
      Float64Array.from([
        0.0005834268744487, 0.03117410775182, 0.0033669725487, 0.01243230267886, 0.4925226264956,
        0.3917452983755, 0.06817526527501,
      ]),
    );
    expect(given.loss).toBeCloseTo(3.193285276242703, 7);
    expect(weightOf(given.weights, 'Utah')).toBeCloseTo(0.3433524012647231, 7);
    expect(weightOf(given.weights, 'Nevada')).toBeCloseTo(0.23575395799423135, 7);
    expect(fitPredictors(problem).loss).toBeLessThanOrEqual(3.0766638949382035 * (1 + 1e-6));
  });

  it('by difference-in-differences, and by both together', () => {
    const starts = [law.before, ...others.map(() => undefined)];
    const { effect, errors } = twoWayEffect(salesOf, starts);
    expect(effect).toBeCloseTo(-27.349111265004634, 10);
    expect(errors.bare).toBeCloseTo(2.730492133509732, 10);
    expect(errors.nested).toBeCloseTo(2.8023777141512447, 10);
    // R's synthdid stops its search at -15.60383; the optimum lies 0.0016 further.
    expect(fitSyntheticDid(law).meanEffect).toBeCloseTo(-15.605399261, 8);
  });
});

describe('the minimum wage by county, with staggered starts', () => {
  const effects = groupTimeEffects(
    counties.map(({ path }) => path),
    counties.map(({ start }) => start),
  );
  const at = (group: number, period: number) =>
    effects.find((it) => it.group === group - 2003 && it.period === period - 2003);

  // Callaway and Sant'Anna, never treated, no covariates.
  it.each([
    [2004, 2004, -0.010503246220962381, 0.023251036368166333],
    [2004, 2007, -0.10081136308540416, 0.034359225834673233],
    [2006, 2005, -0.002750818750518816, 0.019558561035881657],
    [2007, 2007, -0.026054410719196626, 0.016655435349252172],
  ])('of %i in %i: effect and error', (group, period, effect, error) => {
    expect(at(group, period)?.effect).toBeCloseTo(effect, 12);
    expect(at(group, period)?.error).toBeCloseTo(error, 12);
  });

  it('over all, by exposure and by group', () => {
    expect(overallEffect(effects).effect).toBeCloseTo(-0.03995127515517632, 12);
    expect(effectsByExposure(effects).get(2)?.effect).toBeCloseTo(-0.1372587388894032, 12);
    expect(effectsByExposure(effects).get(-3)?.effect).toBeCloseTo(0.03050665558329281, 12);
    expect(effectsByGroup(effects).get(1)?.effect).toBeCloseTo(-0.07974912657472913, 12);
    // One group and period alone has the error of that cell.
    expect(effectsByExposure(effects).get(3)?.error).toBeCloseTo(0.034359225834673233, 12);
  });

  it('tests the trends before of all groups together', () => {
    // R's did, Getting started: "P-value for pre-test of parallel trends assumption: 0.16812".
    const { degrees, pValue } = trendsBefore(effects);
    expect(degrees).toBe(5);
    expect(pValue).toBeCloseTo(0.16812, 4);
  });
});
