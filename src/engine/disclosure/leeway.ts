import type { Equation, Unknown } from './equations.ts';

/** What was narrowed, in order, so that it can be undone. */
export type Trail = { readonly unknown: Unknown; readonly lower: number; readonly upper: number }[];

/** The difference that an unknown has as it stands: none, unless its bounds demand one. */
export const settled = ({ lower, upper }: Unknown): number => Math.max(lower, Math.min(0, upper));

/** Gives an unknown other bounds and keeps the books of its equations. */
export function setBounds(unknown: Unknown, lower: number, upper: number): void {
  const { lower: oldLower, upper: oldUpper } = unknown;
  const before = settled(unknown);
  unknown.lower = lower;
  unknown.upper = upper;
  const shift = settled(unknown) - before;
  for (const { equation, sign } of unknown.terms) {
    equation.low += sign > 0 ? lower - oldLower : oldUpper - upper;
    equation.high += sign > 0 ? upper - oldUpper : oldLower - lower;
    equation.imbalance += sign * shift;
  }
}

function tighten(
  unknown: Unknown,
  lower: number,
  upper: number,
  trail: Trail,
  queue: Equation[],
): void {
  trail.push({ unknown, lower: unknown.lower, upper: unknown.upper });
  setBounds(unknown, lower, upper);
  for (const { equation } of unknown.terms) {
    if (equation.queued) continue;
    equation.queued = true;
    queue.push(equation);
  }
}

/** Narrows the terms of one equation to what the other terms leave; false when nothing is left. */
function propagate(equation: Equation, trail: Trail, queue: Equation[]): boolean {
  for (const { unknown, sign } of equation.terms) {
    if (equation.low > 0 || equation.high < 0) return false;
    const least = sign > 0 ? unknown.upper - equation.high : unknown.upper + equation.low;
    const most = sign > 0 ? unknown.lower - equation.low : unknown.lower + equation.high;
    if (least <= unknown.lower && most >= unknown.upper) continue;
    const lower = Math.max(least, unknown.lower);
    const upper = Math.min(most, unknown.upper);
    if (lower > upper) return false;
    tighten(unknown, lower, upper, trail, queue);
  }
  return true;
}

/**
 * Narrows an unknown to `lower`..`upper` and everything that follows from it, equation by equation
 * (bounds propagation). False when the equations then contradict each other; the trail must be
 * undone in that case too.
 */
export function narrow(unknown: Unknown, lower: number, upper: number, trail: Trail): boolean {
  if (lower > unknown.upper || upper < unknown.lower) return false;
  const queue: Equation[] = [];
  tighten(unknown, Math.max(lower, unknown.lower), Math.min(upper, unknown.upper), trail, queue);
  let consistent = true;
  for (const equation of queue) {
    equation.queued = false;
    consistent &&= propagate(equation, trail, queue);
  }
  return consistent;
}

/** Takes back what was narrowed after the trail was `length` long. */
export function undo(trail: Trail, length: number): void {
  while (trail.length > length) {
    const step = trail.pop();
    if (step !== undefined) setBounds(step.unknown, step.lower, step.upper);
  }
}
