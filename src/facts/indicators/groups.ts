import type { SnapshotReader } from '../reader.ts';
import type { Counted } from './counted.ts';
import { type DimensionId, dimensions, pathOf } from './dimensions.ts';
import type { Group } from './figure.ts';

/** The groups of one dimension, finest level, each with the coarser groups that it lies in. */
export type Leaves = readonly Group[];

/**
 * All groups that a breakdown can show: the values of code lists and places, and what the rows hold besides
 * (`unknown`). A group that is not shown would say that nobody is in it.
 */
export async function leavesOf(
  reader: SnapshotReader,
  by: readonly DimensionId[],
  counted: readonly Counted[],
): Promise<readonly Leaves[]> {
  const leaves: Leaves[] = [];
  for (const id of by) {
    const known = await knownLeaves(reader, id);
    const keys = new Set(known.map(keyOf));
    const more = new Map<string, Group>();
    for (const { rows } of counted) {
      for (const row of rows) {
        const leaf = groupAt(row, pathOf(id));
        if (leaf !== undefined && !keys.has(keyOf(leaf))) more.set(keyOf(leaf), leaf);
      }
    }
    // The engine returns rows in any order; the same snapshot gives the same bytes.
    const others = [...more].sort(([one], [other]) => (one < other ? -1 : 1));
    leaves.push([...known, ...others.map(([, leaf]) => leaf)]);
  }
  return leaves;
}

async function knownLeaves(reader: SnapshotReader, id: DimensionId): Promise<Group[]> {
  const { values, known } = dimensions[id];
  if (values !== 'places') {
    const rows = known === undefined ? [] : await reader.query<{ value: string }>(known);
    const there = new Set(rows.map(({ value }) => value));
    const listed = known === undefined ? values : values.filter(({ code }) => there.has(code));
    return listed.map(({ code }) => ({ [id]: code }));
  }
  const path = pathOf(id);
  const [coarsest = id] = path;
  const places = await reader.query<Record<DimensionId, string>>(
    `select distinct ${path.join(', ')} from neighbourhoods order by all`,
  );
  const order = dimensions[coarsest].values;
  const rank = (place: Record<DimensionId, string>): number =>
    order === 'places' ? 0 : order.findIndex(({ code }) => code === place[coarsest]);
  return places.toSorted((one, other) => rank(one) - rank(other));
}

/** The group that a row stands for on this path; nothing when the row is a total on it. */
function groupAt(
  row: Readonly<Record<string, unknown>>,
  path: readonly DimensionId[],
): Group | undefined {
  const group: Record<string, string> = {};
  for (const id of path) {
    const value = row[`at_${id}`];
    if (typeof value !== 'string') return undefined;
    group[id] = value;
  }
  return group;
}

/** One text a group, whatever the order in which its dimensions were named. */
export const keyOf = (group: Group): string =>
  Object.entries(group)
    .map(([id, value]) => `${id}=${value}`)
    .sort()
    .join(',');

/** A breakdown by one dimension: the whole, the coarser groups and the groups, with who adds up to whom. */
type Tree = {
  readonly groups: readonly Group[];
  /** Key of a group → its parts one level finer. */
  readonly parts: ReadonlyMap<string, readonly Group[]>;
};

function treeOf(id: DimensionId, leaves: Leaves): Tree {
  const path = pathOf(id);
  const groups = new Map<string, Group>([['', {}]]);
  const parts = new Map<string, Map<string, Group>>();
  for (const leaf of leaves) {
    let whole: Group = {};
    for (const level of path) {
      const value = leaf[level];
      if (value === undefined) throw new Error(`a group of ${id} has no ${level}`);
      const part: Group = { ...whole, [level]: value };
      groups.set(keyOf(part), part);
      const of = parts.get(keyOf(whole)) ?? new Map<string, Group>();
      parts.set(keyOf(whole), of.set(keyOf(part), part));
      whole = part;
    }
  }
  return {
    groups: [...groups.values()],
    parts: new Map([...parts].map(([key, of]) => [key, [...of.values()]])),
  };
}

export type Breakdown = {
  readonly groups: readonly Group[];
  readonly sums: readonly { readonly whole: Group; readonly parts: readonly Group[] }[];
};

/** The product of the dimensions: every total of every combination, and what adds up to it. */
export function breakdownOf(by: readonly DimensionId[], leaves: readonly Leaves[]): Breakdown {
  let groups: readonly Group[] = [{}];
  let sums: { whole: Group; parts: readonly Group[] }[] = [];
  for (const [index, id] of by.entries()) {
    const tree = treeOf(id, leaves[index] ?? []);
    sums = [
      ...sums.flatMap(({ whole, parts }) =>
        tree.groups.map((other) => ({
          whole: { ...whole, ...other },
          parts: parts.map((part) => ({ ...part, ...other })),
        })),
      ),
      ...groups.flatMap((group) =>
        tree.groups.flatMap((other) => {
          const parts = tree.parts.get(keyOf(other));
          if (parts === undefined) return [];
          return [
            { whole: { ...group, ...other }, parts: parts.map((part) => ({ ...group, ...part })) },
          ];
        }),
      ),
    ];
    groups = groups.flatMap((group) => tree.groups.map((other) => ({ ...group, ...other })));
  }
  return { groups, sums };
}
