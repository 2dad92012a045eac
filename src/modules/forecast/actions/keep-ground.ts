import { openSnapshot } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import type { Result } from '#kernel/result.ts';
import { type ForecastGround, openGround } from './open-ground.ts';

/** The ground of the newest snapshot; nothing when there is none. */
export type OpenGround = () => Promise<Result<ForecastGround, string> | undefined>;

/** Counts the newest snapshot of the folder once, and follows it when a newer one is taken. */
export function keepGround(folder: string): OpenGround {
  let current:
    | { readonly of: string; readonly ground: Promise<Result<ForecastGround, string>> }
    | undefined;
  return async () => {
    const newest = findNewestSnapshot(folder);
    if (newest === undefined) return undefined;
    if (current?.of !== newest.folder) {
      const opened = { of: newest.folder, ground: count(newest.folder) };
      current = opened;
      // What could not be counted is tried again at the next visit.
      opened.ground.catch(() => {
        if (current === opened) current = undefined;
      });
    }
    return current.ground;
  };
}

/** The history is counted and closed again: what pages ask needs no files. */
async function count(folder: string): Promise<Result<ForecastGround, string>> {
  const reader = await openSnapshot(folder);
  try {
    return await openGround(reader);
  } finally {
    await reader.close();
  }
}
