import { type Comparison, weightedSum } from './comparison.ts';
import { nearestMixture } from './nearest-mixture.ts';
import { meanOf, rootMeanSquare, sampleDeviation, sumOf } from './spread.ts';

/**
 * Synthetic difference-in-differences (Arkhangelsky, Athey, Hirshberg, Imbens and Wager 2021) for one treated
 * unit: donor weights that make the paths before parallel (not equal), period weights that make the periods
 * before like those after, and the difference in differences with both. Both weights are the optimum of their
 * convex problem, where the authors' program stops its search earlier.
 */
export type SyntheticDid = {
  readonly donorWeights: Float64Array;
  /** One for each period before the start, 0 or more, together 1. */
  readonly periodWeights: Float64Array;
  /** The weighted donors, moved to the level of the treated unit before the start. */
  readonly synthetic: Float64Array;
  readonly effects: Float64Array;
  readonly preRmspe: number;
  readonly postRmspe: number;
  /** The estimate: mean effect after the start, in units of the outcome. */
  readonly meanEffect: number;
  /** The larger of the two duality gaps, as in `Mixture`. */
  readonly gap: number;
};

/** Ridge on the weights, in units of the outcome: ζ of the paper, section 2.1. */
export type Smoothing = { readonly donors: number; readonly periods: number };

/** ζ for donors is (N₁T₁)^¼ times the deviation of first differences before; for periods next to nothing. */
export function smoothingFor({ donors, before, treated }: Comparison): Smoothing {
  const steps = donors.flatMap((donor) =>
    Array.from(donor.subarray(1, before), (value, at) => value - (donor[at] as number)),
  );
  const noise = sampleDeviation(steps);
  return { donors: (treated.length - before) ** 0.25 * noise, periods: 1e-6 * noise };
}

export function fitSyntheticDid(
  comparison: Comparison,
  smoothing: Smoothing = smoothingFor(comparison),
): SyntheticDid {
  const { treated, donors, before } = comparison;
  const byDonor = smoothMixture(
    donors.map((donor) => donor.subarray(0, before)),
    treated.subarray(0, before),
    smoothing.donors,
  );
  const byPeriod = smoothMixture(
    Array.from({ length: before }, (_, at) =>
      Float64Array.from(donors, (donor) => donor[at] as number),
    ),
    Float64Array.from(donors, (donor) => meanOf(donor.subarray(before))),
    smoothing.periods,
  );
  const mixed = weightedSum(donors, byDonor.weights, treated.length);
  const level = sumOf(
    byPeriod.weights.map(
      (weight, at) => weight * ((treated[at] as number) - (mixed[at] as number)),
    ),
  );
  const synthetic = mixed.map((value) => value + level);
  const effects = treated.map((actual, at) => actual - (synthetic[at] as number));
  return {
    donorWeights: byDonor.weights,
    periodWeights: byPeriod.weights,
    synthetic,
    effects,
    preRmspe: rootMeanSquare(effects.subarray(0, before)),
    postRmspe: rootMeanSquare(effects.subarray(before)),
    meanEffect: meanOf(effects.subarray(before)),
    gap: Math.max(byDonor.gap, byPeriod.gap),
  };
}

/** min over w in the simplex and a free level of |level + Σ wⱼ xⱼ - y|² / length + ζ² |w|². */
function smoothMixture(columns: readonly Float64Array[], target: Float64Array, zeta: number) {
  const ridge = zeta * Math.sqrt(target.length);
  const points = columns.map((column, own) => {
    const point = new Float64Array(target.length + columns.length);
    const difference = column.map((value, at) => value - (target[at] as number));
    const level = meanOf(difference);
    for (const [at, value] of difference.entries()) point[at] = value - level;
    point[target.length + own] = ridge;
    return point;
  });
  return nearestMixture(points);
}
