import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isNumbered } from '../snapshots.ts';
import { type Manifest, manifestFile } from './manifest.ts';

const draftName = /^\.draft-(\d+)-/;

/**
 * A folder to make a snapshot in, beside the snapshots and open to this user only. What runs that died have
 * left is removed: a draft belongs to a process, and that one no longer lives.
 */
export function openDraft(snapshots: string): string {
  mkdirSync(snapshots, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(snapshots)) {
    const owner = draftName.exec(name)?.[1];
    if (owner !== undefined && !lives(Number(owner))) {
      rmSync(join(snapshots, name), { recursive: true, force: true });
    }
  }
  return mkdtempSync(join(snapshots, `.draft-${process.pid}-`));
}

function lives(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Gives the draft the next number and its manifest; whole on the disk before it has a name. */
export function settleDraft(
  snapshots: string,
  draft: string,
  manifestOf: (number: number) => Manifest,
): { readonly folder: string; readonly manifest: Manifest } {
  for (;;) {
    const number = 1 + Math.max(0, ...readdirSync(snapshots).filter(isNumbered).map(Number));
    const manifest = manifestOf(number);
    writeFileSync(join(draft, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    flush(draft);
    const folder = join(snapshots, String(number).padStart(4, '0'));
    try {
      renameSync(draft, folder);
    } catch (error) {
      // Another run took the number meanwhile.
      if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') continue;
      throw error;
    }
    flush(snapshots);
    return { folder, manifest };
  }
}

/** Brings a file or folder to the disk; Windows cannot do so for a folder. */
export function flush(path: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of createReadStream(file)) hash.update(block as Buffer);
  return hash.digest('hex');
}
