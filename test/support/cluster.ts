import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findServer } from '#database/embedded/find-server.ts';
import { openCluster } from '#database/embedded/open-cluster.ts';
import { databaseSentence } from '#database/refusals.ts';

export type TestCluster = {
  /** Of the role that owns the tables; it may make databases and roles. */
  readonly ownerUrl: string;
  stop(): Promise<void>;
};

const prefix = 'werkspoor-test-';

/**
 * A PostgreSQL of its own for one run of the tests, in a temporary folder: for a global setup. It takes the programs
 * that `WERKSPOOR_POSTGRES_BIN` names, so that the same tests run on the oldest supported server.
 */
export async function startTestCluster(): Promise<TestCluster> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711); // the server's user passes through when root runs the tests
  const cluster = await openCluster({
    dataFolder: folder,
    env: process.env,
    purpose: 'command',
    durability: 'throwaway',
    grounds: [],
    log: () => {},
  });
  if (!cluster.ok) throw new Error(databaseSentence(cluster.refusal));
  return {
    ownerUrl: cluster.value.ownerUrl,
    stop: async () => {
      await cluster.value.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends and removes what a run left that was killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const starter = Number(name.slice(prefix.length).split('-')[0]);
    if (isAlive(starter)) continue;
    const folder = join(tmpdir(), name);
    const server = findServer(join(folder, 'postgres'));
    if (server.state === 'there') process.kill(server.process, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's run
  }
}

export type TestDatabase = {
  readonly ownerUrl: string;
  drop(): Promise<void>;
};

/** An empty database beside the one of the address, or a copy of the one that `template` names. */
export async function createDatabase(
  ownerUrl: string,
  template = 'template1',
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(ownerUrl, `create database ${name} template ${template}`);
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return {
    ownerUrl: url.href,
    drop: () => dropWhenFree(ownerUrl, name),
  };
}

/**
 * A connection that was closed is gone for the server a moment later, and the owner may not end those of the
 * gate. What is still in use after that goes with the whole cluster.
 */
async function dropWhenFree(ownerUrl: string, name: string): Promise<void> {
  const inUse = '55006';
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      return await run(ownerUrl, `drop database if exists ${name}`);
    } catch (error) {
      if ((error as { readonly code?: string }).code !== inUse) throw error;
      await pause(100);
    }
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
