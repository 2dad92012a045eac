/**
 * One treated unit beside those it is compared with: the outcome of each over the same periods, in order.
 * The first `before` periods lie before the treatment, the others after its start.
 */
export type Comparison = {
  readonly treated: Float64Array;
  readonly donors: readonly Float64Array[];
  readonly before: number;
  /** What to match besides or instead of the outcome before the start; without them: every outcome before. */
  readonly predictors?: Predictors;
};

export type Predictors = {
  /** One value a predictor, in the same order for all. */
  readonly treated: Float64Array;
  readonly donors: readonly Float64Array[];
  /** The periods by which the predictor weights are chosen: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Weights that are given, not sought. */
  readonly weights?: Float64Array;
};

/** The same question asked of each donor, with the other donors to answer it: the treated unit is left out. */
export function placeboOf(comparison: Comparison, donor: number): Comparison {
  const rest = withoutDonor(comparison, donor);
  const { donors, predictors } = comparison;
  return {
    ...rest,
    treated: donors[donor] as Float64Array,
    ...(predictors === undefined || rest.predictors === undefined
      ? {}
      : {
          predictors: { ...rest.predictors, treated: predictors.donors[donor] as Float64Array },
        }),
  };
}

export const withoutDonor = (comparison: Comparison, donor: number): Comparison => ({
  ...comparison,
  donors: comparison.donors.filter((_, at) => at !== donor),
  ...(comparison.predictors === undefined
    ? {}
    : {
        predictors: {
          ...comparison.predictors,
          donors: comparison.predictors.donors.filter((_, at) => at !== donor),
        },
      }),
});

/** Σ wⱼ yⱼ over the donors, period by period. */
export function weightedSum(
  donors: readonly Float64Array[],
  weights: Float64Array,
  length: number,
): Float64Array {
  const sum = new Float64Array(length);
  for (const [at, donor] of donors.entries()) {
    const weight = weights[at] as number;
    if (weight === 0) continue;
    for (let period = 0; period < length; period += 1) {
      sum[period] = (sum[period] as number) + weight * (donor[period] as number);
    }
  }
  return sum;
}
