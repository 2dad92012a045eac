import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { findNewestSnapshot, listSnapshots } from '#facts/snapshots.ts';
import { factTables } from '#facts/tables.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { openSnapshotFolder } from '#main/house.ts';

/** The snapshot of the number, else the newest; without a database. The refusal is a sentence. */
export async function openAskedSnapshot(
  number: string | undefined,
): Promise<Result<SnapshotReader, string>> {
  const folder = openSnapshotFolder();
  if (!folder.ok) return folder;
  const found =
    number === undefined
      ? findNewestSnapshot(folder.value)
      : listSnapshots(folder.value).find(({ manifest }) => String(manifest.number) === number);
  if (found !== undefined) return openWhole(found.folder);
  return refuse(
    number === undefined
      ? `There is no snapshot in ${folder.value} yet: take one with npm run -s werkspoor -- snapshot.`
      : `There is no snapshot ${number} in ${folder.value}: leave --snapshot out for the newest.`,
  );
}

/** An older version made facts that lack what the figures of this one ask for: that is said before one is asked. */
async function openWhole(folder: string): Promise<Result<SnapshotReader, string>> {
  const reader = await openSnapshot(folder);
  const there = await reader.query<{ name: string }>(
    `select concat(table_name, '.', column_name) as name from duckdb_columns()`,
  );
  const names = new Set(there.map(({ name }) => name));
  const lacking = factTables
    .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
    .filter((name) => !names.has(name));
  if (lacking.length === 0) return ok(reader);
  const { number, version } = reader.manifest;
  await reader.close();
  const more = lacking.length > 3 ? ` and ${lacking.length - 3} more` : '';
  return refuse(
    `Snapshot ${number} was made by another version (${version}) and lacks ${lacking.slice(0, 3).join(', ')}${more}: take a new one with npm run -s werkspoor -- snapshot.`,
  );
}
