import loadHighs, { type Highs } from 'highs';

/** A linear and integer programming solver, HiGHS compiled to WebAssembly. */
export type Solver = Highs;

/**
 * Loads the solver once; it is then passed to `audit`. The package is typed as CommonJS and runs
 * as an ES module, so its default export has to be told to be what it is.
 */
export const loadSolver = loadHighs as unknown as () => Promise<Solver>;
