import pg from 'pg';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ServerRefusal } from './refusals.ts';

export type CheckedServer = {
  /** Host, port and database, without user and password. */
  readonly place: string;
  readonly major: string;
};

const oldest = 150_000;

/** Whether the database of a `DATABASE_URL` can be worked with: one connection, closed again. */
export async function checkServer(url: string): Promise<Result<CheckedServer, ServerRefusal>> {
  const client = clientFor(url);
  if (client === undefined) return refuse({ kind: 'url-unreadable' });
  const server = `${client.host}:${client.port}`;
  client.on('error', () => undefined);
  try {
    await client.connect();
    return judgeServer(await askServer(client), server);
  } catch (error) {
    return refuse(connectionRefusal(error, client, server));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientFor(url: string): pg.Client | undefined {
  if (!/^postgres(ql)?:\/\//.test(url)) return undefined;
  try {
    return new pg.Client({
      connectionString: url,
      application_name: 'werkspoor',
      connectionTimeoutMillis: 10_000,
    });
  } catch {
    return undefined; // the error quotes the address with its password
  }
}

/** What a server says of itself and of the user. */
export type ServerFacts = {
  /** As in `server_version_num`: 150004. */
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
  /** It follows another server and can only be read. */
  readonly copy: boolean;
  readonly user: string;
  readonly database: string;
  readonly creates: boolean;
};

async function askServer(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `select current_setting('server_version_num')::int as number,
            current_setting('server_version') as version,
            current_setting('server_encoding') as encoding,
            pg_is_in_recovery() as copy,
            current_user as user,
            current_database() as database,
            has_database_privilege(current_database(), 'create') as creates`,
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error('a select without from gave no row');
  return facts;
}

export function judgeServer(
  facts: ServerFacts,
  server: string,
): Result<CheckedServer, ServerRefusal> {
  const { number, version, encoding, user, database } = facts;
  if (number < oldest) return refuse({ kind: 'server-too-old', server, version });
  if (facts.copy) return refuse({ kind: 'server-read-only', server });
  if (encoding !== 'UTF8') return refuse({ kind: 'not-utf8', server, encoding });
  if (!facts.creates) return refuse({ kind: 'may-not-create', server, user });
  return ok({ place: `${server}/${database}`, major: String(Math.floor(number / 10_000)) });
}

function connectionRefusal(error: unknown, client: pg.Client, server: string): ServerRefusal {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (/SSL/.test(message) || /CERT|SIGNATURE|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
    return { kind: 'encryption-refused', server, why: code || message };
  }
  const missing = /password must be a (non-empty )?string/.test(message);
  const said = saidByServer(missing ? '28P01' : code, client, server);
  return said ?? { kind: 'server-unreachable', server, code: code || 'no answer' };
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html
function saidByServer(code: string, client: pg.Client, server: string): ServerRefusal | undefined {
  const { user = '', database = '' } = client;
  switch (code) {
    case '28P01':
      return { kind: 'password-refused', server, user };
    case '28000':
      return { kind: 'login-refused', server, user };
    case '3D000':
      return { kind: 'database-unknown', server, database };
    default:
      // Five letters and digits, at least one a digit: EPIPE is of the system.
      return /^(?=.*\d)[0-9A-Z]{5}$/.test(code)
        ? { kind: 'server-refused', server, code }
        : undefined;
  }
}
