import type { Comparison } from '#engine/causal/comparison.ts';
import { shuffled } from '#engine/random/choice.ts';
import { seededRandom } from '#engine/random/generator.ts';
import { type Path, type PlaceComparison, rateOf } from './places.ts';

/**
 * The same question asked of made-up areas: as many neighbourhoods of the pool as the programme has (at most half of
 * them) taken together by lot, beside the others. Many neighbourhoods together jump less than one alone, so that one
 * neighbourhood is no fair measure of what chance does to an area. The same lot gives the same areas.
 */
export function placeboAreas(
  { donors, treated, before }: Pick<PlaceComparison, 'donors' | 'treated' | 'before'>,
  count: number = areas,
): readonly Comparison[] {
  const size = Math.min(treated.length, Math.floor(donors.length / 2));
  // Of single neighbourhoods there are as many as there are.
  if (size === 1)
    return donors.map((_, at) => areaOf([...donors.slice(at), ...donors.slice(0, at)], 1, before));
  return Array.from({ length: count }, (_, at) => {
    const order = shuffled(seededRandom(at).stream('area'), [...donors]);
    return areaOf(order, size, before);
  });
}

const areaOf = (order: readonly Path[], size: number, before: number): Comparison => ({
  treated: rateOf(order.slice(0, size)),
  donors: order.slice(size).map((path) => rateOf([path])),
  before,
});

/** With the programme itself a hundred: chances come in whole per cents. */
const areas = 99;
