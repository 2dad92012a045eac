/**
 * Turns entries `place` and `place + 1` of each vector from number `place` on, so that the second of the first vector
 * becomes 0 (a Givens rotation), and gives the turn.
 */
export function turnPair(
  vectors: readonly Float64Array[],
  place: number,
): { readonly cosine: number; readonly sine: number } {
  const lead = vectors[place] as Float64Array;
  const length = Math.hypot(lead[place] as number, lead[place + 1] as number);
  const cosine = (lead[place] as number) / length;
  const sine = (lead[place + 1] as number) / length;
  for (let at = place; at < vectors.length; at += 1) {
    const vector = vectors[at] as Float64Array;
    const one = vector[place] as number;
    const other = vector[place + 1] as number;
    vector[place] = cosine * one + sine * other;
    vector[place + 1] = cosine * other - sine * one;
  }
  return { cosine, sine };
}
