import type { Random } from '#engine/random/generator.ts';

/** One of the values, each as likely as its weight says; weights are 0 or more and not all 0. */
export function lottery<Value>(
  entries: readonly (readonly [Value, number])[],
): (random: Random) => Value {
  let sum = 0;
  const tickets = entries.map(([value, weight]) => {
    if (!(weight >= 0)) throw new Error(`a weight is 0 or more: ${weight}`);
    sum += weight;
    return { value, until: sum };
  });
  const last = entries.findLast(([, weight]) => weight > 0);
  if (last === undefined) throw new Error('a lottery needs a weight above 0');
  return (random) => {
    const drawn = random.unit() * sum;
    for (const ticket of tickets) if (drawn < ticket.until) return ticket.value;
    return last[0];
  };
}

/** One of the values, each as likely. */
export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** The values in a random order (Fisher and Yates), in a new list. */
export function shuffled<Value>(random: Random, values: readonly Value[]): Value[] {
  const order = [...values];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const held = order[at] as Value;
    order[at] = order[other] as Value;
    order[other] = held;
  }
  return order;
}

/**
 * Positions chosen in proportion to their weight, by halving over running sums: `draw` costs a few steps
 * in a list of tens of thousands. `size` is the number of weights, 1 or more.
 */
export function urn(weights: Float64Array): { readonly draw: (random: Random) => number } {
  const until = new Float64Array(weights.length);
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    sum += weight;
    until[at] = sum;
  }
  return {
    draw: (random) => {
      const drawn = random.unit() * sum;
      let low = 0;
      let high = until.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (drawn < (until[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
