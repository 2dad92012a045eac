import { type Chain, gone } from './chain.ts';

/** A chain cell by cell, as the expectation walks it: states in the order of their cells, each with a place. */
export type Layout = {
  readonly placeOf: Uint16Array;
  /** By cell: its first place. */
  readonly from: Uint32Array;
  /** By place: where it leads when nothing happens; the place after the last state is gone. */
  readonly next: Uint16Array;
  /** By cell: the first of its ways. */
  readonly way: Uint32Array;
  /** By way: the place to which each state of the cell is led; a single one when all are led to it. */
  readonly ways: readonly Uint16Array[];
  /** By cell × event: its way. Events that lead to the same places are one way. */
  readonly wayOf: Uint32Array;
};

const known = new WeakMap<Chain, Layout>();

export function layoutOf(chain: Chain): Layout {
  const found = known.get(chain) ?? makeLayout(chain);
  known.set(chain, found);
  return found;
}

function makeLayout({ states, cells, events, cellOf, next, target }: Chain): Layout {
  const statesOf: number[][] = Array.from({ length: cells }, () => []);
  for (let state = 0; state < states; state += 1) statesOf[cellOf[state] as number]?.push(state);
  const order = statesOf.flat();
  const placeOf = new Uint16Array(states);
  for (const [place, state] of order.entries()) placeOf[state] = place;
  const placeAt = (state: number) => (state === gone ? states : (placeOf[state] as number));
  const from = new Uint32Array(cells + 1);
  const way = new Uint32Array(cells + 1);
  const wayOf = new Uint32Array(cells * events);
  const ways: Uint16Array[] = [];
  for (const [cell, own] of statesOf.entries()) {
    const found = new Map<string, number>();
    for (let event = 0; event < events; event += 1) {
      const led = Uint16Array.from(own, (state) =>
        placeAt(target[state * events + event] as number),
      );
      const at = found.get(led.join()) ?? ways.length;
      if (at === ways.length) ways.push(led.every((to) => to === led[0]) ? led.slice(0, 1) : led);
      found.set(led.join(), at);
      wayOf[cell * events + event] = at;
    }
    from[cell + 1] = (from[cell] as number) + own.length;
    way[cell + 1] = ways.length;
  }
  return {
    placeOf,
    from,
    next: Uint16Array.from(order, (state) => placeAt(next[state] as number)),
    way,
    ways,
    wayOf,
  };
}
