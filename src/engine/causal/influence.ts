import { shareAbove } from '#engine/distribution/normal.ts';
import { dot } from '#engine/linalg/dot.ts';
import { inverseQuadratic } from '#engine/linalg/inverse-quadratic.ts';

/** Are several estimates 0 together (Wald)? A low p-value says no; a high one does not prove it. */
export type JointTest = {
  readonly statistic: number;
  readonly degrees: number;
  readonly pValue: number;
};

/** `influence`: what each unit adds to the error of the estimate, the same units in the same order for all. */
export function jointTest(
  estimates: readonly { readonly effect: number; readonly influence: Float64Array }[],
): JointTest {
  const covariance = estimates.map((one) =>
    estimates.map((other) => dot(one.influence, other.influence)),
  );
  const { value, rank } = inverseQuadratic(
    covariance,
    estimates.map(({ effect }) => effect),
  );
  return { statistic: value, degrees: rank, pValue: rank === 0 ? 1 : shareAbove(rank, value) };
}
