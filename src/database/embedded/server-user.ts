import { chmodSync, chownSync, readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As whom the server runs: PostgreSQL refuses root, so that root steps down to another user. */
export type ServerUser = 'self' | { readonly uid: number; readonly gid: number };

/** `nobody` on Linux: owns nothing else, needs no entry in /etc/passwd. */
const nobody: ServerUser = { uid: 65534, gid: 65534 };

export function userForNewCluster(): ServerUser {
  return process.getuid?.() === 0 ? nobody : 'self';
}

/** A cluster that exists runs as its owner; one that root put back from a backup goes to nobody. */
export function userOfCluster(folder: string): ServerUser {
  if (process.getuid?.() !== 0) return 'self';
  const { uid, gid } = statSync(folder);
  return uid === 0 ? nobody : { uid, gid };
}

/** The number for people to read: of the user itself, or of the one that root steps down to. */
export const userNumber = (user: ServerUser): number =>
  user === 'self' ? (process.getuid?.() ?? 0) : user.uid;

/** Whether the user may pass through the folder and all folders above it (an absolute path that exists). */
export function canEnter(folder: string, user: ServerUser): boolean {
  if (user === 'self') return true;
  const above = dirname(folder);
  return may(statSync(folder), user, 0o1) && (above === folder || canEnter(above, user));
}

/** Whether the user may run the program, its folders included. */
export function canRun(program: string, user: ServerUser): boolean {
  if (user === 'self') return true;
  return may(statSync(program), user, 0o5) && canEnter(dirname(program), user);
}

function may(file: Stats, user: { uid: number; gid: number }, bits: number): boolean {
  const shift = file.uid === user.uid ? 6 : file.gid === user.gid ? 3 : 0;
  return ((file.mode >> shift) & bits) === bits;
}

export function giveTo(user: ServerUser, path: string): void {
  if (user !== 'self') chownSync(path, user.uid, user.gid);
}

/** A folder that was put back from a backup may have lost its owner and mode; the server insists on both. */
export function restoreRights(folder: string, user: ServerUser): void {
  const { uid, mode } = statSync(folder);
  if ((mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  if (user === 'self' || uid === user.uid) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    giveTo(user, join(folder, name));
  }
  giveTo(user, folder);
}
