import { afterAll, beforeAll } from 'vitest';
import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { getDay } from '#kernel/day.ts';
import { builtCity } from '../builders/city.ts';
import { testKeys, useFolder } from './facts.ts';

const minutes = 60 * 1000;

/**
 * A snapshot of a small synthetic city, made once for the tests of a file: some 330 households a
 * hundredth. Nothing about it depends on when it is made, so that its figures are the same each time.
 */
export function useCitySnapshot(scale: number, until: string): () => SnapshotReader {
  const folder = useFolder();
  let reader: SnapshotReader | undefined;
  beforeAll(async () => {
    const date = getDay(until);
    const city = await builtCity({ seed: 7, scale, until: date });
    const taken = await takeSnapshot({
      source: { kind: 'extract', folder: city.folder },
      folder: folder.path,
      date,
      keys: testKeys,
      progress: () => undefined,
      now: () => Date.UTC(2024, 6, 1, 9, 30),
    });
    city.remove();
    if (!taken.ok) throw new Error(`no snapshot: ${JSON.stringify(taken.refusal)}`);
    reader = await openSnapshot(taken.value.folder);
  }, 3 * minutes);
  afterAll(() => reader?.close());
  return () => {
    if (reader === undefined) throw new Error('the snapshot is there within a test only');
    return reader;
  };
}
