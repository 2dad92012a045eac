import { sql } from 'kysely';
import { inScope } from '#database/scope.ts';
import { definitionsHash } from '#facts/snapshot/manifest.ts';
import { snapshotRefusalSentence } from '#facts/snapshot/refusal.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { asJob, type House } from '#main/house.ts';
import type { Progress } from '#main/progress.ts';

/**
 * Takes a snapshot when there is none, when records came in after the newest, or when that one was made by
 * other definitions than the figures of this version ask for.
 */
export async function refreshSnapshot(
  house: House,
  progress: Progress,
): Promise<Result<void, string>> {
  const folder = `${house.dataFolder}/snapshots`;
  const newest = findNewestSnapshot(folder);
  const imported = await newestImport(house);
  if (
    newest !== undefined &&
    Date.parse(newest.manifest.takenAt) > imported &&
    newest.manifest.definitions === definitionsHash()
  ) {
    return ok(undefined);
  }
  const taken = await takeSnapshot({
    source: { kind: 'records', gate: house.gate },
    now: Date.now,
    folder,
    date: house.today(),
    keys: house.keys,
    progress: (stage, share) => progress(`Taking a snapshot, ${stage}`, share),
  });
  return taken.ok ? ok(undefined) : refuse(snapshotRefusalSentence(taken.refusal));
}

/** Milliseconds since 1970; 0 when nothing was ever imported. */
export function newestImport(house: House): Promise<number> {
  return inScope(house.gate, asJob(house, 'snapshot', 'start'), async (transaction) => {
    const { rows } = await sql<{ at: Date | null }>`
      select max(finished_at) as at from operations.imports`.execute(transaction);
    return rows[0]?.at?.getTime() ?? 0;
  });
}
