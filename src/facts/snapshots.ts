import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestFile, readManifest } from './snapshot/manifest.ts';

export type SnapshotOnDisk = { readonly folder: string; readonly manifest: Manifest };

/** Whether a folder is named as a snapshot is: drafts are not. */
export const isNumbered = (name: string): boolean => /^\d{4,}$/.test(name);

/** The snapshots of a folder, oldest number first; none when the folder is not there. Drafts are no snapshots. */
export function listSnapshots(folder: string): readonly SnapshotOnDisk[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isNumbered(name) && existsSync(join(folder, name, manifestFile)))
    .map((name) => ({ folder: join(folder, name), manifest: readManifest(join(folder, name)) }))
    .sort((one, other) => one.manifest.number - other.manifest.number);
}

/** The snapshot with the highest number. */
export const findNewestSnapshot = (folder: string): SnapshotOnDisk | undefined =>
  listSnapshots(folder).at(-1);
