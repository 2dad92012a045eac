import { ok, type Result, refuse } from '#kernel/result.ts';
import { rangeOf, rounded, threshold } from './reader.ts';
import type { Cell, Draft, PublishedCell, Refusal, Relation } from './release.ts';

/**
 * One number as the reader meets it. Everything is told as a difference from the true count:
 * a count may really be `count + d` for each d from `lower` to `upper`, as far as its own cell says.
 */
export type Unknown = {
  readonly id: string;
  readonly count: number;
  readonly mayBeHidden: boolean;
  readonly terms: Term[];
  published: PublishedCell;
  lower: number;
  upper: number;
};

/** The differences of its terms, each times its sign, add up to 0. */
export type Equation = {
  readonly order: number;
  readonly terms: Term[];
  /** Least and greatest that the terms together may become, and what they are as they stand. */
  low: number;
  high: number;
  imbalance: number;
  queued: boolean;
};

export type Term = {
  readonly unknown: Unknown;
  readonly equation: Equation;
  readonly sign: 1 | -1;
  readonly isTotal: boolean;
};

export type Equations = {
  readonly unknowns: readonly Unknown[];
  readonly all: readonly Equation[];
};

/**
 * Other worlds are sought no further than this from the truth. An interval of 5 around the truth
 * needs no more, and seeking in fewer worlds errs on the side of hiding.
 */
const horizon = 64;

/** The differences that a published cell leaves open by itself. */
export function openBy(cell: PublishedCell, count: number): { lower: number; upper: number } {
  const { lower, upper } = rangeOf(cell);
  return {
    lower: Math.max(lower - count, -horizon),
    upper: Math.min(upper - count, horizon),
  };
}

/** Before any cell is hidden to protect another. */
function firstSight(cell: Cell): PublishedCell {
  const { id } = cell;
  if ('empty' in cell) return { id, shown: 0 };
  if ('contributors' in cell && cell.contributors < threshold) return { id, hidden: 'few' };
  if (cell.count < threshold) return { id, hidden: 'small' };
  if (cell.derived === true) return { id, derived: true };
  return { id, shown: rounded(cell.count) };
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function unknownOf(cell: Cell, alreadyShown: ReadonlySet<string>): Result<Unknown, Refusal> {
  const count = 'empty' in cell ? 0 : cell.count;
  const contributors = 'contributors' in cell ? cell.contributors : count;
  const { id } = cell;
  if (!isCount(count) || !isCount(contributors)) return refuse({ kind: 'not-a-count', id });
  const published = firstSight(cell);
  if ('hidden' in published && alreadyShown.has(id)) {
    return refuse({ kind: 'shown-before-but-small', id });
  }
  const mayBeHidden = 'shown' in published && published.shown > 0 && !alreadyShown.has(id);
  return ok({ id, count, mayBeHidden, terms: [], published, ...openBy(published, count) });
}

type Signed = readonly (readonly [id: string, sign: 1 | -1])[];

/** A relation as ids with signs that add up to 0: the total first, the others by id. */
function signed({ total, parts, less }: Relation): Signed {
  return [
    [total, -1],
    ...parts.toSorted().map((id) => [id, 1] as const),
    ...(less ?? []).toSorted().map((id) => [id, -1] as const),
  ];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Relations in an order that does not depend on how they were given, each once. */
function distinct(relations: readonly Relation[]): Map<string, Relation> {
  const keyed = relations.map((relation) => [JSON.stringify(signed(relation)), relation] as const);
  return new Map(keyed.toSorted(([one], [other]) => compare(one, other)));
}

function addEquation(
  relation: Relation,
  order: number,
  unknowns: ReadonlyMap<string, Unknown>,
): Result<Equation, Refusal> {
  const equation: Equation = { order, terms: [], low: 0, high: 0, imbalance: 0, queued: false };
  const ids = new Set<string>();
  let sum = 0;
  for (const [id, sign] of signed(relation)) {
    const unknown = unknowns.get(id);
    if (unknown === undefined) return refuse({ kind: 'unknown-cell', id, relation });
    if (ids.has(id)) return refuse({ kind: 'cell-twice-in-relation', id, relation });
    ids.add(id);
    const term: Term = { unknown, equation, sign, isTotal: id === relation.total };
    equation.terms.push(term);
    unknown.terms.push(term);
    equation.low += sign > 0 ? unknown.lower : -unknown.upper;
    equation.high += sign > 0 ? unknown.upper : -unknown.lower;
    sum += sign * unknown.count;
  }
  return sum === 0 ? ok(equation) : refuse({ kind: 'relation-does-not-hold', relation });
}

/** The draft as equations in unknowns, refused when it contradicts itself. */
export function equationsOf(draft: Draft): Result<Equations, Refusal> {
  const unknowns = new Map<string, Unknown>();
  for (const cell of draft.cells.toSorted((one, other) => compare(one.id, other.id))) {
    if (unknowns.has(cell.id)) return refuse({ kind: 'cell-twice', id: cell.id });
    const unknown = unknownOf(cell, draft.alreadyShown);
    if (!unknown.ok) return unknown;
    unknowns.set(cell.id, unknown.value);
  }
  const all: Equation[] = [];
  for (const relation of distinct(draft.relations).values()) {
    const equation = addEquation(relation, all.length, unknowns);
    if (!equation.ok) return equation;
    all.push(equation.value);
  }
  return ok({ unknowns: [...unknowns.values()], all });
}
