import type { Model, ModelData } from 'highs';
import { rangeOf } from './reader.ts';
import type { PublishedCell, Release } from './release.ts';
import type { Solver } from './solver.ts';

/** The values of a hidden cell that fit everything published. */
export type FeasibleInterval = {
  readonly id: string;
  readonly low: number;
  readonly high: number;
};

/** `relaxed`: fractions allowed, as in a linear programme. `whole`: whole numbers only, slower. */
export type Reading = 'relaxed' | 'whole';

type Columns = {
  readonly cells: readonly PublishedCell[];
  readonly indexOf: ReadonlyMap<string, number>;
};

function matrixOf({ relations }: Release, { cells, indexOf }: Columns): ModelData['matrix'] {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const add = (id: string, value: number): void => {
    const column = indexOf.get(id);
    if (column === undefined) throw new Error(`the release has a relation with no cell ${id}`);
    indices.push(column);
    values.push(value);
  };
  for (const { total, parts, less } of relations) {
    add(total, -1);
    for (const id of parts) add(id, 1);
    for (const id of less ?? []) add(id, -1);
    starts.push(indices.length);
  }
  return {
    format: 'csr',
    numRows: relations.length,
    numCols: cells.length,
    starts,
    indices,
    values,
  };
}

function modelOf(solver: Solver, release: Release, columns: Columns, reading: Reading): ModelData {
  const ranges = columns.cells.map(rangeOf);
  const balanced = release.relations.map(() => 0);
  const data: ModelData = {
    numCols: ranges.length,
    numRows: balanced.length,
    colCost: ranges.map(() => 0),
    colLower: ranges.map(({ lower }) => lower),
    colUpper: ranges.map(({ upper }) => upper),
    rowLower: balanced,
    rowUpper: balanced,
    matrix: matrixOf(release, columns),
  };
  const { integer } = solver.constants.variableType;
  return reading === 'relaxed' ? data : { ...data, integrality: ranges.map(() => integer) };
}

/** The solver works to 1e-7; what it finds is told to six decimals. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The extreme of the model as it stands; `unbounded` when it goes on for ever. */
function extreme(solver: Solver, model: Model, unbounded: number): number {
  model.run();
  const { optimal, unbounded: open, unboundedOrInfeasible } = solver.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === optimal) return exact(model.getObjectiveValue());
  if (status === open || status === unboundedOrInfeasible) return unbounded;
  throw new Error(`the solver ended with status ${status}`);
}

/** Without a goal the model is solved when any world fits: the counts behind it are one. */
function mustBePossible(solver: Solver, model: Model): void {
  model.run();
  if (model.getModelStatus() !== solver.constants.modelStatus.optimal) {
    throw new Error('the release contradicts itself: no counts fit all that it shows');
  }
}

/**
 * Only the goal changes between two programmes, so the last solution still fits: the primal
 * simplex method (strategy 4) goes on from there, ten times as fast as starting anew.
 */
const fromLastCorner = { presolve: 'off', simplex_strategy: 4 } as const;

function byWidth(one: FeasibleInterval, other: FeasibleInterval): number {
  const [narrow, wide] = [one.high - one.low, other.high - other.low];
  return narrow < wide ? -1 : narrow > wide ? 1 : 0;
}

/**
 * What a reader with a solver can find out: for each hidden cell the least and greatest value that
 * fit everything published, the narrowest first. Uses the release only, not the counts behind it.
 * Solves two programmes a hidden cell; the caller loads the solver (`await loadSolver()`).
 */
export function audit(solver: Solver, release: Release, reading: Reading): FeasibleInterval[] {
  const cells = [...release.cells.values()];
  const indexOf = new Map(cells.map(({ id }, index) => [id, index]));
  const { minimize, maximize } = solver.constants.objectiveSense;
  const source = modelOf(solver, release, { cells, indexOf }, reading);
  return solver.withModel(source, (model) => {
    model.options.set({ output_flag: false, ...(reading === 'relaxed' && fromLastCorner) });
    mustBePossible(solver, model);
    const intervals: FeasibleInterval[] = [];
    for (const [column, cell] of cells.entries()) {
      if (!('hidden' in cell)) continue;
      model.changeColCost(column, 1);
      model.changeObjectiveSense(minimize);
      const low = extreme(solver, model, Number.NEGATIVE_INFINITY);
      model.changeObjectiveSense(maximize);
      const high = extreme(solver, model, Number.POSITIVE_INFINITY);
      model.changeColCost(column, 0);
      intervals.push({ id: cell.id, low, high });
    }
    return intervals.toSorted(byWidth);
  });
}
