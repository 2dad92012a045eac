import { parentPort, workerData } from 'node:worker_threads';
import { buildCity, type CityOrder } from '#city/index.ts';

/** What the thread says: where the work is, and at its end what was made. */
export type Said =
  | { readonly stage: string; readonly share: number }
  | { readonly manifest: Awaited<ReturnType<typeof buildCity>> };

const say = (said: Said) => parentPort?.postMessage(said, []);
const manifest = await buildCity({
  ...(workerData as CityOrder),
  progress: (stage, share) => say({ stage, share }),
});
say({ manifest });
