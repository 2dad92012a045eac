/**
 * One treated unit beside those it is compared with: the outcome of each over the same periods, in order.
 * The first `before` periods lie before the treatment, the others after its start.
 */
export type Comparison = {
  readonly treated: Float64Array;
  readonly donors: readonly Float64Array[];
  readonly before: number;
};

/** The same question asked of each donor, with the other donors to answer it: the treated unit is left out. */
export const placeboOf = ({ donors, before }: Comparison, donor: number): Comparison => ({
  treated: donors[donor] as Float64Array,
  donors: withoutDonor(donors, donor),
  before,
});

export const withoutDonor = (
  donors: readonly Float64Array[],
  donor: number,
): readonly Float64Array[] => donors.filter((_, at) => at !== donor);

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
