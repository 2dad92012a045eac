import { invertPositive } from '#engine/linalg/cholesky.ts';
import { dot } from '#engine/linalg/dot.ts';

/** What one way of wandering makes of the blocks that were seen. */
export type Look = {
  readonly wide: number;
  readonly stays: number;
  /** Logarithm of prior × likelihood, but for a constant. */
  readonly logWeight: number;
  readonly lasting: number;
  readonly passing: number;
  readonly root: readonly [number, number, number];
  /** By block: how far it is from what the others make of it, and the deviation of that. */
  readonly residuals: Float64Array;
  readonly deviations: Float64Array;
};

type Asked = {
  /** By block: mean logarithm of the level, and the variance that chance adds. */
  readonly log: Float64Array;
  readonly noise: Float64Array;
  /** Of a block. */
  readonly months: number;
  readonly wide: number;
  /** Months after which 1 / e of the passing part is left. */
  readonly memory: number;
  readonly prior: number;
};

/** Variance of the lasting part before anything is seen: anywhere, as far as flows go. */
export const anywhere = 1;

/**
 * A Gaussian process at blocks of months, the last of which ends at the origin: lasting part + passing part (AR(1) by
 * month, averaged over the block) + chance. Exact, by Cholesky's root of the covariance of the blocks (Rasmussen and
 * Williams 2006, chapter 2; what the others say of a block: 5.4.2).
 */
export function lookAt({ log, noise, months, wide, memory, prior }: Asked): Look {
  const count = log.length;
  const stays = Math.exp(-1 / memory);
  const variance = wide ** 2;
  const between = alike(stays, months, count).map((share) => variance * share);
  // What a block has in common with the passing part at the origin.
  const withEnd = Float64Array.from({ length: count }, (_, at) => {
    const passed = (count - 1 - at) * months;
    return variance * averagePower(stays, months, passed);
  });
  const covariance = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < count; other += 1) {
      covariance[one * count + other] =
        anywhere +
        (between[Math.abs(one - other)] as number) +
        (one === other ? (noise[one] as number) : 0);
    }
  }
  const { inverse, logDeterminant } = invertPositive(covariance, count);
  const weighed = times(inverse, log);
  const ones = new Float64Array(count).fill(anywhere);
  const [fromOnes, fromEnd] = [times(inverse, ones), times(inverse, withEnd)];
  const spread = {
    lasting: anywhere - dot(ones, fromOnes),
    both: -dot(ones, fromEnd),
    passing: variance - dot(withEnd, fromEnd),
  };
  return {
    wide,
    stays,
    logWeight: Math.log(prior) - 0.5 * (dot(log, weighed) + logDeterminant),
    lasting: dot(ones, weighed),
    passing: dot(withEnd, weighed),
    root: rootOf(spread),
    residuals: weighed.map((value, at) => value / (inverse[at * count + at] as number)),
    deviations: weighed.map((_, at) => 1 / Math.sqrt(inverse[at * count + at] as number)),
  };
}

function rootOf(spread: {
  lasting: number;
  both: number;
  passing: number;
}): [number, number, number] {
  const first = Math.sqrt(Math.max(1e-12, spread.lasting));
  const second = spread.both / first;
  return [first, second, Math.sqrt(Math.max(0, spread.passing - second ** 2))];
}

/** What blocks have in common that begin so many blocks apart, as a share of the variance of a month. */
export const alike = (stays: number, months: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, lag) => meanPower(stays, months, lag * months));

/** Mean of stays^|a - b| over the months a of one block and b of another that begins so much later. */
function meanPower(stays: number, months: number, later: number): number {
  let sum = 0;
  for (let one = 0; one < months; one += 1) {
    for (let other = 0; other < months; other += 1) sum += stays ** Math.abs(later + other - one);
  }
  return sum / months ** 2;
}

/** Mean of stays^distance from the months of a block to a moment so long after its end. */
function averagePower(stays: number, months: number, after: number): number {
  let sum = 0;
  for (let month = 0; month < months; month += 1) sum += stays ** (after + month);
  return sum / months;
}

const times = (matrix: Float64Array, vector: Float64Array): Float64Array =>
  vector.map((_, row) =>
    dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector),
  );
