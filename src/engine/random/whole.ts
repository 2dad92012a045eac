/**
 * Whole numbers for fractions without losing any: each call is given its fraction, and what has been
 * handed out never differs from what was asked by one or more. Start with a random part of 1 so that
 * no time or place is always rounded the same way.
 */
export function wholeNumbers(start: number): (fraction: number) => number {
  let owed = start;
  return (fraction) => {
    owed += fraction;
    const given = Math.floor(owed);
    owed -= given;
    return given;
  };
}

/** Whole numbers that add up to `total` in proportion to the weights: largest remainder, then first. */
export function apportioned(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  if (sum <= 0) throw new Error('nothing to apportion by');
  const shares = weights.map((weight) => (total * weight) / sum);
  const given = shares.map((share) => Math.floor(share));
  let left = total - given.reduce((so, part) => so + part, 0);
  const order = shares
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at);
  for (const { at } of order) {
    if (left <= 0) break;
    given[at] = (given[at] ?? 0) + 1;
    left -= 1;
  }
  return given;
}
