import { turnPair } from './turn-pair.ts';

/**
 * The Cholesky factor of a Gram matrix whose rows come and go: the same answers as `growingQr` at the cost of
 * entries instead of columns, and with half its digits (the condition of a Gram matrix is that of the columns
 * squared). For finding where to look, not for the last word.
 */
export type GrowingCholesky = {
  /** `inner`: with each row that stands, and with itself last. False, and nothing added, when it depends on them. */
  readonly add: (inner: Float64Array) => boolean;
  readonly remove: (at: number) => void;
  /** x with A x = (1, …, 1). */
  readonly solveOnes: () => Float64Array;
};

/** Below this share of its own square what is left of a row is rounding. */
const dependent = 1e-11;

export function growingCholesky(): GrowingCholesky {
  const rows: Float64Array[] = []; // row i of the lower triangle holds the entries 0 to i

  const add = (inner: Float64Array): boolean => {
    const last = rows.length;
    const own = inner[last] as number;
    const row = new Float64Array(last + 1);
    let left = own;
    for (const [at, other] of rows.entries()) {
      let value = inner[at] as number;
      for (let before = 0; before < at; before += 1) {
        value -= (other[before] as number) * (row[before] as number);
      }
      value /= other[at] as number;
      row[at] = value;
      left -= value * value;
    }
    if (!(left > dependent * own)) return false;
    row[last] = Math.sqrt(left);
    rows.push(row);
    return true;
  };

  /** Row `at` leaves; what stood in its column is turned into the columns behind it. */
  const remove = (at: number): void => {
    rows.splice(at, 1);
    for (let column = at; column < rows.length; column += 1) turnPair(rows, column);
    for (let row = at; row < rows.length; row += 1) {
      rows[row] = (rows[row] as Float64Array).slice(0, row + 1);
    }
  };

  const solveOnes = (): Float64Array => {
    const solution = new Float64Array(rows.length);
    for (const [at, row] of rows.entries()) {
      let value = 1;
      for (let before = 0; before < at; before += 1) {
        value -= (row[before] as number) * (solution[before] as number);
      }
      solution[at] = value / (row[at] as number);
    }
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at] as Float64Array;
      const value = (solution[at] as number) / (row[at] as number);
      solution[at] = value;
      for (let before = 0; before < at; before += 1) {
        solution[before] = (solution[before] as number) - value * (row[before] as number);
      }
    }
    return solution;
  };
  return { add, remove, solveOnes };
}
