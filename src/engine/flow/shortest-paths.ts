import type { Network } from './network.ts';

/** Distances from the source by reduced cost, along what is left; Infinity where nothing leads. Dijkstra. */
export function shortestFrom(
  network: Network,
  potential: Float64Array,
  source: number,
): Float64Array {
  const { nodes, first } = network;
  const distance = new Float64Array(nodes).fill(Infinity);
  const done = new Uint8Array(nodes);
  const heap = openHeap();
  distance[source] = 0;
  heap.push(0, source);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    if (done[node] === 1) continue;
    done[node] = 1;
    const here = valueAt(distance, node) + valueAt(potential, node);
    const end = valueAt(first, node + 1);
    for (let at = valueAt(first, node); at < end; at += 1) {
      const edge = valueAt(network.edges, at);
      if (network.left[edge] === 0) continue;
      const next = valueAt(network.to, edge);
      const there = here + valueAt(network.cost, edge) - valueAt(potential, next);
      if (there >= valueAt(distance, next)) continue;
      distance[next] = there;
      heap.push(there, next);
    }
  }
  return distance;
}

/** The place is within the list: these lists have a value for each node and edge. */
const valueAt = (list: Float64Array | Int32Array, place: number): number => list[place] ?? 0;

/** A binary heap of nodes by key; a node may stand in it more than once. */
function openHeap() {
  const keys: number[] = [];
  const nodes: number[] = [];
  const swap = (one: number, other: number) => {
    [keys[one], keys[other]] = [keys[other] ?? 0, keys[one] ?? 0];
    [nodes[one], nodes[other]] = [nodes[other] ?? 0, nodes[one] ?? 0];
  };
  const key = (place: number) => keys[place] ?? Infinity;
  return {
    push: (value: number, node: number) => {
      keys.push(value);
      nodes.push(node);
      for (let place = keys.length - 1; place > 0; ) {
        const above = (place - 1) >> 1;
        if (key(above) <= key(place)) return;
        swap(above, place);
        place = above;
      }
    },
    pop: (): number | undefined => {
      const [top] = nodes;
      if (top === undefined) return undefined;
      swap(0, keys.length - 1);
      keys.pop();
      nodes.pop();
      for (let place = 0; ; ) {
        const below = place * 2 + 1;
        const least = key(below + 1) < key(below) ? below + 1 : below;
        if (key(least) >= key(place)) return top;
        swap(least, place);
        place = least;
      }
    },
  };
}
