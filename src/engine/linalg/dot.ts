/** The inner product of a vector with another at least as long; four sums, so that the additions need not wait. */
export function dot(one: Float64Array, other: Float64Array): number {
  const length = one.length;
  const even = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < even; at += 4) {
    a += (one[at] as number) * (other[at] as number);
    b += (one[at + 1] as number) * (other[at + 1] as number);
    c += (one[at + 2] as number) * (other[at + 2] as number);
    d += (one[at + 3] as number) * (other[at + 3] as number);
  }
  for (let at = even; at < length; at += 1) a += (one[at] as number) * (other[at] as number);
  return a + b + (c + d);
}

/** Adds `factor` times one vector to another, in place. */
export function addTimes(sum: Float64Array, factor: number, vector: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) {
    sum[at] = (sum[at] as number) + factor * (vector[at] as number);
  }
}
