import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Gate, openGate } from '#database/scope.ts';
import { type Jobs, openJobs } from '#platform/jobs/jobs.ts';
import { createDatabase, type TestDatabase } from './cluster.ts';

export interface DatabaseInUse {
  /** Of the owner of the tables, whom row-level security does not hold: to arrange, not to test with. */
  readonly ownerUrl: string;
  /** As the product connects: sees nothing until a transaction takes a scope. */
  readonly gateUrl: string;
  readonly gate: Gate;
  /** The queue of this database; nothing works in it until a test does. */
  readonly jobs: Jobs;
  /** Runs one statement as the owner and answers its rows. */
  arrange(statement: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
}

/**
 * A migrated, empty database of their own for the tests of one file; it goes when they have ended. What
 * it gives can be used within hooks and tests.
 */
export function useDatabase(): DatabaseInUse {
  let database: TestDatabase | undefined;
  let gate: Gate | undefined;
  let jobs: Jobs | undefined;
  let owner: pg.Pool | undefined;
  const { ownerUrl: clusterUrl, template, gatePassword } = inject('cluster');

  const get = (): TestDatabase => {
    if (database === undefined) throw new Error('a database is used within hooks and tests only');
    return database;
  };
  const gateUrl = (): string => {
    const url = new URL(get().ownerUrl);
    url.username = 'werkspoor_gate';
    url.password = gatePassword;
    return url.href;
  };

  beforeAll(async () => {
    database = await createDatabase(clusterUrl, template);
  });
  afterAll(async () => {
    await jobs?.stop();
    await gate?.destroy();
    await owner?.end();
    await database?.drop();
  });
  return {
    get ownerUrl() {
      return get().ownerUrl;
    },
    get gateUrl() {
      return gateUrl();
    },
    get gate() {
      gate ??= openGate(gateUrl(), 4);
      return gate;
    },
    get jobs() {
      jobs ??= openJobs(gateUrl(), (fault) => {
        throw fault;
      });
      return jobs;
    },
    arrange: async (statement, values = []) => {
      owner ??= openOwner(get().ownerUrl);
      const { rows } = await owner.query<Record<string, unknown>>(statement, [...values]);
      return rows;
    },
  };
}

function openOwner(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  // The database is dropped right after the pool: a connection that has not quite gone is ended by that.
  pool.on('error', () => {});
  return pool;
}
