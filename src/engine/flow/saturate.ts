import type { Network } from './network.ts';

type Ends = { readonly source: number; readonly sink: number };

/** Sends all that goes along edges of reduced cost 0, level by level (Dinic, 1970); how much that is. */
export function saturate(network: Network, potential: Float64Array, ends: Ends): number {
  const { cost, to, left } = network;
  const admits = (edge: number): boolean => {
    const from = to[edge ^ 1] ?? 0;
    const next = to[edge] ?? 0;
    const reduced = (cost[edge] ?? 0) + (potential[from] ?? 0) - (potential[next] ?? 0);
    return (left[edge] ?? 0) > 0 && reduced === 0;
  };
  let sent = 0;
  for (;;) {
    const level = levelsFrom(network, ends, admits);
    if (level === undefined) return sent;
    const next = network.first.slice();
    for (let more = sendOne(network, { ...ends, level, next, admits }); more > 0; ) {
      sent += more;
      more = sendOne(network, { ...ends, level, next, admits });
    }
  }
}

type Admits = (edge: number) => boolean;

/** How many edges each node lies from the source; nothing when the sink is out of reach. */
function levelsFrom(
  { nodes, first, edges, to }: Network,
  { source, sink }: Ends,
  admits: Admits,
): Int32Array | undefined {
  const level = new Int32Array(nodes).fill(-1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at += 1) {
      const edge = edges[at] ?? 0;
      const next = to[edge] ?? 0;
      if (level[next] !== -1 || !admits(edge)) continue;
      level[next] = (level[node] ?? 0) + 1;
      queue.push(next);
    }
  }
  return level[sink] === -1 ? undefined : level;
}

type Search = Ends & {
  readonly level: Int32Array;
  /** Per node the first edge that has not been tried to the end. */
  readonly next: Int32Array;
  readonly admits: Admits;
};

/** Sends along one path of rising levels as much as it takes; 0 when there is none left. */
function sendOne(network: Network, search: Search): number {
  const { left } = network;
  const path = pathToSink(network, search);
  if (path.length === 0) return 0;
  const amount = path.reduce((least, edge) => Math.min(least, left[edge] ?? 0), Infinity);
  for (const edge of path) {
    left[edge] = (left[edge] ?? 0) - amount;
    left[edge ^ 1] = (left[edge ^ 1] ?? 0) + amount;
  }
  return amount;
}

/** Goes ahead where the level rises, and back, never to try that edge again, where it goes no further. */
function pathToSink(network: Network, search: Search): readonly number[] {
  const { source, sink, next } = search;
  const path: number[] = [];
  let node = source;
  while (node !== sink) {
    const edge = edgeAhead(network, search, node);
    if (edge !== undefined) {
      path.push(edge);
      node = network.to[edge] ?? 0;
      continue;
    }
    const back = path.pop();
    if (back === undefined) return [];
    node = network.to[back ^ 1] ?? 0;
    next[node] = (next[node] ?? 0) + 1;
  }
  return path;
}

/** The first edge of the node that was not tried to the end and rises a level. */
function edgeAhead(network: Network, search: Search, node: number): number | undefined {
  const { first, edges, to } = network;
  const { level, next, admits } = search;
  const end = first[node + 1] ?? 0;
  for (let at = next[node] ?? 0; at < end; at += 1) {
    const edge = edges[at] ?? 0;
    next[node] = at;
    if (level[to[edge] ?? 0] === (level[node] ?? 0) + 1 && admits(edge)) return edge;
  }
  next[node] = end;
  return undefined;
}
