import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse } from 'csv-parse/sync';
import { buildCity, type CityManifest } from '#city/index.ts';
import type { Day } from '#kernel/day.ts';

export type CityRow = Readonly<Record<string, string>>;

/** A city built for a test, read back from its files. */
export type BuiltCity = {
  readonly folder: string;
  readonly manifest: CityManifest;
  /** All rows of an extract file, by the name of its table. */
  readonly rows: (table: string) => readonly CityRow[];
  readonly text: (file: string) => string;
  readonly remove: () => void;
};

/** Scale 0.01 has some 330 households and takes two seconds. */
export async function builtCity(order: {
  readonly seed: number;
  readonly until: Day;
  readonly scale: number;
  readonly effect?: number;
}): Promise<BuiltCity> {
  const folder = mkdtempSync(`${tmpdir()}/city-`);
  const manifest = await buildCity({ ...order, folder });
  const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const known = new Map<string, readonly CityRow[]>();
  return {
    folder,
    manifest,
    text,
    rows: (table) => {
      const rows = known.get(table) ?? parse<CityRow>(text(`${table}.csv`), { columns: true });
      known.set(table, rows);
      return rows;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
