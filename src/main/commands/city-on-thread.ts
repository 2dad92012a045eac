import { Worker } from 'node:worker_threads';
import { buildCity, type CityManifest, type CityOrder } from '#city/index.ts';
import type { Said } from '#main/commands/city-thread.ts';

/** Megabytes of objects that a city of scale 1 may hold: it needs half, and the collector the rest. */
const perScale = 700;

/**
 * Builds the city. One that is larger than a city gets a thread of its own: Node holds objects of some 4 GB at most
 * in its first thread, whatever the machine has, and a country needs more. What it took is free again afterwards.
 */
export function buildAnySize(order: CityOrder): Promise<CityManifest> {
  const { progress, ...rest } = order;
  if (order.scale <= 1) return buildCity(order);
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./city-thread.ts', import.meta.url), {
      workerData: rest,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(perScale * order.scale) + 500 },
    });
    thread.on('message', (said: Said) => {
      if ('manifest' in said) resolve(said.manifest);
      else progress?.(said.stage, said.share);
    });
    thread.on('error', reject);
  });
}
