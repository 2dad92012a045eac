import { describe, expect, it } from 'vitest';
import { publish } from './publish.ts';
import type { PublishedCell } from './release.ts';

// All small tables, published one by one, without the solver and without the engine's own idea of
// what a reader knows: the rule is written out here a second time, from the decision record.

const patient = { timeout: 60_000 };

type Table = readonly number[];

/** Every table of so many parts of at most `most`, the total last. */
function tables(parts: number, most: number): Table[] {
  const up = Array.from({ length: most + 1 }, (_, count) => count);
  let all: number[][] = [[]];
  for (let part = 0; part < parts; part += 1) {
    all = all.flatMap((table) => up.map((count) => [...table, count]));
  }
  return all.map((table) => [...table, table.reduce((sum, count) => sum + count, 0)]);
}

const name = (table: Table, index: number): string =>
  index === table.length - 1 ? 'total' : `part${index}`;

function published(table: Table): readonly PublishedCell[] {
  const ids = table.map((_, index) => name(table, index));
  const release = publish({
    cells: table.map((count, index) => ({ id: name(table, index), count })),
    relations: [{ total: 'total', parts: ids.slice(0, -1) }],
    alreadyShown: new Set(),
  });
  if (!release.ok) throw new Error(JSON.stringify(release.refusal));
  const { cells } = release.value;
  return ids.flatMap((id) => cells.get(id) ?? []);
}

function fits(cell: PublishedCell, count: number): boolean {
  if ('hidden' in cell) return cell.hidden === 'small' ? count <= 9 : count >= 10;
  return count >= 10 && ('derived' in cell || [-2, -1, 0, 1, 2].includes(count - cell.shown));
}

const widthOf = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

/** What reads alike in print, where hidden is hidden; each with the tables that lead to it. */
function alike(all: readonly Table[]): Map<string, Table[]> {
  const groups = new Map<string, Table[]>();
  for (const table of all) {
    const print = published(table)
      .map((cell) => ('shown' in cell ? cell.shown : '.'))
      .join(' ');
    groups.set(print, [...(groups.get(print) ?? []), table]);
  }
  return groups;
}

/**
 * The small cells that a reader who has run the rule on every table places in less than 5, per
 * thousand. Prints to which a table with a part near the end of the range leads are left out: the
 * tables beyond the end lead to them too.
 */
function placedPerThousand(all: readonly Table[], most: number): number {
  let small = 0;
  let placed = 0;
  for (const [print, group] of alike(all)) {
    if (group.some((table) => table.slice(0, -1).some((count) => count > most - 12))) continue;
    for (const [index, mark] of print.split(' ').entries()) {
      const counts = group.flatMap((table) => table[index] ?? []);
      const times = mark === '.' ? counts.filter((count) => count < 10).length : 0;
      small += times;
      if (times > 0 && widthOf(counts) < 5) placed += times;
    }
  }
  expect(small).toBeGreaterThan(1000);
  return (1000 * placed) / small;
}

describe('of all tables of two parts up to 40', patient, () => {
  it('none leaves a hidden cell less than 5 to a reader who tries all counts', () => {
    const all = tables(2, 40);
    const worlds = tables(2, 60);
    const prints = new Map(all.map((table) => [JSON.stringify(published(table)), table]));
    const narrow = [...prints.values()].filter((table) => {
      const cells = published(table);
      const fitting = worlds.filter((world) =>
        cells.every((cell, index) => fits(cell, world[index] ?? -1)),
      );
      return cells.some(
        (cell, index) =>
          'hidden' in cell && widthOf(fitting.flatMap((world) => world[index] ?? [])) < 5,
      );
    });
    expect(prints.size).toBeGreaterThan(100);
    expect(narrow).toEqual([]);
  });
});

describe('a reader who knows the program and runs it on every table', patient, () => {
  it('places no small part of two in less than 5', () => {
    expect(placedPerThousand(tables(2, 70), 70)).toBe(0);
  });

  it('places of three parts less than one small cell in a thousand so', () => {
    // A limit of the rule, not a promise: docs/methods/publication-rule.md, Limits.
    expect(placedPerThousand(tables(3, 40), 40)).toBeLessThan(1);
  });
});
