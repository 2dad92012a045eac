/**
 * x' A⁻¹ x for a symmetric matrix with no negative direction, as in a Wald test: by Cholesky, leaving out rows
 * that depend on the ones above them; `rank` is what is left, the degrees of freedom of the test.
 */
export function inverseQuadratic(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): { readonly value: number; readonly rank: number } {
  const kept: { readonly row: number; readonly factor: number[]; readonly solved: number }[] = [];
  let value = 0;
  for (const [row, entries] of matrix.entries()) {
    const factor: number[] = [];
    for (const earlier of kept) {
      const done = earlier.factor.reduce(
        (sum, entry, at) => sum + (at < factor.length ? entry * (factor[at] ?? 0) : 0),
        0,
      );
      factor.push(((entries[earlier.row] ?? 0) - done) / (earlier.factor.at(-1) ?? 1));
    }
    const own = entries[row] ?? 0;
    const left = own - factor.reduce((sum, entry) => sum + entry ** 2, 0);
    if (left <= dependent * own || own <= 0) continue;
    const rest =
      (vector[row] ?? 0) -
      factor.reduce((sum, entry, at) => sum + entry * (kept[at]?.solved ?? 0), 0);
    const solved = rest / Math.sqrt(left);
    kept.push({ row, factor: [...factor, Math.sqrt(left)], solved });
    value += solved ** 2;
  }
  return { value, rank: kept.length };
}

/** A row of which less than this share is its own follows from the others. */
const dependent = 1e-10;
