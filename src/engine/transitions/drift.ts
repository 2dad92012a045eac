import type { Random } from '#engine/random/generator.ts';
import { normal } from './chances.ts';

/**
 * How fast the level of a flow wanders, beyond chance: the standard deviation of its logarithm from month to
 * month, as a random walk. `seen` and `expected` count by month. Sums over adjoining years differ by the walk
 * (variance 8 σ², two thirds of twelve months) and by chance (1 / count each); the rest is the walk. Years that
 * begin each month are used, which overlap: the estimate is rough, as the history is short.
 */
export function driftOf(seen: Float64Array, expected: Float64Array): number {
  const year = 12;
  let beyond = 0;
  let pairs = 0;
  for (let month = 0; month + 2 * year <= seen.length; month += 1) {
    const [one, other] = [ratio(month), ratio(month + year)];
    if (one === undefined || other === undefined) continue;
    beyond += (other.log - one.log) ** 2 - 1 / one.seen - 1 / other.seen;
    pairs += 1;
  }
  return pairs === 0 ? 0 : Math.sqrt(Math.max(0, beyond / pairs) / (year * (2 / 3)));

  function ratio(from: number) {
    let [counted, mean] = [0, 0];
    for (let month = from; month < from + year; month += 1) {
      counted += seen[month] as number;
      mean += expected[month] as number;
    }
    return counted > 0 && mean > 0 ? { seen: counted, log: Math.log(counted / mean) } : undefined;
  }
}

/** A walk of the level: factors by month, of median 1. */
export function walk(months: number, deviation: number, random: Random): Float64Array {
  let level = 0;
  return Float64Array.from({ length: months }, () => {
    level += deviation * normal(random);
    return Math.exp(level);
  });
}
