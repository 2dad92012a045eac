import { z } from 'zod';
import { openSnapshot } from '#facts/reader.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { JobKind } from '#platform/jobs/kind.ts';
import type { Look } from '../rules/stock/back-test.ts';
import { modelEdition } from '../rules/stock/model.ts';
import { backTest } from './back-test.ts';
import { currentStock } from './current-stock.ts';
import type { OpenGround } from './keep-ground.ts';
import type { ForecastGround } from './open-ground.ts';
import { bandShape, monthShape } from './shapes.ts';

const payloadShape = z.object({ snapshot: z.int().positive() });
const outcomeShape = z.array(
  z.object({
    origin: monthShape,
    known: z.number(),
    scale: z.number(),
    yearBefore: z.array(z.number()),
    bands: z.array(bandShape),
    actual: z.array(z.number()),
  }),
);
export type BackTestKind = JobKind<z.infer<typeof payloadShape>, readonly Look[]>;

/** Tests the model on the past of the newest snapshot, as long work. */
export const backTestJob = (openGround: OpenGround): BackTestKind => ({
  name: 'forecast-back-test',
  payload: payloadShape,
  outcome: outcomeShape,
  run: async ({ snapshot }, work) => {
    const ground = await openGround();
    if (ground?.ok !== true || ground.value.manifest.number !== snapshot) {
      return refuse(
        `Momentopname ${snapshot} is niet meer de nieuwste. / Snapshot ${snapshot} is no longer the newest.`,
      );
    }
    const reader = await openSnapshot(ground.value.folder);
    try {
      const looks = await backTest(reader, ground.value.history, currentStock(ground.value), {
        progress: (share) => work.progress('back-test', share),
        signal: work.signal,
      });
      return ok(looks);
    } finally {
      await reader.close();
    }
  },
});

export const backTestKey = ({ manifest }: ForecastGround): string =>
  `${modelEdition} ${manifest.number} ${manifest.takenAt} ${manifest.version}`;
