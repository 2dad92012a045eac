import type { Equation, Term, Unknown } from './equations.ts';
import { narrow, settled, type Trail, undo } from './leeway.ts';

/** Another world that fits everything published: per unknown its difference from the truth. */
export type World = ReadonlyMap<Unknown, number>;

/** Choices tried before the search gives up; giving up means hiding more, never less. */
const patience = 400;

type Step = { readonly unknown: Unknown; readonly shift: number; readonly badness: number };

/** How far all equations together come from balance when this term is shifted so. */
function badnessOf({ unknown, equation }: Term, shift: number): number {
  let badness = -Math.abs(shift);
  for (const other of unknown.terms) {
    if (other.equation === equation) continue;
    const { imbalance } = other.equation;
    badness += Math.abs(imbalance + other.sign * shift) - Math.abs(imbalance);
  }
  return badness;
}

/** The step of this term that brings its equation nearest to balance. */
function stepOf(term: Term): Step | undefined {
  const { unknown, equation, sign } = term;
  const wanted = -sign * equation.imbalance;
  const now = settled(unknown);
  const shift = Math.max(unknown.lower - now, Math.min(wanted, unknown.upper - now));
  return shift === 0 ? undefined : { unknown, shift, badness: badnessOf(term, shift) };
}

/** The step that mends most and breaks least; of equals the first. */
function bestStep(equation: Equation): Step | undefined {
  let best: Step | undefined;
  for (const term of equation.terms) {
    const step = stepOf(term);
    if (step !== undefined && (best === undefined || step.badness < best.badness)) best = step;
  }
  return best;
}

/** Of the equations out of balance the one with the least room. */
function tightest(trail: Trail): Equation | undefined {
  let found: Equation | undefined;
  for (const { unknown } of trail) {
    for (const { equation } of unknown.terms) {
      if (equation.imbalance === 0) continue;
      const room = equation.high - equation.low;
      const best = found === undefined ? Number.POSITIVE_INFINITY : found.high - found.low;
      if (room < best || (room === best && found !== undefined && equation.order < found.order)) {
        found = equation;
      }
    }
  }
  return found;
}

/** Takes one step after another until all balances; a step that leads nowhere is excluded. */
function settle(trail: Trail, effort: { left: number }): boolean {
  const equation = tightest(trail);
  if (equation === undefined) return true;
  const step = bestStep(equation);
  if (step === undefined || effort.left === 0) return false;
  effort.left -= 1;
  const { unknown, shift } = step;
  const value = settled(unknown) + shift;
  const mark = trail.length;
  const { lower, upper } = unknown;
  const [from, to] = shift > 0 ? [value, upper] : [lower, value];
  if (narrow(unknown, from, to, trail) && settle(trail, effort)) return true;
  undo(trail, mark);
  const [without, within] = shift > 0 ? [lower, value - 1] : [value + 1, upper];
  return narrow(unknown, without, within, trail) && settle(trail, effort);
}

/** A world counts only when each bound and each equation that it touches holds, to the unit. */
function mustFit(world: World): void {
  for (const [unknown, shift] of world) {
    if (shift < unknown.lower || shift > unknown.upper) {
      throw new Error(`the world breaks the bounds of ${unknown.id}`);
    }
    for (const { equation } of unknown.terms) {
      let sum = 0;
      for (const term of equation.terms) sum += term.sign * (world.get(term.unknown) ?? 0);
      if (sum !== 0) throw new Error(`the world breaks a relation of ${unknown.id}`);
    }
  }
}

/**
 * A world in which `unknown` differs from the truth by `shift` or more in that direction, and
 * which fits all that is published. Depth first over the equations out of balance, each step
 * propagated; whole numbers only. `undefined`: there is none, or patience ran out.
 */
export function findWorld(unknown: Unknown, shift: number): World | undefined {
  const trail: Trail = [];
  const { lower, upper } = unknown;
  const [from, to] = shift > 0 ? [shift, upper] : [lower, shift];
  const found = narrow(unknown, from, to, trail) && settle(trail, { left: patience });
  const world = new Map<Unknown, number>();
  if (found) {
    for (const step of trail) {
      const value = settled(step.unknown);
      if (value !== 0) world.set(step.unknown, value);
    }
  }
  undo(trail, 0);
  if (!found) return undefined;
  mustFit(world);
  return world;
}
