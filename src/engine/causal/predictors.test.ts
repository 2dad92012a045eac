import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { descend } from './descend.ts';
import {
  fitAtPredictorWeights,
  fitPredictors,
  type PredictorProblem,
  searchPredictors,
} from './predictors.ts';

const folder = join(import.meta.dirname, '../../../../shared/anchors');

describe('downhill', () => {
  it('finds the bottom of a bent valley (Rosenbrock)', () => {
    const valley = ([x = 0, y = 0]: Float64Array) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const { point, value } = descend(valley, Float64Array.from([-1.2, 1]), {
      step: 0.5,
      evaluations: 2000,
      tolerance: 1e-14,
    });
    expect(value).toBeLessThan(1e-12);
    expect(point[0]).toBeCloseTo(1, 5);
  });

  it('stops at its limit', () => {
    let asked = 0;
    const slope = ([x = 0]: Float64Array) => {
      asked += 1;
      return -x;
    };
    descend(slope, Float64Array.from([0]), { step: 1, evaluations: 50, tolerance: 0 });
    expect(asked).toBeLessThan(55);
  });
});

describe('predictor weights', () => {
  // The first predictor tells which donors move like the treated unit, the second tells nothing.
  const problem: PredictorProblem = {
    treated: Float64Array.from([10, 0]),
    donors: [
      [10, 9],
      [6, 8],
      [3, 0],
      [1, 1],
    ].map((values) => Float64Array.from(values)),
    outcome: {
      treated: Float64Array.from([10, 11, 12]),
      donors: [
        [10, 11, 13],
        [11, 14, 17],
        [30, 50, 20],
        [0, 5, 40],
      ].map((values) => Float64Array.from(values)),
    },
  };

  it('let the predictor count that follows the outcome', () => {
    const { predictorWeights, weights, loss } = fitPredictors(problem);
    expect(predictorWeights[0]).toBeGreaterThan(0.9);
    expect(weights[0]).toBeGreaterThan(0.99);
    const equal = fitAtPredictorWeights(problem, Float64Array.from([0.5, 0.5]));
    expect(loss).toBeLessThan(equal.loss / 10);
  });

  it('do not change with the unit of measure of a predictor', () => {
    const measured = (values: Float64Array) =>
      values.map((value, at) => (at === 0 ? 1e6 * value : value));
    const other = fitPredictors({
      ...problem,
      treated: measured(problem.treated),
      donors: problem.donors.map(measured),
    });
    const own = fitPredictors(problem);
    for (const [at, weight] of own.weights.entries()) {
      expect(other.weights[at]).toBeCloseTo(weight, 6);
    }
  });

  it('sought from every predictor in turn fit no worse, and the same problem gives the same', () => {
    const found = searchPredictors(problem);
    expect(found.loss).toBeLessThanOrEqual(fitPredictors(problem).loss * (1 + 1e-9));
    expect(searchPredictors(problem)).toEqual(found);
  });
});

type Reference = {
  readonly donors: readonly string[];
  readonly X0: readonly (readonly number[])[];
  readonly X1: readonly number[];
  readonly Z0: readonly (readonly number[])[];
  readonly Z1: readonly number[];
  readonly V_Rsynth: readonly number[];
  readonly w_exact_at_V_Rsynth: Readonly<Record<string, number>>;
  readonly loss_V_exact_at_V_Rsynth: number;
  readonly best_loss_V: number;
};

// Published weights: Abadie, Diamond and Hainmueller (2010), Abadie and Gardeazabal (2003) by way of Synth.
const published = {
  prop99: { Utah: 0.334, Nevada: 0.234, Montana: 0.199, Colorado: 0.164, Connecticut: 0.069 },
  basque: { Cataluna: 0.851, 'Madrid (Comunidad De)': 0.149 },
};

describe('the anchors with predictors', () => {
  beforeEach(({ skip }) => {
    skip(!existsSync(folder), 'the reference problems (../shared/anchors) are not there');
  });

  it.each(['prop99', 'basque'] as const)(
    '%s: weights at given v, and v as good as the best',
    (name) => {
      const file = readFileSync(join(folder, `covariate_${name}.json`), 'utf8');
      const wanted = JSON.parse(file) as Reference;
      const column = (rows: Reference['X0'], at: number) =>
        Float64Array.from(rows, (row) => row[at] ?? Number.NaN);
      const problem: PredictorProblem = {
        treated: Float64Array.from(wanted.X1),
        donors: wanted.donors.map((_, at) => column(wanted.X0, at)),
        outcome: {
          treated: Float64Array.from(wanted.Z1),
          donors: wanted.donors.map((_, at) => column(wanted.Z0, at)),
        },
      };
      const given = fitAtPredictorWeights(problem, Float64Array.from(wanted.V_Rsynth));
      expect(given.loss).toBeCloseTo(wanted.loss_V_exact_at_V_Rsynth, 9);
      const sought = fitPredictors(problem);
      expect(sought.loss).toBeLessThanOrEqual(wanted.best_loss_V * (1 + 1e-6));
      // Lower than the published valley of basque, resting on one predictor: Becker and Klößner (2018).
      const wide = searchPredictors(problem);
      expect(wide.loss).toBeLessThan({ prop99: 3.07667, basque: 0.0055 }[name]);
      const near: Readonly<Record<string, number>> = published[name];
      for (const [at, donor] of wanted.donors.entries()) {
        expect(given.weights[at]).toBeCloseTo(wanted.w_exact_at_V_Rsynth[donor] ?? 0, 9);
        expect(Math.abs((sought.weights[at] ?? 0) - (near[donor] ?? 0))).toBeLessThan(0.01);
      }
    },
  );
});
