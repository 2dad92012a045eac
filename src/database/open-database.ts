import { relative, sep } from 'node:path';
import { ok, type Result } from '#kernel/result.ts';
import type { DataFolder } from '#platform/data-folder.ts';
import { openCluster } from './embedded/open-cluster.ts';
import { checkServer } from './open-server.ts';
import type { DatabaseRefusal } from './refusals.ts';

export type OpenDatabase = {
  /** Connects as the owner of the tables: for migrations, never to serve with. Holds a password. */
  readonly ownerUrl: string;
  /** For people to read, without password. */
  readonly place: string;
  /** Ends the embedded server when nobody else uses it; close pools first. A second call does nothing. */
  close(): Promise<void>;
};

/**
 * The database of the server that `DATABASE_URL` names; without it, of the PostgreSQL that comes with Werkspoor,
 * in the data folder. `serve` is alone on an embedded cluster, commands may work beside it.
 * `log` hears what takes time, in whole sentences.
 */
export async function openDatabase(options: {
  readonly dataFolder: DataFolder;
  readonly env: NodeJS.ProcessEnv;
  readonly purpose: 'serve' | 'command';
  readonly log: (sentence: string) => void;
}): Promise<Result<OpenDatabase, DatabaseRefusal>> {
  const url = options.env['DATABASE_URL'];
  if (url) {
    const checked = await checkServer(url);
    if (!checked.ok) return checked;
    const { major, place } = checked.value;
    return ok({ ownerUrl: url, place: `PostgreSQL ${major} at ${place}`, close: async () => {} });
  }
  const cluster = await openCluster(options);
  if (!cluster.ok) return cluster;
  const { ownerUrl, major, folder, close } = cluster.value;
  return ok({ ownerUrl, place: `embedded PostgreSQL ${major} in ${shortPath(folder)}`, close });
}

/** From the working folder when it lies in it: ./data/postgres. */
function shortPath(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') || path === '' ? folder : `.${sep}${path}`;
}
