import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, type ServerUser } from './server-user.ts';

/** Where a cluster of root may stand when its data folder is closed to the user that the server runs as. */
export const standardGrounds = ['/var/lib', '/var/tmp', tmpdir()];

/**
 * A folder for this data folder alone under the first of the grounds that can be written; root's own, so that
 * nobody else can put programs in it. Nothing when none of them will do.
 */
export function findRoomOutside(
  dataFolder: string,
  user: ServerUser,
  grounds: readonly string[],
): string | undefined {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  for (const ground of grounds) {
    const room = join(ground, 'werkspoor', name);
    if (makeOwnFolder(join(ground, 'werkspoor')) && makeOwnFolder(room) && canEnter(room, user)) {
      return room;
    }
  }
  return undefined;
}

function makeOwnFolder(folder: string): boolean {
  try {
    if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o711);
    const { uid, mode } = statSync(folder);
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
