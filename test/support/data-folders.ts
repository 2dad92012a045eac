import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, onTestFinished } from 'vitest';
import type { ClusterOptions } from '#database/embedded/acquire-server.ts';
import { type OpenCluster, openCluster } from '#database/embedded/open-cluster.ts';
import { databaseSentence } from '#database/refusals.ts';

const makeFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'werkspoor-folder-')));
  chmodSync(folder, 0o711);
  return folder;
};

/** A folder that a server of root can reach, removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let original: string | undefined;
afterAll(() => {
  if (original !== undefined) rmSync(original, { recursive: true, force: true });
});

/** Such a folder with a cluster that was used before: a copy of one, as making it takes ten times as long. */
export async function folderWithCluster(): Promise<string> {
  if (original === undefined) {
    original = makeFolder();
    const opened = await openCluster(standard(original));
    if (!opened.ok) throw new Error(databaseSentence(opened.refusal));
    await opened.value.close();
  }
  const folder = temporaryFolder();
  execFileSync('cp', ['-a', join(original, 'postgres'), folder]);
  return folder;
}

const standard = (dataFolder: string): ClusterOptions => ({
  dataFolder,
  env: { WERKSPOOR_POSTGRES_BIN: process.env['WERKSPOOR_POSTGRES_BIN'] },
  purpose: 'command',
  durability: 'throwaway',
  grounds: [],
  log: () => {},
});

/** Opens the cluster of the folder, to be closed at the latest when the test has ended. */
export async function openFor(
  dataFolder: string,
  options: Partial<ClusterOptions> = {},
): Promise<OpenCluster> {
  const opened = await openCluster({ ...standard(dataFolder), ...options });
  if (!opened.ok) throw new Error(databaseSentence(opened.refusal));
  onTestFinished(opened.value.close);
  return opened.value;
}

/** The sentence with which the start is refused. */
export async function refusalFor(
  dataFolder: string,
  options: Partial<ClusterOptions> = {},
): Promise<string> {
  const opened = await openCluster({ ...standard(dataFolder), ...options });
  if (!opened.ok) return databaseSentence(opened.refusal);
  await opened.value.close();
  return 'no refusal';
}

/** Runs statements on the database of the address and gives the rows of the last. */
export async function query(
  url: string,
  ...statements: readonly string[]
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) {
      ({ rows } = await client.query<Record<string, unknown>>(statement));
    }
    return rows;
  } finally {
    await client.end();
  }
}
