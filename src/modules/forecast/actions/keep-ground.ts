import { openSnapshot } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { Driver } from '../rules/scenario/driver.ts';
import { marketSensitivity } from '../rules/scenario/labour-market.ts';
import { type ForecastGround, openGround } from './open-ground.ts';

/** The ground of the newest snapshot; nothing when there is none. */
export type OpenGround = () => Promise<Result<ForecastGround, string> | undefined>;

/**
 * Counts the newest snapshot of the folder once, and follows it when a newer one is taken; beside it stands the newest
 * series of the labour market that was loaded.
 */
export function keepGround(
  folder: string,
  findDriver: () => Promise<Driver | undefined>,
): OpenGround {
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
    const ground = await current.ground;
    if (!ground.ok) return ground;
    const market = marketSensitivity(ground.value.history.counts, await findDriver());
    return ok({ ...ground.value, market, vacancies: market.used });
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
