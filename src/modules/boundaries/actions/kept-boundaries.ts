import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSnapshot } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { type BoundariesRefusal, loadBoundaries } from './load-boundaries.ts';

export type Kept = {
  readonly loadedOn: Day;
  /** As the loader calls it: stands with the map. */
  readonly source: string;
  readonly shapes: AreaShapes;
};

export type KeptBoundaries = {
  /** The boundaries in force, the same object until they change; none: maps are schematic. */
  readonly shapes: () => AreaShapes;
  /** What was loaded, with its day and source; nothing when none or when a setting names a file. */
  readonly kept: () => Kept | undefined;
  readonly load: (order: LoadOrder) => Promise<Result<Loaded, BoundariesRefusal | NoSnapshot>>;
  readonly takeAway: () => void;
  /** True when a setting names a file: nothing is loaded here then. */
  readonly fixed: boolean;
};

export type LoadOrder = {
  readonly text: string;
  readonly property: string | undefined;
  readonly source: string;
  readonly day: Day;
};

export type NoSnapshot = { readonly kind: 'no-snapshot' };

export type Loaded = {
  readonly drawn: number;
  readonly elsewhere: number;
  /** Neighbourhoods that have no boundary, of their own or of their district. */
  readonly missing: readonly string[];
};

const none: AreaShapes = [];

/** The boundaries in the data folder, read again when the file has changed; `fixed` when a setting names them. */
export function keepBoundaries(
  dataFolder: string,
  fixed?: AreaShapes,
  snapshots = join(dataFolder, 'snapshots'),
): KeptBoundaries {
  const file = join(dataFolder, 'boundaries.json');
  let known: { readonly changed: number; readonly kept: Kept } | undefined;
  const kept = (): Kept | undefined => {
    const changed = changedAt(file);
    if (changed === undefined) return undefined;
    if (known?.changed !== changed) {
      const read = JSON.parse(readFileSync(file, 'utf8')) as Kept;
      const { source } = read;
      known = {
        changed,
        kept: { ...read, shapes: read.shapes.map((shape) => ({ ...shape, source })) },
      };
    }
    return known.kept;
  };
  return {
    fixed: fixed !== undefined,
    shapes: () => fixed ?? kept()?.shapes ?? none,
    kept: () => (fixed === undefined ? kept() : undefined),
    takeAway: () => rmSync(file, { force: true }),
    load: async ({ text, property, source, day }) => {
      const places = await readPlaces(snapshots);
      if (places === undefined) return refuse({ kind: 'no-snapshot' });
      const codes = new Set(places.flatMap(({ code, district }) => [code, district]));
      const loaded = loadBoundaries(text, property, codes);
      if (!loaded.ok) return loaded;
      const { shapes, elsewhere } = loaded.value;
      const made: Kept = { loadedOn: day, source, shapes };
      writeFileSync(`${file}.new`, JSON.stringify(made));
      renameSync(`${file}.new`, file);
      const drawn = new Set(shapes.map(({ areaId }) => areaId));
      const missing = places.flatMap(({ code, name, district }) =>
        drawn.has(code) || drawn.has(district) ? [] : [name],
      );
      return ok({ drawn: shapes.length, elsewhere, missing });
    },
  };
}

function changedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

async function readPlaces(snapshots: string) {
  const newest = findNewestSnapshot(snapshots);
  if (newest === undefined) return undefined;
  const reader = await openSnapshot(newest.folder);
  try {
    return await reader.query<{ code: string; name: string; district: string }>(
      'select neighbourhood as code, name, district from neighbourhoods order by name',
    );
  } finally {
    await reader.close();
  }
}
