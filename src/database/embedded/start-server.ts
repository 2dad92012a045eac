import { existsSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EmbeddedRefusal } from '../refusals.ts';
import type { Binaries } from './binaries.ts';
import { settingsFile } from './make-cluster.ts';
import { type MadeCluster, versionFile } from './place.ts';
import { runProgram } from './run-program.ts';
import { giveTo, restoreRights } from './server-user.ts';
import { type Durability, settingsText } from './settings.ts';
import { passesByItself, startRefusal } from './start-refusal.ts';

/** Long enough to work through the log of a killed server: at most `max_wal_size`, minutes on a slow disk. */
const startSeconds = 600;

/**
 * Starts the server of a cluster and returns when it answers. `again`: nothing is wrong that does not pass by
 * itself, look anew who runs. `port` is the one wished for; another is taken when that is in use.
 */
export async function startServer(
  cluster: MadeCluster,
  binaries: Binaries,
  options: { readonly durability: Durability; readonly port: number | undefined },
): Promise<Result<'started' | 'again', EmbeddedRefusal>> {
  const { folder, user } = cluster;
  const madeBy = readFileSync(join(folder, versionFile), 'utf8').trim();
  if (madeBy !== binaries.major) {
    return refuse({ kind: 'other-major', folder, madeBy, found: binaries.major });
  }
  restoreRights(folder, user);
  writeSettings(cluster, {
    port: await choosePort(options.port),
    durability: options.durability,
    sharedMemory: sharedMemory(),
  });
  const log = logOf(folder);
  keepFormerLog(log);
  const end = await runProgram(
    binaries.pgCtl,
    ['start', '--wait', '--timeout', String(startSeconds), '--pgdata', folder, '--log', log],
    { user, workingFolder: folder },
  );
  if (end.code === 0) return ok('started');
  const said = `${end.said}\n${readServerLog(folder)}`;
  return passesByItself(said) ? ok('again') : refuse(startRefusal(said, folder));
}

/** In one step: a settings file cut short by a full disk would start a server with other settings. */
function writeSettings(cluster: MadeCluster, settings: Parameters<typeof settingsText>[0]): void {
  const path = join(cluster.folder, settingsFile);
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, settingsText(settings), { mode: 0o600, flush: true });
    giveTo(cluster.user, draft);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function keepFormerLog(log: string): void {
  try {
    renameSync(log, log.replace(/\.log$/, '.former.log'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const logOf = (folder: string) => join(folder, 'server.log');

/** What the server said since its last start. */
export function readServerLog(folder: string): string {
  try {
    return readFileSync(logOf(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function sharedMemory(): number {
  if (process.platform !== 'linux') return Number.POSITIVE_INFINITY;
  if (!existsSync('/dev/shm')) return 0;
  const { blocks, bsize } = statfsSync('/dev/shm');
  return blocks * bsize;
}

/** The port that is wished for, when it is free, else any that is. */
async function choosePort(wished: number | undefined): Promise<number> {
  const port = (wished && (await listenOnce(wished))) || (await listenOnce(0));
  if (port === undefined) throw new Error('no port is free on 127.0.0.1');
  return port;
}

/** The port listened on for a moment, 0 for any; nothing when it is taken. */
function listenOnce(wished: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.on('error', () => done(undefined));
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : undefined;
      probe.close(() => done(port));
    });
  });
}
