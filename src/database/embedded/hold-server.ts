import pg from 'pg';
import type { Access } from './access-file.ts';
import { superuser } from './make-cluster.ts';

/** `serve` is alone on a cluster; any number of commands may work beside it. */
export type Purpose = 'serve' | 'command';

/** A connection that holds the locks below for as long as this process uses the server. */
export type Hold = { readonly client: pg.Client; readonly port: number };

export type HoldOutcome =
  | { readonly state: 'held'; readonly hold: Hold }
  | { readonly state: 'not-yet' }
  | { readonly state: 'in-use'; readonly hold: Hold; readonly process: string };

// Who uses the server holds a lock in it, not a file: it ends with the process that holds it, however that
// ends. Everyone shares `using`; who leaves and gets it alone was the last, and ends the server.
const locks = { space: 0x7765726b, using: 1, serving: 2, preparing: 3 };

export async function holdServer(
  port: number,
  access: Access,
  purpose: Purpose,
): Promise<HoldOutcome> {
  const client = await connect(port, access, `werkspoor ${purpose} ${process.pid}`);
  if (client === undefined) return { state: 'not-yet' };
  try {
    const outcome = await takeLocks({ client, port }, purpose);
    if (outcome.state === 'not-yet') await client.end();
    return outcome;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (wasCutOff(error)) return { state: 'not-yet' };
    throw error;
  }
}

async function takeLocks(hold: Hold, purpose: Purpose): Promise<HoldOutcome> {
  const { client } = hold;
  if (!(await lock(client, 'pg_try_advisory_lock_shared', locks.using))) {
    return { state: 'not-yet' }; // the last one is leaving and ends the server
  }
  if (purpose === 'serve' && !(await lock(client, 'pg_try_advisory_lock', locks.serving))) {
    return { state: 'in-use', hold, process: await servingProcess(client) };
  }
  return { state: 'held', hold };
}

/** By a server that ends (57P01 and following), or that has ended: then no server says anything. */
export function wasCutOff(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || (error.code ?? '').startsWith('57P');
}

/** Lets go of the server, and ends it with `stop` when nobody else uses it. */
export async function leaveServer(hold: Hold, stop: () => Promise<void>): Promise<void> {
  const { client } = hold;
  try {
    if (await isLast(client)) await stop();
  } finally {
    await client.end().catch(() => undefined); // the server may have ended it
  }
}

async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_all()');
    return await lock(client, 'pg_try_advisory_lock', locks.using);
  } catch {
    return false; // the connection is gone: someone else ended the server, or it was killed
  }
}

/** The server is still starting, or ending, or it is not ours: whoever calls looks again, for a while. */
async function connect(port: number, access: Access, name: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password: access.superuserPassword,
    database: 'postgres',
    application_name: name,
    ssl: false,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // told by the event `end`, else by the next query
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return undefined;
  }
}

async function lock(client: pg.Client, how: string, which: number): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select ${how}($1::int, $2::int) as taken`,
    [locks.space, which],
  );
  return rows[0]?.taken === true;
}

async function servingProcess(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.classid = $1 and l.objid = $2 and l.granted`,
    [locks.space, locks.serving],
  );
  return rows[0]?.name.split(' ').at(-1) ?? 'of someone else';
}

/** Werkspoor's own role and database: no superuser, so that it can do here what it may do on a server elsewhere. */
export async function prepareDatabase(hold: Hold, access: Access): Promise<string> {
  const { client, port } = hold;
  const name = 'werkspoor';
  await client.query('select pg_advisory_lock($1, $2)', [locks.space, locks.preparing]);
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as role,
            exists (select from pg_database where datname = $1) as database`,
    [name],
  );
  if (rows[0]?.role !== true) {
    const password = client.escapeLiteral(access.ownerPassword);
    await client.query(`create role ${name} login createdb createrole password ${password}`);
  }
  if (rows[0]?.database !== true) await client.query(`create database ${name} owner ${name}`);
  await client.query('select pg_advisory_unlock($1, $2)', [locks.space, locks.preparing]);
  return `postgres://${name}:${access.ownerPassword}@127.0.0.1:${port}/${name}`;
}
