import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';

/** Reads the newest snapshot; nothing when there is none. */
export async function withSnapshot<Value>(
  folder: string,
  read: (reader: SnapshotReader) => Promise<Value>,
): Promise<Value | undefined> {
  const newest = findNewestSnapshot(folder);
  if (newest === undefined) return undefined;
  const reader = await openSnapshot(newest.folder);
  try {
    return await read(reader);
  } finally {
    await reader.close();
  }
}
