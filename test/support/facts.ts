import { createSecretKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { getDay } from '#kernel/day.ts';
import { type ExtractRows, writeExtract } from '../builders/extract.ts';

/** Always the same key: pseudonyms of tests are no secret. */
export const testKeys = { pseudonym: createSecretKey(Buffer.alloc(32, 7)) };

/** A folder of its own for the tests of a file; it goes when they have ended. */
export function useFolder(): { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'werkspoor-facts-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path };
}

/** Takes a snapshot of the rows as of the date, and opens it until the tests of the file have ended. */
export function useSnapshots(): (rows: ExtractRows, date: string) => Promise<SnapshotReader> {
  const folder = useFolder();
  const open: SnapshotReader[] = [];
  let worlds = 0;
  afterAll(() => Promise.all(open.map((reader) => reader.close())));
  return async (rows, date) => {
    worlds += 1;
    const extract = `${folder.path}/extract-${worlds}`;
    writeExtract(extract, rows, { synthetic: true, until: date, scale: 1 });
    const taken = await takeSnapshot({
      source: { kind: 'extract', folder: extract },
      folder: `${folder.path}/snapshots-${worlds}`,
      date: getDay(date),
      keys: testKeys,
      progress: () => undefined,
      now: () => 0,
    });
    if (!taken.ok) throw new Error(`no snapshot: ${JSON.stringify(taken.refusal)}`);
    const reader = await openSnapshot(taken.value.folder);
    open.push(reader);
    return reader;
  };
}
