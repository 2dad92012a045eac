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
  /**
   * The same predictors measured later, from which the donor weights are taken once the predictor weights are chosen:
   * cross-validation (Abadie, Diamond and Hainmueller 2015).
   */
  readonly later?: PredictorValues;
};

export type PredictorValues = Pick<Predictors, 'treated' | 'donors'>;

/** The donor in the place of the treated unit. */
const asTreated = (values: PredictorValues, donor: number): PredictorValues => ({
  treated: values.donors[donor] as Float64Array,
  donors: without(values.donors, donor),
});

const without = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  items.filter((_, other) => other !== at);

/** The same question asked of each donor, with the other donors to answer it: the treated unit is left out. */
export function placeboOf(comparison: Comparison, donor: number): Comparison {
  const { donors, predictors } = comparison;
  return {
    ...comparison,
    treated: donors[donor] as Float64Array,
    donors: without(donors, donor),
    ...withPredictors(predictors, (values) => asTreated(values, donor)),
  };
}

export const withoutDonor = (comparison: Comparison, donor: number): Comparison => ({
  ...comparison,
  donors: without(comparison.donors, donor),
  ...withPredictors(comparison.predictors, ({ treated, donors }) => ({
    treated,
    donors: without(donors, donor),
  })),
});

function withPredictors(
  predictors: Predictors | undefined,
  change: (values: PredictorValues) => PredictorValues,
): { readonly predictors?: Predictors } {
  if (predictors === undefined) return {};
  const { later } = predictors;
  return {
    predictors: {
      ...predictors,
      ...change(predictors),
      ...(later === undefined ? {} : { later: change(later) }),
    },
  };
}

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
