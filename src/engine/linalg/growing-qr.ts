import { addTimes, dot } from './dot.ts';
import { turnPair } from './turn-pair.ts';

/**
 * The QR factors of a matrix whose columns come and go, for active-set methods: adding a column is
 * Gram-Schmidt done twice ("twice is enough", Giraud, Langou and Rozložník 2005), removing one is a
 * row of Givens rotations (Golub and Van Loan, Matrix Computations, 6.5.2). Works on the columns, not
 * on their squares, so that nearly collinear columns keep their digits.
 */
export type GrowingQr = {
  /** False, and nothing added, when the column depends on those that stand. */
  readonly add: (column: Float64Array) => boolean;
  readonly remove: (at: number) => void;
  /** The coefficients of the columns, in their order, that come nearest to `target`. */
  readonly solve: (target: Float64Array) => Float64Array;
  /** x with AᵀA x = right, A being the columns. */
  readonly solveSquared: (right: Float64Array) => Float64Array;
};

/** What is left of a dependent column is rounding: this share of its own length or less. */
const dependent = 1e-11;

export function growingQr(): GrowingQr {
  const q: Float64Array[] = [];
  const r: Float64Array[] = []; // column j holds the entries 0 to j

  const add = (column: Float64Array): boolean => {
    const rest = Float64Array.from(column);
    const entries = new Float64Array(q.length + 1);
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < q.length; at += 1) {
        const direction = q[at] as Float64Array;
        const part = dot(direction, rest);
        addTimes(rest, -part, direction);
        entries[at] = (entries[at] as number) + part;
      }
    }
    const left = Math.sqrt(dot(rest, rest));
    if (left <= dependent * Math.sqrt(dot(column, column))) return false;
    entries[q.length] = left;
    q.push(rest.map((value) => value / left));
    r.push(entries);
    return true;
  };

  const remove = (at: number): void => {
    r.splice(at, 1);
    for (let row = at; row < r.length; row += 1) rotate(q, r, row);
    q.pop();
  };

  /** x with R x = `solution`, in place. */
  const back = (solution: Float64Array): Float64Array => {
    for (let at = solution.length - 1; at >= 0; at -= 1) {
      const column = r[at] as Float64Array;
      const value = (solution[at] as number) / (column[at] as number);
      solution[at] = value;
      for (let row = 0; row < at; row += 1) {
        solution[row] = (solution[row] as number) - value * (column[row] as number);
      }
    }
    return solution;
  };

  const solve = (target: Float64Array) =>
    back(Float64Array.from(q, (direction) => dot(direction, target)));

  const solveSquared = (right: Float64Array): Float64Array => {
    const solution = Float64Array.from(right);
    for (const [at, column] of r.entries()) {
      let value = solution[at] as number;
      for (let row = 0; row < at; row += 1) {
        value -= (column[row] as number) * (solution[row] as number);
      }
      solution[at] = value / (column[at] as number);
    }
    return back(solution);
  };
  return { add, remove, solve, solveSquared };
}

/** Turns rows `row` and `row + 1` so that column `row` ends on the diagonal again. */
function rotate(q: readonly Float64Array[], r: readonly Float64Array[], row: number): void {
  const { cosine, sine } = turnPair(r, row);
  const upper = q[row] as Float64Array;
  const lower = q[row + 1] as Float64Array;
  for (let at = 0; at < upper.length; at += 1) {
    const one = upper[at] as number;
    const other = lower[at] as number;
    upper[at] = cosine * one + sine * other;
    lower[at] = cosine * other - sine * one;
  }
}
