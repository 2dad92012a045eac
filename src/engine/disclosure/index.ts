/**
 * The publication rule: `publish` a draft, read ratios from what it shows, `audit` what a reader
 * with a solver can find out. Method and limits: docs/methods/publication-rule.md.
 */
export { audit, type FeasibleInterval } from './audit.ts';
export { publish } from './publish.ts';
export { type PublishedRatio, publishRatio } from './ratio.ts';
export type { Cell, Draft, PublishedCell, Refusal, Relation, Release } from './release.ts';
export { loadSolver, type Solver } from './solver.ts';
