import type { FlowProblem } from './flow-problem.ts';
import { type Network, openNetwork } from './network.ts';
import { saturate } from './saturate.ts';
import { shortestFrom } from './shortest-paths.ts';

export type Flow = {
  /** Units that came from source to sink: as many as the arcs let through. */
  readonly amount: number;
  /** Of that amount the least cost. */
  readonly cost: number;
  /** Units along each arc, in the order of the problem. */
  readonly along: Int32Array;
};

/** Called after each phase with the units that have come through. */
type Told = (amount: number) => void;

/**
 * The flow of the largest amount that costs least, by the primal-dual method (Ford and Fulkerson, 1962; Ahuja,
 * Magnanti and Orlin, Network Flows, 1993, section 9.8): shortest distances by reduced cost (Dijkstra), then all
 * that goes along shortest paths at once (Dinic), until nothing goes any more. There are as many phases as there are
 * different lengths of a cheapest path, so few when costs are few; whole numbers in give whole numbers out.
 */
export function minimumCostFlow(problem: FlowProblem, told: Told = () => undefined): Flow {
  checkProblem(problem);
  const network = openNetwork(problem);
  const potential = new Float64Array(problem.nodes);
  let amount = 0;
  while (raisePotentials(network, potential, problem)) {
    amount += saturate(network, potential, problem);
    told(amount);
  }
  const along = Int32Array.from(problem.arcs, (_, index) => network.flowAlong(index));
  const cost = problem.arcs.reduce((sum, arc, index) => sum + arc.cost * (along[index] ?? 0), 0);
  return { amount, cost, along };
}

/** Makes every shortest path one of reduced cost 0; false when the sink is out of reach. */
function raisePotentials(
  network: Network,
  potential: Float64Array,
  { source, sink }: FlowProblem,
): boolean {
  const distance = shortestFrom(network, potential, source);
  const toSink = distance[sink] ?? Infinity;
  if (toSink === Infinity) return false;
  for (let node = 0; node < potential.length; node += 1) {
    // Beyond the sink nothing needs to be told apart: no reduced cost becomes negative.
    potential[node] = (potential[node] ?? 0) + Math.min(distance[node] ?? Infinity, toSink);
  }
  return true;
}

function checkProblem({ nodes, arcs, source, sink }: FlowProblem): void {
  const isNode = (node: number) => Number.isInteger(node) && node >= 0 && node < nodes;
  if (!isNode(source) || !isNode(sink) || source === sink)
    throw new Error('source and sink are two nodes');
  for (const { from, to, capacity, cost } of arcs) {
    if (!isNode(from) || !isNode(to)) throw new Error(`no arc from ${from} to ${to}`);
    const whole = Number.isSafeInteger(capacity) && Number.isSafeInteger(cost);
    if (!whole || capacity < 0 || cost < 0 || capacity > 0x7fffffff)
      throw new Error(`capacity ${capacity} and cost ${cost} are whole numbers of 0 or more`);
  }
}
