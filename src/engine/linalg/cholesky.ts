/** The inverse of a symmetric positive matrix, by rows, and the logarithm of its determinant, by Cholesky's root. */
export function invertPositive(matrix: Float64Array, size: number) {
  const root = choleskyRoot(matrix, size);
  let logDeterminant = 0;
  for (let at = 0; at < size; at += 1)
    logDeterminant += 2 * Math.log(root[at * size + at] as number);
  const inverse = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    column.fill(0);
    column[at] = 1;
    solve(root, size, column);
    for (let row = 0; row < size; row += 1) inverse[row * size + at] = column[row] as number;
  }
  return { inverse, logDeterminant };
}

/** Throws when the matrix is not positive: who made it is wrong. */
function choleskyRoot(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let left = matrix[row * size + column] as number;
      for (let at = 0; at < column; at += 1)
        left -= (root[row * size + at] as number) * (root[column * size + at] as number);
      if (row === column && !(left > 0)) throw new Error(`the matrix is not positive at ${row}`);
      root[row * size + column] =
        row === column ? Math.sqrt(left) : left / (root[column * size + column] as number);
    }
  }
  return root;
}

/** Solves root × rootᵀ x = b in place. */
function solve(root: Float64Array, size: number, b: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let left = b[row] as number;
    for (let at = 0; at < row; at += 1)
      left -= (root[row * size + at] as number) * (b[at] as number);
    b[row] = left / (root[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let left = b[row] as number;
    for (let at = row + 1; at < size; at += 1)
      left -= (root[at * size + row] as number) * (b[at] as number);
    b[row] = left / (root[row * size + row] as number);
  }
}
