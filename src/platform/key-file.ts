import { createSecretKey } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { DataFolder } from './data-folder.ts';
import { type Keys, makeKeys } from './keys.ts';

export type KeyFileRefusal =
  | { readonly kind: 'keys-missing'; readonly path: string }
  | { readonly kind: 'keys-open-to-others'; readonly path: string; readonly mode: string }
  | { readonly kind: 'keys-unreadable'; readonly path: string; readonly why: string };

const key = z.base64().transform((text, context) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 32) return createSecretKey(bytes);
  context.addIssue('a key is not 32 bytes');
  return z.NEVER;
});
const keyFile = z.strictObject({
  bsnEncryption: key,
  bsnLookup: key,
  pseudonym: key,
  session: key,
});

/**
 * Reads the keys from the file that `WERKSPOOR_KEYS` names, else `keys.json` in the data folder.
 * Without the file, `whenMissing` decides: `make` writes a new one (mode 600); `refuse` is for a database that
 * holds persons already, whose numbers new keys could never read.
 */
export function openKeys(options: {
  readonly dataFolder: DataFolder;
  readonly env: NodeJS.ProcessEnv;
  readonly whenMissing: 'make' | 'refuse';
}): Result<Keys, KeyFileRefusal> {
  const path = options.env['WERKSPOOR_KEYS'] || join(options.dataFolder, 'keys.json');
  try {
    const found = readKeys(path);
    if (found !== undefined) return found;
    if (options.whenMissing === 'refuse') return refuse({ kind: 'keys-missing', path });
    writeKeys(path, makeKeys());
    return readKeys(path) ?? refuse({ kind: 'keys-missing', path });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refuse({ kind: 'keys-unreadable', path, why: code });
  }
}

function readKeys(path: string): Result<Keys, KeyFileRefusal> | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) return undefined;
  // Windows has no such bits: there the rights of the folder decide.
  if (process.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    return refuse({ kind: 'keys-open-to-others', path, mode: (file.mode & 0o777).toString(8) });
  }
  const parsed = keyFile.safeParse(jsonOf(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    return refuse({ kind: 'keys-unreadable', path, why: 'it does not hold the four keys' });
  }
  return ok(parsed.data);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whole or not at all, and never over another's: of two first starts at once, both use the keys of one. */
function writeKeys(path: string, keys: Keys): void {
  const text = Object.fromEntries(
    Object.entries(keys).map(([name, secret]) => [name, secret.export().toString('base64')]),
  );
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(text, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** What is wrong and what to do, for the command line. */
export function keyFileSentence(refusal: KeyFileRefusal): string {
  switch (refusal.kind) {
    case 'keys-missing':
      return `The key file ${refusal.path} is missing, and the persons in the database cannot be read without it: put it back from the backup, or set WERKSPOOR_KEYS to where it is.`;
    case 'keys-open-to-others':
      return `The key file ${refusal.path} is open to other users (mode ${refusal.mode}): close it with chmod 600 ${refusal.path}.`;
    case 'keys-unreadable':
      return `The key file ${refusal.path} cannot be used (${refusal.why}): put it back from the backup, or set WERKSPOOR_KEYS to where it is.`;
  }
}
