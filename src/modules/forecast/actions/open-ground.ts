import { getIndicator } from '#facts/indicators/catalogue.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { Driver } from '../rules/scenario/driver.ts';
import type { Ground } from '../rules/scenario/effects.ts';
import { type MarketSensitivity, marketSensitivity } from '../rules/scenario/labour-market.ts';
import type { Model } from '../rules/stock/model.ts';
import type { Target } from '../rules/stock/target.ts';
import { targetAhead } from '../rules/stock/target-ahead.ts';
import { shareTracks } from '../rules/stock/tracks.ts';
import { countCapacity } from './count-capacity.ts';
import { countTracks } from './count-transitions.ts';
import { type History, modelAt, openHistory } from './open-model.ts';

/** All that a forecast of a snapshot stands on, counted once. */
export type ForecastGround = Ground & {
  readonly manifest: SnapshotReader['manifest'];
  /** Of the snapshot's files. */
  readonly folder: string;
  readonly history: History;
  readonly model: Model;
  readonly market: MarketSensitivity;
  /** The council's target, made as small as a synthetic city is, at a day that lies ahead. */
  readonly target: Target & { readonly passed: boolean };
};

/** With a series of the labour market the sensitivity to it is estimated; without, it is what the literature says. */
export async function openGround(
  reader: SnapshotReader,
  driver?: Driver,
): Promise<Result<ForecastGround, string>> {
  const history = await openHistory(reader);
  if (!history.ok) return history;
  const atOrigin = await modelAt(reader, history.value);
  const tracks = shareTracks(await countTracks(reader, atOrigin.origin));
  const model = { ...atOrigin, tracks };
  const market = marketSensitivity(history.value.counts, driver);
  const { target } = getIndicator('households');
  if (target === undefined) throw new Error('the stock has a target');
  const scaled = { value: Math.round(target.value * (reader.manifest.scale ?? 1)), by: target.by };
  const ahead = targetAhead(scaled, model.origin);
  return ok({
    manifest: reader.manifest,
    folder: reader.folder,
    history: history.value,
    model,
    market,
    capacity: await countCapacity(reader, model.origin),
    vacancies: market.used,
    target: { ...ahead, passed: ahead.by !== scaled.by },
  });
}
