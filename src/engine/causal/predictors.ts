import { weightedSum } from './comparison.ts';
import { type Descent, descend } from './descend.ts';
import { type Mixture, nearestMixture } from './nearest-mixture.ts';
import { sampleDeviation, sumOf } from './spread.ts';

/**
 * Synthetic control on predictors (Abadie, Diamond and Hainmueller 2010): donor weights make the predictors alike,
 * each predictor counting by its weight v; v is chosen so that the outcome before the start is followed best.
 * For given v the donor weights are the optimum of a convex problem; the choice of v is not convex, so it is
 * sought from many starts, and another search may find a little better.
 */
export type PredictorProblem = {
  /** The predictors of the treated unit, and of each donor in the same order. */
  readonly treated: Float64Array;
  readonly donors: readonly Float64Array[];
  /** The outcome over the periods by which v is chosen. */
  readonly outcome: { readonly treated: Float64Array; readonly donors: readonly Float64Array[] };
};

export type PredictorFit = Mixture & {
  /** One for each predictor (after division by its deviation over all units), together 1. */
  readonly predictorWeights: Float64Array;
  /** Mean squared error of the outcome over the periods by which v was chosen. */
  readonly loss: number;
};

/** The best donor weights for given predictor weights. */
export function fitAtPredictorWeights(
  problem: PredictorProblem,
  predictorWeights: Float64Array,
): PredictorFit {
  return fitScaled(scaled(problem), problem, predictorWeights);
}

/**
 * Seeks predictor weights too, downhill from equal ones, as the published studies did: among the many valleys of
 * this loss the one that is reached while every predictor counts. See `searchPredictors` for the others.
 */
export function fitPredictors(problem: PredictorProblem): PredictorFit {
  return follow(problem, [new Float64Array(problem.treated.length)]);
}

/**
 * From equal weights and from each predictor in turn counting far more than the others, and the lowest of all these.
 * May lean on one predictor alone (Becker and Klößner 2018), and takes longer.
 */
export function searchPredictors(problem: PredictorProblem): PredictorFit {
  const leaning = [...problem.treated.keys()].map((leader) =>
    problem.treated.map((_, at) => (at === leader ? 0 : -6)),
  );
  return follow(problem, [new Float64Array(problem.treated.length), ...leaning]);
}

/** A weight below exp(-30) of the largest is none. */
const lowest = 30;

function follow(problem: PredictorProblem, starts: readonly Float64Array[]): PredictorFit {
  const points = scaled(problem);
  const size = problem.treated.length;
  const loss = (logs: Float64Array) => fitScaled(points, problem, weightsAt(logs)).loss;
  const best = starts
    .map((start) => descend(loss, start, { step: 2, evaluations: 60 * size, tolerance: 1e-6 }))
    .sort((one, other) => one.value - other.value)
    .slice(0, 3)
    .map((near) => deepen(loss, near))
    .sort((one, other) => one.value - other.value)[0];
  return fitScaled(points, problem, weightsAt(best?.point ?? new Float64Array(size)));
}

/** Weights from their logarithms, together 1. */
function weightsAt(logs: Float64Array): Float64Array {
  const highest = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(Math.max(log - highest, -lowest)));
  const sum = sumOf(raw);
  return raw.map((value) => value / sum);
}

/** Downhill again from where it ended with a fresh simplex, until that helps twice no more. */
function deepen(loss: (logs: Float64Array) => number, from: Descent): Descent {
  const evaluations = 150 * from.point.length;
  let best = from;
  let idle = 0;
  for (const step of [3, -3, 1.5, -1, 0.5, -0.3]) {
    if (idle === 2) break;
    const next = descend(loss, best.point, { step, evaluations, tolerance: 1e-11 });
    idle = next.value < best.value * (1 - 1e-9) ? 0 : idle + 1;
    if (next.value < best.value) best = next;
  }
  return best;
}

/** Donor minus treated, each predictor in units of its deviation over all units; a constant one counts as 0. */
function scaled({ treated, donors }: PredictorProblem): readonly Float64Array[] {
  const deviations = treated.map((own, at) =>
    sampleDeviation([own, ...donors.map((donor) => donor[at] as number)]),
  );
  return donors.map((donor) =>
    donor.map((value, at) => {
      const deviation = deviations[at] as number;
      return deviation === 0 ? 0 : (value - (treated[at] as number)) / deviation;
    }),
  );
}

function fitScaled(
  points: readonly Float64Array[],
  { outcome }: PredictorProblem,
  predictorWeights: Float64Array,
): PredictorFit {
  const roots = predictorWeights.map(Math.sqrt);
  const mixture = nearestMixture(
    points.map((point) => point.map((value, at) => value * (roots[at] as number))),
  );
  const synthetic = weightedSum(outcome.donors, mixture.weights, outcome.treated.length);
  const errors = outcome.treated.map((actual, at) => (actual - (synthetic[at] as number)) ** 2);
  return { ...mixture, predictorWeights, loss: sumOf(errors) / errors.length };
}
