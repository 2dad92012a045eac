import type { Network } from './network.ts';

/** Distances from the source by reduced cost, along what is left; Infinity where nothing leads. Dijkstra. */
export function shortestFrom(
  network: Network,
  potential: Float64Array,
  source: number,
): Float64Array {
  const { nodes, first, edges, to, left, cost } = network;
  const distance = new Float64Array(nodes).fill(Infinity);
  const done = new Uint8Array(nodes);
  const heap = openHeap();
  distance[source] = 0;
  heap.push(0, source);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    if (done[node] === 1) continue;
    done[node] = 1;
    const here = distance[node] ?? 0;
    const held = potential[node] ?? 0;
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at += 1) {
      const edge = edges[at] ?? 0;
      if ((left[edge] ?? 0) === 0) continue;
      const next = to[edge] ?? 0;
      const there = here + (cost[edge] ?? 0) + held - (potential[next] ?? 0);
      if (there < (distance[next] ?? 0)) {
        distance[next] = there;
        heap.push(there, next);
      }
    }
  }
  return distance;
}

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
