import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';

// It stands in the cluster, so that the one is never there, moved or put back without the other.
const accessFile = 'werkspoor-access.json';

const shape = z.object({ superuserPassword: z.string(), ownerPassword: z.string() });

/** The passwords of a cluster: of the superuser, which only the launcher uses, and of Werkspoor's owner role. */
export type Access = z.infer<typeof shape>;

export function makeAccess(): Access {
  const password = () => randomBytes(24).toString('base64url');
  return { superuserPassword: password(), ownerPassword: password() };
}

export function writeAccess(clusterFolder: string, access: Access): string {
  const path = join(clusterFolder, accessFile);
  writeFileSync(path, `${JSON.stringify(access)}\n`, { mode: 0o600, flush: true });
  return path;
}

export function readAccess(clusterFolder: string): Result<Access, EmbeddedRefusal> {
  const incomplete = refuse<EmbeddedRefusal>({
    kind: 'cluster-incomplete',
    folder: clusterFolder,
    file: accessFile,
  });
  try {
    const text = readFileSync(join(clusterFolder, accessFile), 'utf8');
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : incomplete;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return incomplete;
    throw error;
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
