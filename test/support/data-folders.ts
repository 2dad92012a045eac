import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import {
  type ClusterOptions,
  type OpenCluster,
  openCluster,
} from '#database/embedded/open-cluster.ts';
import { databaseSentence } from '#database/refusals.ts';

/** A folder that a server of root can reach, removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'werkspoor-folder-')));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
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
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
