import { ok, type Result, refuse } from '#kernel/result.ts';
import { databaseSentence, type EmbeddedRefusal } from '../refusals.ts';
import { acquireServer, type ClusterOptions, type Held } from './acquire-server.ts';
import { leaveServer, prepareDatabase, wasCutOff } from './hold-server.ts';
import { startRefusal } from './start-refusal.ts';
import { readServerLog } from './start-server.ts';
import { stopServer } from './stop-server.ts';

export type OpenCluster = {
  readonly folder: string;
  readonly major: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
};

/** Of PostgreSQL: https://www.postgresql.org/docs/18/errcodes-appendix.html */
const diskFull = '53100';

/**
 * Opens the cluster of a data folder: makes it when there is none, starts its server when none runs, else works
 * with the one that runs, also one that a killed process left behind. The last one to close ends the server.
 */
export async function openCluster(
  options: ClusterOptions,
): Promise<Result<OpenCluster, EmbeddedRefusal>> {
  const held = await acquireServer(options, { mayMake: true, port: undefined });
  if (!held.ok) return held;
  const { cluster, binaries, hold, access } = held.value;
  const close = keep(held.value, options);
  try {
    const ownerUrl = await prepareDatabase(hold, access);
    return ok({ folder: cluster.folder, major: binaries.major, ownerUrl, close });
  } catch (error) {
    await close();
    return refuse(preparationRefusal(error, cluster.folder));
  }
}

/** A full disk is told, or ends the server, whose log then tells it. */
function preparationRefusal(error: unknown, folder: string): EmbeddedRefusal {
  if ((error as { code?: unknown }).code === diskFull) return { kind: 'disk-full', folder };
  if (wasCutOff(error)) return startRefusal(readServerLog(folder), folder);
  throw error;
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
      if (closing === undefined) held = findAgain(now.hold.port);
    });
  };
  const findAgain = async (port: number): Promise<Held | undefined> => {
    options.log('The connection to the database was lost; looking for it again.');
    const again = await acquireServer(options, { mayMake: false, port });
    if (!again.ok) {
      options.log(`The database is gone. ${databaseSentence(again.refusal)}`);
      return undefined;
    }
    options.log('The database is there again.');
    watch(again.value);
    return again.value;
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
