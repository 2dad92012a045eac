/** Mean of the values; 0 of none. */
export const meanOf = (values: ArrayLike<number>): number =>
  values.length === 0 ? 0 : sumOf(values) / values.length;

export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return sum;
}

/** Root of the mean of the squares. */
export function rootMeanSquare(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] as number) ** 2;
  return values.length === 0 ? 0 : Math.sqrt(sum / values.length);
}

/** Standard deviation of a sample, divided by n - 1; 0 of fewer than two values. */
export function sampleDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += ((values[at] as number) - mean) ** 2;
  return Math.sqrt(sum / (values.length - 1));
}
