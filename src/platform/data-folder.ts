import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** The absolute path, links resolved, of the folder where everything stands that must outlive a start. */
export type DataFolder = string & { readonly __dataFolder: unique symbol };

export type DataFolderRefusal =
  | { readonly kind: 'not-a-folder'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'not-allowed'; readonly path: string; readonly code: string };

/**
 * The folder that `WERKSPOOR_DATA` names, else `data` in the working folder; made when it is not there.
 * It is closed to others. Only as root may others pass through it, not list it: the database server, which
 * refuses to run as root, must reach its own folder. Folders inside it close themselves (mode 700).
 */
export function openDataFolder(
  env: NodeJS.ProcessEnv,
  workingFolder: string,
): Result<DataFolder, DataFolderRefusal> {
  const path = resolve(workingFolder, env['WERKSPOOR_DATA'] || 'data');
  try {
    if (mkdirSync(path, { recursive: true }) !== undefined) {
      chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    if (!statSync(path).isDirectory()) return refuse({ kind: 'not-a-folder', path });
    return ok(realpathSync(path) as DataFolder);
  } catch (error) {
    return refuse(refusalOf(error, path));
  }
}

function refusalOf(error: unknown, path: string): DataFolderRefusal {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EEXIST' || code === 'ENOTDIR') return { kind: 'not-a-folder', path };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full', path };
  if (code === undefined) throw error;
  return { kind: 'not-allowed', path, code };
}

/** What is wrong and what to do, for the command line. */
export function dataFolderSentence(refusal: DataFolderRefusal): string {
  switch (refusal.kind) {
    case 'not-a-folder':
      return `The data folder ${refusal.path} is, or lies under, a file: set WERKSPOOR_DATA to a folder.`;
    case 'disk-full':
      return `The disk that holds the data folder ${refusal.path} is full: free some space and start again, or set WERKSPOOR_DATA to a folder on another disk.`;
    case 'not-allowed':
      return `The data folder ${refusal.path} cannot be made or read (${refusal.code}): give this user the right to, or set WERKSPOOR_DATA to a folder of its own.`;
  }
}
