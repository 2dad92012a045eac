import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';
import { type Access, readAccess } from './access-file.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { findServer } from './find-server.ts';
import { type Hold, holdServer, leaveServer, type Purpose } from './hold-server.ts';
import { makeCluster } from './make-cluster.ts';
import { type ClusterToMake, type MadeCluster, placeCluster } from './place.ts';
import { standardGrounds } from './room-outside.ts';
import type { Durability } from './settings.ts';
import { fileRefusal } from './start-refusal.ts';
import { startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';

export type ClusterOptions = {
  readonly dataFolder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly purpose: Purpose;
  readonly log: (sentence: string) => void;
  readonly durability?: Durability;
  /** Where a cluster of root may stand when the data folder is closed. */
  readonly grounds?: readonly string[];
  /** The folder with the node_modules that hold PostgreSQL. */
  readonly installed?: string;
};

/** A server that runs and that this process holds. */
export type Held = {
  readonly cluster: MadeCluster;
  readonly binaries: Binaries;
  readonly access: Access;
  readonly hold: Hold;
};

/** `mayMake`: an empty cluster where there is none; `port`: the one that a server had that has to come back. */
type Wish = { readonly mayMake: boolean; readonly port: number | undefined };

/** Nothing is wrong yet: look again, and when patience ends, this is why. */
type Again = { readonly again: EmbeddedRefusal };

const patience = 120_000;

/** Looks what is there and does the next thing, until the server runs and is held, or cannot be. */
export async function acquireServer(
  options: ClusterOptions,
  wish: Wish,
): Promise<Result<Held, EmbeddedRefusal>> {
  const begun = Date.now();
  for (let told = false; ; await pause(50)) {
    const step = await takeStep(options, wish).catch((error: unknown) =>
      refuse(fileRefusal(error, options.dataFolder)),
    );
    if ('ok' in step) return step;
    const waited = Date.now() - begun;
    if (waited > patience) return refuse(step.again);
    if (waited > 5000 && !told) {
      options.log('Waiting for the database, which another process is starting or ending.');
      told = true;
    }
  }
}

async function takeStep(
  options: ClusterOptions,
  wish: Wish,
): Promise<Result<Held, EmbeddedRefusal> | Again> {
  const { grounds = standardGrounds, dataFolder, env } = options;
  const { installed = import.meta.dirname } = options;
  const place = placeCluster(dataFolder, grounds);
  if (!place.ok) return place;
  const { user, folder } = place.value;
  const binaries = await findBinaries({ env, user, dataFolder, grounds, installed });
  if (!binaries.ok) return binaries;
  if (place.value.stage === 'made') {
    return reachServer(place.value, binaries.value, options, wish);
  }
  if (!wish.mayMake) return refuse({ kind: 'cluster-gone', folder, pointer: dataFolder });
  tellAboutMaking(place.value, options.log);
  const made = await makeCluster(place.value, binaries.value, options.durability ?? 'durable');
  return made.ok ? takeStep(options, wish) : made;
}

async function reachServer(
  cluster: MadeCluster,
  binaries: Binaries,
  options: ClusterOptions,
  wish: Wish,
): Promise<Result<Held, EmbeddedRefusal> | Again> {
  const { folder } = cluster;
  const notEnded = {
    again: { kind: 'start-failed', folder, said: 'an earlier server has not ended' },
  } as const;
  const server = findServer(folder);
  switch (server.state) {
    case 'appearing':
      return notEnded;
    case 'there':
      return useServer(cluster, binaries, server, options);
    case 'none': {
      const { durability = 'durable' } = options;
      const started = await startServer(cluster, binaries, { durability, port: wish.port });
      if (!started.ok) return started;
      return started.value === 'started' ? takeStep(options, wish) : notEnded;
    }
  }
}

async function useServer(
  cluster: MadeCluster,
  binaries: Binaries,
  server: { readonly process: number; readonly port: number | undefined },
  options: ClusterOptions,
): Promise<Result<Held, EmbeddedRefusal> | Again> {
  const { folder } = cluster;
  const silent: Again = { again: { kind: 'does-not-answer', folder, process: server.process } };
  if (server.port === undefined) return silent;
  const access = readAccess(folder);
  if (!access.ok) return access;
  const outcome = await holdServer(server.port, access.value, options.purpose);
  switch (outcome.state) {
    case 'not-yet':
      return silent;
    case 'in-use':
      await leaveServer(outcome.hold, () => stopServer(cluster, binaries));
      return refuse({ kind: 'in-use', folder, process: outcome.process });
    case 'held':
      return ok({ cluster, binaries, access: access.value, hold: outcome.hold });
  }
}

function tellAboutMaking(place: ClusterToMake, log: (sentence: string) => void): void {
  log(`Making an empty database in ${place.folder}.`);
  for (const folder of place.abandoned) {
    log(
      `An earlier database of this data folder still stands in ${folder}: remove it if unneeded.`,
    );
  }
}
