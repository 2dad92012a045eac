/** From one node to another, for at most `capacity` units, each at `cost`. Whole numbers of 0 or more. */
export type Arc = {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
};

export type FlowProblem = {
  /** Nodes are numbered from 0. */
  readonly nodes: number;
  readonly arcs: readonly Arc[];
  readonly source: number;
  readonly sink: number;
};
