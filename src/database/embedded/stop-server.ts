import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { findServer, isServerOf } from './find-server.ts';
import type { MadeCluster } from './place.ts';
import { runProgram } from './run-program.ts';

/**
 * Ends the server and returns when its process has ended. What was saved is safe, also when it takes more than a
 * minute and the server is ended at once.
 * Not by `pg_ctl stop`, which waits for the file that names the process to go: when another start is quick, it finds
 * that of the new server, and ends that one.
 */
export async function stopServer(cluster: MadeCluster, binaries: Binaries): Promise<void> {
  const server = findServer(cluster.folder);
  if (server.state !== 'there') return;
  if (process.platform === 'win32') return stopOnWindows(cluster, binaries);
  // Fast shutdown, then immediate: https://www.postgresql.org/docs/18/server-shutdown.html
  process.kill(server.process, 'SIGINT');
  if (await hasEnded(server.process, cluster.folder, 60_000)) return;
  process.kill(server.process, 'SIGQUIT');
  await hasEnded(server.process, cluster.folder, 10_000);
}

async function hasEnded(server: number, folder: string, patience: number): Promise<boolean> {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(10)) {
    if (!isServerOf(server, folder)) return true;
  }
  return false;
}

/** There a signal would end the server without its manners. */
async function stopOnWindows({ folder, user }: MadeCluster, binaries: Binaries): Promise<void> {
  await runProgram(binaries.pgCtl, ['stop', '--mode=fast', '--pgdata', folder], {
    user,
    workingFolder: folder,
  });
}
