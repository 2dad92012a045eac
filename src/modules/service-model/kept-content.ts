import { z } from 'zod';
import { type FactName, factNames } from './rules/facts.ts';
import type { ModelContent } from './rules/model.ts';

const words = z.object({ nl: z.string().min(1), en: z.string().min(1) });
const fact = z.enum(Object.keys(factNames) as [FactName, ...FactName[]]);
const few = (least: number, most: number) => z.number().int().min(least).max(most);

const condition = z.discriminatedUnion('is', [
  z.object({ fact, is: z.enum(['yes', 'no']) }),
  z.object({ fact, is: z.enum(['at-least', 'at-most']), value: z.number().int() }),
]);

const content: z.ZodType<ModelContent> = z.object({
  name: words,
  summary: words,
  basis: words,
  wayToGrant: z.array(z.object({ name: words, what: words })).min(1),
  tracks: z
    .array(
      z.object({
        code: z.string().min(1).max(10),
        name: words,
        forWhom: words,
        norm: few(1, 1000).nullable(),
        youthNorm: few(1, 1000).nullable(),
        contact: words,
        contactsAYear: few(0, 52),
        longestMonths: few(1, 120).nullable(),
        department: z.enum(['work', 'prestatie010', 'youth', 'income']),
        targetTeams: z.array(words),
        instruments: z.array(words),
        secondReading: z.boolean(),
      }),
    )
    .min(1),
  entry: z
    .array(z.object({ track: z.string(), when: z.array(condition).min(1), used: z.boolean() }))
    .min(1),
});

/** A model as the database keeps it. Throws when it is not of this form: it was checked when it was kept. */
export const readContent = (kept: unknown): ModelContent => content.parse(kept);
