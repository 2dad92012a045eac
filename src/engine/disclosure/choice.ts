import type { Equation, Unknown } from './equations.ts';
import { rangeOf, roundsDown, threshold, width } from './reader.ts';

/** How much the terms of a relation may differ together, as far as each cell by itself says. */
const room = ({ terms }: Equation): number =>
  terms.reduce((sum, { unknown }) => {
    const { lower, upper } = rangeOf(unknown.published);
    return sum + upper - lower;
  }, 0);

const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);

/** Relations with the least room first. */
function byRoom(equations: Iterable<Equation>): Equation[] {
  return [...equations]
    .map((equation) => ({ equation, room: room(equation) }))
    .toSorted(
      (one, other) => compare(one.room, other.room) || one.equation.order - other.equation.order,
    )
    .map(({ equation }) => equation);
}

/** A count that cannot be 5 smaller without being below 10 hides another in one direction only. */
const protectsBothWays = (shown: number): boolean => shown - roundsDown >= threshold + width;

/** The parts of a relation that may still be hidden, smallest first, and the total last. */
function hideable(equation: Equation): Unknown[] {
  const candidates = equation.terms.flatMap(({ unknown, isTotal }) =>
    unknown.mayBeHidden && 'shown' in unknown.published
      ? [{ unknown, isTotal, shown: unknown.published.shown }]
      : [],
  );
  return candidates
    .toSorted(
      (one, other) =>
        Number(one.isTotal) - Number(other.isTotal) ||
        Number(protectsBothWays(other.shown)) - Number(protectsBothWays(one.shown)) ||
        one.shown - other.shown,
    )
    .map(({ unknown }) => unknown);
}

/** All relations around a cell, in ever wider rings; within a ring the least room first. */
function* around(unknown: Unknown): Generator<Equation> {
  const seen = new Set<Equation>();
  let ring = new Set(unknown.terms.map(({ equation }) => equation));
  while (ring.size > 0) {
    const ordered = byRoom(ring);
    yield* ordered;
    for (const equation of ordered) seen.add(equation);
    const next = ordered
      .flatMap(({ terms }) => terms)
      .flatMap((term) => term.unknown.terms)
      .map(({ equation }) => equation);
    ring = new Set(next.filter((equation) => !seen.has(equation)));
  }
}

/**
 * The cell to hide next for the sake of `unknown`, `undefined` when nothing is left to hide. The
 * choice rests on what is shown and hidden, not on the counts, and does not try out which cell
 * serves best: the less is hidden in vain, the more a reader can reason back from what is hidden.
 */
export function nextToHide(unknown: Unknown): Unknown | undefined {
  for (const equation of around(unknown)) {
    const [first] = hideable(equation);
    if (first !== undefined) return first;
  }
  return undefined;
}
