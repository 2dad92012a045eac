import { dot } from '#engine/linalg/dot.ts';
import { growingQr } from '#engine/linalg/growing-qr.ts';
import { type Bottom, bfgs, type Sloped } from '#engine/optimise/bfgs.ts';
import { weightedSum } from './comparison.ts';
import { descend } from './descend.ts';
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
  const { loss, at } = landscapeOf(problem);
  const size = problem.treated.length;
  const from = new Float64Array(size);
  const coarse = { step: 2, evaluations: 60 * size, tolerance: 1e-6 };
  let best = descend(loss, from, coarse);
  let idle = 0;
  // A fresh simplex from where the last one ended, until that helps twice no more.
  for (const step of [3, -3, 1.5, -1, 0.5, -0.3]) {
    if (idle === 2) break;
    const fine = { step, evaluations: 150 * size, tolerance: 1e-11 };
    const next = descend(loss, best.point, fine);
    idle = next.value < best.value * (1 - 1e-9) ? 0 : idle + 1;
    if (next.value < best.value) best = next;
  }
  return at(best.point);
}

/**
 * The lowest of many valleys: from equal weights, from each predictor counting far more than the others, and from
 * each two of the most promising of these. May lean on one predictor alone (Becker and Klößner 2018).
 */
export function searchPredictors(problem: PredictorProblem): PredictorFit {
  const { sloped, at } = landscapeOf(problem);
  const roll = (start: Float64Array) =>
    bfgs(sloped, start, { tolerance: 1e-6, mostEvaluations: 40 });
  const leading = (...leaders: readonly number[]) =>
    roll(problem.treated.map((_, predictor) => (leaders.includes(predictor) ? 0 : -4)));
  const alone = [...problem.treated.keys()].map((leader) => ({ leader, ...leading(leader) }));
  const promising = alone.toSorted(lowest).slice(0, paired);
  const pairs = promising.flatMap(({ leader }, place) =>
    promising.slice(place + 1).map((other) => leading(leader, other.leader)),
  );
  const [best] = [roll(new Float64Array(problem.treated.length)), ...alone, ...pairs]
    .sort(lowest)
    .slice(0, 3)
    .map((bottom) => deepen(sloped, bottom))
    .sort(lowest);
  return at(best?.point ?? new Float64Array(problem.treated.length));
}

const paired = 6;
const lowest = (one: Bottom, other: Bottom) => one.value - other.value;

/** A weight below exp(-30) of the largest is none. */
const nothing = 30;

type Landscape = {
  readonly loss: (logs: Float64Array) => number;
  readonly sloped: (logs: Float64Array) => Sloped;
  readonly at: (logs: Float64Array) => PredictorFit;
};

/** The loss by the logarithms of the predictor weights. */
function landscapeOf(problem: PredictorProblem): Landscape {
  const points = scaled(problem);
  const at = (logs: Float64Array) => fitScaled(points, problem, weightsAt(logs));
  return {
    at,
    loss: (logs) => at(logs).loss,
    sloped: (logs) => {
      const fit = at(logs);
      return { value: fit.loss, slope: slopeOf(points, problem, fit) };
    },
  };
}

/**
 * Out of a bend and down again: of the places that differ in one predictor weight those that are lowest, and
 * downhill from there, as long as that helps.
 */
function deepen(at: (logs: Float64Array) => Sloped, from: Bottom): Bottom {
  let best = bfgs(at, from.point, { tolerance: 1e-10, mostEvaluations: 200 });
  for (let round = 0; round < rounds; round += 1) {
    const near = hops
      .flatMap((hop) =>
        Array.from(best.point.keys(), (own) =>
          best.point.map((log, at) => (at === own ? log + hop : log)),
        ),
      )
      .map((point) => ({ point, value: at(point).value }))
      .sort(lowest)
      .slice(0, followed)
      .map(({ point }) => bfgs(at, point, { tolerance: 1e-10, mostEvaluations: 120 }))
      .sort(lowest)[0];
    if (near === undefined || near.value >= best.value * (1 - 1e-7)) return best;
    best = near;
  }
  return best;
}
const rounds = 6;
const followed = 4;
const hops = [5, -5, 1.5, -1.5];

/**
 * The slope of the loss by the logarithms of the predictor weights. With the donors that have weight held, the
 * weights solve M w = λ1, 1'w = 1, M = Σ vₖ pₖ pₖ'; so d loss / d log vₖ = -vₖ (pₖ·w)(pₖ·q), q from the same system
 * with the slope of the loss on its right-hand side.
 */
function slopeOf(
  points: readonly Float64Array[],
  problem: PredictorProblem,
  fit: PredictorFit,
): Float64Array {
  const weights = fit.predictorWeights;
  const active = [...fit.weights.keys()].filter((donor) => (fit.weights[donor] as number) > 0);
  const { treated, donors } = problem.outcome;
  const synthetic = weightedSum(donors, fit.weights, treated.length);
  const errors = treated.map((actual, at) => actual - (synthetic[at] as number));
  const pull = active.map(
    (donor) => (-2 / treated.length) * dot(donors[donor] as Float64Array, errors),
  );
  const answer = trade(
    active.map((donor) => points[donor] as Float64Array),
    weights,
    pull,
  );
  return weights.map((weight, predictor) => {
    let [mixed, answered] = [0, 0];
    for (const [at, donor] of active.entries()) {
      const value = points[donor]?.[predictor] as number;
      mixed += value * (fit.weights[donor] as number);
      answered += value * (answer[at] as number);
    }
    return -weight * mixed * answered;
  });
}

/** Weights from their logarithms, together 1. */
function weightsAt(logs: Float64Array): Float64Array {
  const highest = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(Math.max(log - highest, -nothing)));
  const sum = sumOf(raw);
  return raw.map((value) => value / sum);
}

/**
 * q with Σ q = 0 that solves Σ vₖ pₖ (pₖ·q) = pull + μ1 among these points: how weight would be traded. By
 * differences from the first point and elimination; what the predictors cannot tell apart is not traded.
 */
function trade(
  points: readonly Float64Array[],
  weights: Float64Array,
  pull: readonly number[],
): Float64Array {
  const [first, ...others] = points;
  const answer = new Float64Array(points.length);
  if (first === undefined) return answer;
  const steps = others.map((point) =>
    point.map((value, at) => (value - (first[at] as number)) * Math.sqrt(weights[at] as number)),
  );
  const factors = growingQr();
  const kept = steps.flatMap((step, at) => (factors.add(step) ? [at] : []));
  const solved = factors.solveSquared(
    Float64Array.from(kept, (at) => (pull[at + 1] as number) - (pull[0] as number)),
  );
  for (const [place, at] of kept.entries()) {
    answer[at + 1] = solved[place] as number;
    answer[0] = (answer[0] as number) - (solved[place] as number);
  }
  return answer;
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
