import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';
import { type Access, readAccess } from './access-file.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { findServer } from './find-server.ts';
import {
  type Hold,
  holdServer,
  leaveServer,
  type Purpose,
  prepareDatabase,
} from './hold-server.ts';
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

export type OpenCluster = {
  readonly folder: string;
  readonly major: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
};

type Held = {
  readonly cluster: MadeCluster;
  readonly binaries: Binaries;
  readonly access: Access;
  readonly hold: Hold;
};

/** Nothing is wrong yet: look again, and when patience ends, this is why. */
type Again = { readonly again: EmbeddedRefusal };

const patience = 120_000;

/**
 * Opens the cluster of a data folder: makes it when there is none, starts its server when none runs, else works
 * with the one that runs, also one that a killed process left behind. The last one to close ends the server.
 */
export async function openCluster(
  options: ClusterOptions,
): Promise<Result<OpenCluster, EmbeddedRefusal>> {
  const held = await acquire(options, { mayMake: true, port: undefined });
  if (!held.ok) return held;
  const { cluster, binaries, hold, access } = held.value;
  const ownerUrl = await prepareDatabase(hold, access);
  return ok({
    folder: cluster.folder,
    major: binaries.major,
    ownerUrl,
    close: keep(held.value, options),
  });
}

async function acquire(
  options: ClusterOptions,
  wish: { readonly mayMake: boolean; readonly port: number | undefined },
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
  wish: { readonly mayMake: boolean; readonly port: number | undefined },
): Promise<Result<Held, EmbeddedRefusal> | Again> {
  const { durability = 'durable', grounds = standardGrounds, dataFolder, env } = options;
  const { installed = import.meta.dirname } = options;
  const place = placeCluster(dataFolder, grounds);
  if (!place.ok) return place;
  const { user, folder } = place.value;
  const binaries = await findBinaries({ env, user, dataFolder, grounds, installed });
  if (!binaries.ok) return binaries;
  if (place.value.stage === 'to-make') {
    if (!wish.mayMake) return refuse({ kind: 'cluster-gone', folder, pointer: dataFolder });
    tellAboutMaking(place.value, options.log);
    const made = await makeCluster(place.value, binaries.value, durability);
    return made.ok ? takeStep(options, wish) : made;
  }
  const server = findServer(folder);
  if (server === undefined) {
    const started = await startServer(place.value, binaries.value, { durability, port: wish.port });
    if (!started.ok) return started;
    return started.value === 'started'
      ? takeStep(options, wish)
      : { again: { kind: 'start-failed', folder, said: 'an earlier server has not ended' } };
  }
  return useServer(place.value, binaries.value, server, options);
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

/**
 * Keeps hold of the server until the returned function is called. A server that lost a process to the system's
 * shortage of memory ends all connections and goes on; one that was killed is started again on the same port.
 */
function keep(first: Held, options: ClusterOptions): () => Promise<void> {
  let held: Promise<Held | undefined> = Promise.resolve(first);
  let closing: Promise<void> | undefined;

  const watch = (now: Held) => {
    now.hold.client.once('end', () => {
      if (closing !== undefined) return;
      options.log('The connection to the database was lost; looking for it again.');
      held = acquire(options, { mayMake: false, port: now.hold.port }).then((again) => {
        options.log(
          again.ok ? 'The database is there again.' : 'The database is gone: start again.',
        );
        if (!again.ok) return undefined;
        watch(again.value);
        return again.value;
      });
    });
  };
  watch(first);

  const close = async () => {
    const last = await held;
    if (last === undefined) return;
    await leaveServer(last.hold, () => stopServer(last.cluster, last.binaries));
  };
  return () => {
    closing ??= close();
    return closing;
  };
}
