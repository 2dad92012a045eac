import { z } from 'zod';
import { type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** The optional file beside the extract files that says what they should be, so that half a file shows. */
export const manifestName = 'manifest.json';

const day = z.string().transform((text, context): Day => {
  const found = findDay(text);
  if (found !== undefined) return found;
  context.addIssue(`"${text}" is no date (YYYY-MM-DD)`);
  return z.NEVER;
});

const manifest = z.object({
  /** True for the records of a made-up city: everything that is shown then says so. */
  synthetic: z.boolean(),
  /** The last day that the extract describes. */
  until: day,
  files: z.array(
    z.object({
      /** With `.csv`. */
      name: z.string(),
      bytes: z.int().nonnegative(),
      /** Of the bytes, 64 hexadecimal digits. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256 is not 64 lower-case hexadecimal digits'),
      /** Without the line of column names. */
      rows: z.int().nonnegative(),
    }),
  ),
});

/** What else stands in the file (seed, scale) is for who made it. */
export type Manifest = z.infer<typeof manifest>;

/** The refusal says which part is not as described. */
export function readManifest(text: string): Result<Manifest, string> {
  const json = jsonOf(text);
  if (json === undefined) return refuse('it is no JSON');
  const parsed = manifest.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(`${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as described'}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
