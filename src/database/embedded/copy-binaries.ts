import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between libraries that the package lists and its install script should have made: npm may
 * block that script. `native` is the package's folder with bin, lib and share. Returns false when a link is
 * missing and may not be made there.
 */
export function completeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  return linkList
    .parse(JSON.parse(readFileSync(list, 'utf8')))
    .every(({ source, target }) => completeLink(join(native, '..', target), basename(source)));
}

function completeLink(path: string, name: string): boolean {
  if (existsSync(path)) return true;
  try {
    symlinkSync(name, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return existsSync(path);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    throw error;
  }
}

/**
 * Copies the package's folder to `target`, open to all to read; whole or not at all, so that a copy that is there
 * can be trusted. Headers and static libraries stay behind.
 */
export function copyBinaries(native: string, target: string): void {
  if (existsSync(target)) return;
  const draft = mkdtempSync(`${target}.new-`);
  try {
    const copy = join(draft, 'native');
    cpSync(native, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => extname(path) !== '.a' && basename(path) !== 'pkgconfig',
    });
    completeLinks(copy);
    openToAll(copy);
    renameSync(copy, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    const file = lstatSync(path);
    if (file.isSymbolicLink()) continue;
    const program = file.isDirectory() || basename(dirname(path)) === 'bin';
    chmodSync(path, program ? 0o755 : 0o644);
  }
}
