import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Day, findDay, getDay } from '#kernel/day.ts';
import { macros } from '../macros.ts';
import { factTables } from '../tables.ts';

const day = z.string().transform((text, context): Day => {
  const found = findDay(text);
  if (found !== undefined) return found;
  context.addIssue(`not a calendar date: ${text}`);
  return z.NEVER;
});

const manifestShape = z.strictObject({
  format: z.literal(1),
  number: z.int().positive(),
  /** The day as of which everything is told: what was decided or happened later is not in it. */
  referenceDate: day,
  /** The last day that the records tell about; null when the source does not say. */
  recordsUntil: day.nullable(),
  takenAt: z.iso.datetime(),
  from: z.enum(['records', 'extract']),
  synthetic: z.boolean(),
  /** Of a synthetic city: 1 is the whole city. Null for real records. */
  scale: z.number().positive().nullable(),
  /** Version of the code that made it, and hash of the definitions of its tables. */
  version: z.string(),
  definitions: z.string(),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      rows: z.int().nonnegative(),
      bytes: z.int().nonnegative(),
      sha256: z.string(),
    }),
  ),
});

/** What stands in `manifest.json` of a snapshot, beside its Parquet files. */
export type Manifest = z.infer<typeof manifestShape>;

export const manifestFile = 'manifest.json';

/** Throws when the folder holds no whole snapshot. */
export const readManifest = (folder: string): Manifest =>
  manifestShape.parse(JSON.parse(readFileSync(`${folder}/${manifestFile}`, 'utf8')));

/** Hash of all that decides what the rows are; the reference date itself is not a definition. */
export const definitionsHash = (): string =>
  createHash('sha256')
    .update(JSON.stringify([factTables, macros(getDay('2000-01-01'))]))
    .digest('hex');

export const codeVersion = (): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')))
    .version;
