import type { FlowProblem } from './flow-problem.ts';

/** What is left of each arc and of its way back, side by side: `edge ^ 1` is the other of the two. */
export type Network = {
  readonly nodes: number;
  /** Edges of a node: `edges[first[node]]` up to `edges[first[node + 1] - 1]`. */
  readonly first: Int32Array;
  readonly edges: Int32Array;
  readonly to: Int32Array;
  readonly left: Int32Array;
  readonly cost: Float64Array;
  /** Units along the arc of this place in the problem. */
  readonly flowAlong: (arc: number) => number;
};

export function openNetwork({ nodes, arcs }: FlowProblem): Network {
  const to = new Int32Array(arcs.length * 2);
  const left = new Int32Array(arcs.length * 2);
  const cost = new Float64Array(arcs.length * 2);
  const first = new Int32Array(nodes + 1);
  for (const [index, arc] of arcs.entries()) {
    to[index * 2] = arc.to;
    to[index * 2 + 1] = arc.from;
    left[index * 2] = arc.capacity;
    cost[index * 2] = arc.cost;
    cost[index * 2 + 1] = -arc.cost;
    first[arc.from + 1] = (first[arc.from + 1] ?? 0) + 1;
    first[arc.to + 1] = (first[arc.to + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node += 1)
    first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice();
  const edges = new Int32Array(arcs.length * 2);
  for (let edge = 0; edge < edges.length; edge += 1) {
    const from = to[edge ^ 1] ?? 0;
    edges[next[from] ?? 0] = edge;
    next[from] = (next[from] ?? 0) + 1;
  }
  return { nodes, first, edges, to, left, cost, flowAlong: (arc) => left[arc * 2 + 1] ?? 0 };
}
