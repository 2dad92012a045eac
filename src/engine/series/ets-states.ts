import type { EtsForm, Smoothing } from './ets-form.ts';
import { runEts } from './ets-recursion.ts';
import { unpackState } from './ets-start.ts';

/**
 * First states that fit better, the smoothing given: a step of Gauss and Newton on the one-step errors
 * (exact for additive forms, whose errors are linear in the first states), halved until the likelihood
 * gains; the states themselves when none does.
 */
export function refineState(
  form: EtsForm,
  smoothing: Smoothing,
  packed: readonly number[],
  series: Float64Array,
  period: number,
): number[] {
  const runAt = (state: readonly number[]) =>
    runEts(form, smoothing, unpackState(form, state, period), series);
  const now = runAt(packed);
  const size = Math.abs(packed[0] ?? 0) + 1e-8;
  const slopes = packed.map((value, axis) => {
    const factor = form.season === 'M' && axis >= (form.trend === 'N' ? 1 : 2);
    const step = 1e-5 * (factor ? 1 : size);
    const moved = runAt(packed.map((other, at) => (at === axis ? value + step : other)));
    return moved.errors.map((error, at) => (error - (now.errors[at] as number)) / step);
  });
  const step = leastSquares(slopes, now.errors);
  for (let share = 1; share > 0.05; share /= 2) {
    const tried = packed.map((value, at) => value - share * (step[at] ?? 0));
    if (runAt(tried).deviance < now.deviance) return tried;
  }
  return [...packed];
}

/** The weights of the columns that come nearest to the target, by normal equations and Cholesky. */
function leastSquares(columns: readonly Float64Array[], target: Float64Array): number[] {
  const size = columns.length;
  const product = (one: Float64Array, other: Float64Array) => {
    let sum = 0;
    for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
    return sum;
  };
  const factor = columns.map(() => new Float64Array(size));
  const entry = (row: number, column: number) => factor[row]?.[column] ?? 0;
  const solved = new Float64Array(size);
  for (const [row, own] of columns.entries()) {
    for (let column = 0; column <= row; column += 1) {
      let left = product(own, columns[column] as Float64Array);
      // A hair of ridge: a first state that leaves no trace in the errors stays where it is.
      if (row === column) left = left * (1 + 1e-9) + 1e-12;
      for (let at = 0; at < column; at += 1) left -= entry(row, at) * entry(column, at);
      (factor[row] as Float64Array)[column] =
        row === column ? Math.sqrt(Math.max(left, 1e-300)) : left / entry(column, column);
    }
    let right = product(own, target);
    for (let at = 0; at < row; at += 1) right -= entry(row, at) * (solved[at] as number);
    solved[row] = right / entry(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let right = solved[row] as number;
    for (let at = row + 1; at < size; at += 1) right -= entry(at, row) * (solved[at] as number);
    solved[row] = right / entry(row, row);
  }
  return [...solved];
}
