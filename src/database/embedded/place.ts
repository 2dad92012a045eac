import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';
import { findRoomOutside } from './room-outside.ts';
import {
  canEnter,
  type ServerUser,
  userForNewCluster,
  userNumber,
  userOfCluster,
} from './server-user.ts';

export type MadeCluster = {
  readonly stage: 'made';
  readonly folder: string;
  readonly user: ServerUser;
};

/** `pointer`: the file in the data folder that will name the cluster, when it stands elsewhere. */
export type ClusterToMake = {
  readonly stage: 'to-make';
  readonly folder: string;
  readonly user: ServerUser;
  readonly pointer: string | undefined;
  readonly abandoned: readonly string[];
};

/** The file in a cluster that names its major version: there once the cluster is made. */
export const versionFile = 'PG_VERSION';

/**
 * Where the cluster of a data folder stands, or will: in `postgres` inside it; for root, under a folder that the
 * server's user cannot enter, in a room outside, which a pointer in the data folder names.
 */
export function placeCluster(
  dataFolder: string,
  grounds: readonly string[],
): Result<MadeCluster | ClusterToMake, EmbeddedRefusal> {
  const pointer = join(dataFolder, 'postgres-stands-in');
  const inside = join(dataFolder, 'postgres');
  if (isThere(pointer)) {
    const folder = readFileSync(pointer, 'utf8').trim();
    return isThere(join(folder, versionFile))
      ? madeCluster(folder)
      : refuse({ kind: 'cluster-gone', folder, pointer });
  }
  if (isThere(join(inside, versionFile))) return madeCluster(inside);
  if (isThere(inside) && readdirSync(inside).length > 0) {
    return refuse({ kind: 'cluster-incomplete', folder: inside, file: versionFile });
  }
  const user = userForNewCluster();
  if (canEnter(dataFolder, user)) {
    return ok({ stage: 'to-make', folder: inside, user, pointer: undefined, abandoned: [] });
  }
  return clusterOutside(dataFolder, user, grounds, pointer);
}

/** Throws when it may not be known: a cluster that this user cannot see is not gone. */
const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

function madeCluster(named: string): Result<MadeCluster, EmbeddedRefusal> {
  const folder = realpathSync(named);
  const user = userOfCluster(folder);
  if (!canEnter(join(folder, '..'), user)) {
    return refuse({ kind: 'cluster-closed', folder, user: userNumber(user) });
  }
  return ok({ stage: 'made', folder, user });
}

/** Each cluster outside has a name of its own: who removes the data folder gets an empty database, not the former. */
function clusterOutside(
  dataFolder: string,
  user: ServerUser,
  grounds: readonly string[],
  pointer: string,
): Result<ClusterToMake, EmbeddedRefusal> {
  const room = findRoomOutside(dataFolder, user, grounds);
  if (room === undefined) {
    return refuse({ kind: 'no-open-folder', folder: dataFolder, user: userNumber(user) });
  }
  const abandoned = readdirSync(room).filter((name) => /^cluster-[0-9a-f]+$/.test(name));
  return ok({
    stage: 'to-make',
    folder: join(room, `cluster-${randomBytes(4).toString('hex')}`),
    user,
    pointer,
    abandoned: abandoned.map((name) => join(room, name)),
  });
}
