import { z } from 'zod';
import type { Day } from '#kernel/day.ts';

export type Found = { readonly due: number; readonly oldest: Day | null };

const line = z.strictObject({
  record: z.string(),
  /** Records that ended before this day have passed their term. */
  before: z.string(),
  due: z.number(),
  oldest: z.string().nullable(),
  /** How many went; 0 when it was only counted. */
  gone: z.number(),
  /** False: the term waits for the municipality, or it was only asked what is due. */
  applied: z.boolean(),
});

export const reportShape = z.strictObject({ day: z.string(), records: z.array(line) });
/** What a run found and let go: numbers, no person. */
export type Report = z.infer<typeof reportShape>;

export const readReport = (value: unknown): Report => reportShape.parse(value);
