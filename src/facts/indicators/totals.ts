import { type DimensionId, dimensions, pathOf, unknown } from './dimensions.ts';

/** The column of a dimension in the SQL of a count; empty where a row is a total over it. */
export const nameOf = (id: DimensionId): string => `at_${id}`;

export const columnOf = (id: DimensionId): string =>
  `coalesce(${dimensions[id].sql}, '${unknown.code}') as ${nameOf(id)}`;

/** All dimensions of these breakdowns with what they lie within, each once. */
export const pathsOf = (all: readonly (readonly DimensionId[])[]): DimensionId[] => [
  ...new Set(all.flatMap((by) => by.flatMap(pathOf))),
];

/** Each total once, in words of SQL; `each`: columns by which all of them are divided. */
export function totals(
  all: readonly (readonly DimensionId[])[],
  each: readonly string[] = [],
): string {
  const sets = all
    .flatMap(setsOf)
    .map((set) => [keyOf(set), `(${[...each, ...set.map(nameOf)].join(', ')})`]);
  return [...new Map(sets.map(([key, set]) => [key, set])).values()].join(', ');
}

export const keyOf = (set: readonly DimensionId[]): string => set.toSorted().join();

/** Every total of every dimension: () and (side) and (side, area) for one, each crossed with the next. */
export function setsOf(by: readonly DimensionId[]): DimensionId[][] {
  let sets: DimensionId[][] = [[]];
  for (const id of by) {
    const path = pathOf(id);
    const prefixes = [[], ...path.map((_, index) => path.slice(0, index + 1))];
    sets = sets.flatMap((set) => prefixes.map((prefix) => [...set, ...prefix]));
  }
  return sets;
}
