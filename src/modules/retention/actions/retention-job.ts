import { z } from 'zod';
import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok } from '#kernel/result.ts';
import type { JobKind } from '#platform/jobs/kind.ts';
import { type Report, reportShape } from '../report.ts';
import { applyTerms } from './apply-terms.ts';

const payload = z.strictObject({ confirmed: z.boolean() });

/** Each night: what passed its term goes. It may stop and begin again: what went is gone, the rest is found anew. */
export const retentionJob = (house: {
  readonly gate: Gate;
  readonly today: () => Day;
}): JobKind<z.infer<typeof payload>, Report> => ({
  name: 'retention-apply',
  payload,
  outcome: reportShape,
  run: async ({ confirmed }, { signal, progress }) =>
    ok(
      await applyTerms({
        gate: house.gate,
        today: house.today(),
        way: 'apply',
        confirmed,
        signal,
        progress,
      }),
    ),
});
