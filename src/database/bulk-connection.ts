import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Acting, type Gate, poolOf, scopeSettings } from './scope.ts';

/** One connection of the gate for work with whole tables at once: it streams and holds one lock. */
export type BulkConnection = {
  /** Runs the work in one transaction of the scope; it is kept when the work says so. */
  transaction<Value>(acting: Acting, work: () => Promise<Ending<Value>>): Promise<Value>;
  rows<Row>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** The number of rows that the statement touched. */
  run(statement: string, values?: readonly unknown[]): Promise<number>;
  /** COPY … FROM STDIN: pulls no faster than the server takes. */
  copyIn(statement: string, texts: AsyncIterable<string>): Promise<void>;
};

export type Ending<Value> = { readonly keep: boolean; readonly value: Value };

/**
 * Lends a connection to the work while nobody else holds the lock of this name, in any process. The
 * connection goes back clean, or is closed when it broke or when something went wrong on it.
 */
export async function withBulkConnection<Value>(
  gate: Gate,
  lock: string,
  work: (connection: BulkConnection) => Promise<Value>,
): Promise<Value | 'locked'> {
  // A gate closes its connections only when it was used itself before.
  await gate.connection().execute(async () => {});
  const client = await poolOf(gate).connect();
  client.on('error', ignore); // a break is told by the statement that it interrupts
  let clean = false;
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtext($1)) as mine',
      [lock],
    );
    if (rows[0]?.mine !== true) {
      clean = true;
      return 'locked';
    }
    const value = await work(overClient(client, gate));
    await client.query('select pg_advisory_unlock(hashtext($1))', [lock]);
    clean = true;
    return value;
  } finally {
    client.off('error', ignore);
    client.release(!clean);
  }
}

const ignore = (): void => {};

function overClient(client: pg.PoolClient, gate: Gate): BulkConnection {
  const settle = async (acting: Acting): Promise<void> => {
    const { sql, parameters } = scopeSettings(acting).compile(gate);
    await client.query(sql, [...parameters]);
  };
  return {
    transaction: async (acting, work) => {
      await client.query('begin');
      try {
        await settle(acting);
        const { keep, value } = await work();
        await client.query(keep ? 'commit' : 'rollback');
        return value;
      } catch (error) {
        await client.query('rollback').catch(ignore); // the first error is the one to tell
        throw error;
      }
    },
    rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[],
    run: async (statement, values = []) =>
      (await client.query(statement, [...values])).rowCount ?? 0,
    copyIn: (statement, texts) => pipeline(texts, client.query(copyFrom(statement))),
  };
}

export type DatabaseFailure = 'disk-full' | 'connection-lost' | 'records-in-use';

/** What went wrong outside the work itself; nothing when the error is a bug. */
export function findDatabaseFailure(error: unknown): DatabaseFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return failures.get(code) ?? (lost.test(error.message) ? 'connection-lost' : undefined);
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and what Node says of a socket.
const failures: ReadonlyMap<string, DatabaseFailure> = new Map([
  ['53100', 'disk-full'],
  ['55P03', 'records-in-use'],
  ['57P01', 'connection-lost'],
  ['57P02', 'connection-lost'],
  ['57P03', 'connection-lost'],
  ['08000', 'connection-lost'],
  ['08003', 'connection-lost'],
  ['08006', 'connection-lost'],
  ['ECONNRESET', 'connection-lost'],
  ['ECONNREFUSED', 'connection-lost'],
  ['EPIPE', 'connection-lost'],
  ['ETIMEDOUT', 'connection-lost'],
]);

// The driver has no code for these.
const lost = /^Connection terminated|not queryable|Client has encountered a connection error/;
