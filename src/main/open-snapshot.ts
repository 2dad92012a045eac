import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { findNewestSnapshot, listSnapshots } from '#facts/snapshots.ts';
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
  if (found !== undefined) return ok(await openSnapshot(found.folder));
  return refuse(
    number === undefined
      ? `There is no snapshot in ${folder.value} yet: take one with npm run -s werkspoor -- snapshot.`
      : `There is no snapshot ${number} in ${folder.value}: leave --snapshot out for the newest.`,
  );
}
