import { mkdirSync, writeFileSync } from 'node:fs';
import { extractTables } from '#extract/tables.ts';
import { csvOf, manifestOf } from './extract-folder.ts';

/** Rows of extract files by the published names; a field that is not named has no value. */
export type ExtractRow = Readonly<Record<string, string | number | undefined>>;
export type ExtractRows = Readonly<Record<string, readonly ExtractRow[]>>;

/** What the records say of themselves. */
export type ExtractAbout = {
  readonly synthetic: boolean;
  readonly until: string;
  readonly scale?: number | undefined;
};

/** Writes a whole extract, files without rows too. Throws on a file or field that is not published. */
export function writeExtract(folder: string, rows: ExtractRows, about: ExtractAbout): void {
  mkdirSync(folder, { recursive: true });
  const unknown = Object.keys(rows).find((name) => !extractTables.some((it) => it.name === name));
  if (unknown !== undefined) throw new Error(`no extract file is called ${unknown}`);
  const files: Record<string, string> = {};
  for (const { name, columns } of extractTables) {
    const published = columns.map((column) => column.name);
    const texts = (rows[name] ?? []).map((row) => {
      const strange = Object.keys(row).find((field) => !published.includes(field));
      if (strange !== undefined) throw new Error(`${name} has no field ${strange}`);
      return Object.fromEntries(
        Object.entries(row).map(([field, value]) => [field, String(value ?? '')]),
      );
    });
    files[`${name}.csv`] = csvOf(name, texts);
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  const manifest = { ...about, ...(JSON.parse(manifestOf(files, about)) as object) };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
}

/** All rows of several worlds together, in the order given. */
export function together(...worlds: readonly ExtractRows[]): ExtractRows {
  const all: Record<string, ExtractRow[]> = {};
  for (const world of worlds) {
    for (const [name, rows] of Object.entries(world)) all[name] = [...(all[name] ?? []), ...rows];
  }
  return all;
}
