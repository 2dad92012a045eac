import { Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from '#database/tables.ts';
import type { Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';

/**
 * Each transaction runs as the role of one scope (src/database/roles.sql), with user, purpose and reason set
 * in one call. The login role `werkspoor_gate` inherits nothing: without a scope the database refuses.
 */
export type Scope =
  | FileScope
  | 'catalogue'
  | 'public'
  | 'prevention'
  | 'client'
  | 'entry'
  | 'mail'
  | 'admin'
  | 'privacy'
  | 'retention'
  | 'import'
  | 'snapshot'
  | 'steering';

/** The scopes that open files of clients, each whom its work concerns (migrations/0030-people-standings.sql). */
export type FileScope = 'team' | 'intake' | 'planning' | 'income' | 'review' | 'broker' | 'partner';

export type Acting = {
  readonly scope: Scope;
  /** Nobody signed in: a job or the command line. */
  readonly staffId: number | undefined;
  /** The client who acts, when it is a client. */
  readonly personId?: number;
  /** Which representation, when somebody acts for that client. */
  readonly representationId?: number | undefined;
  readonly role: Role | 'system';
  readonly purpose: string;
  readonly reason: string;
  /** W3C trace id of the request, 32 hexadecimal digits. */
  readonly trace?: string;
  /** The calendar date on which rights and periods are judged. */
  readonly day: Day;
};

export type Gate = Kysely<Tables>;
export type Scoped = Transaction<Tables>;

const types = new pg.TypeOverrides();
const asText = (value: string) => value;
types.setTypeParser(1082, asText); // date: a calendar date has no time zone
types.setTypeParser(3912, asText); // daterange
types.setTypeParser(20, Number); // int8: all keys and counts stay below 2^53
types.setTypeParser(1700, Number); // numeric: hours a week

/** A pool of connections as the gate; `most` bounds how many work at once. */
export function openGate(url: string, most = 10): Gate {
  const pool = new pg.Pool({ connectionString: url, max: most, types });
  pool.on('error', () => {}); // an idle connection that breaks is replaced by the pool
  const gate: Gate = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  pools.set(gate, pool);
  return gate;
}

const pools = new WeakMap<Gate, pg.Pool>();

/** The connections behind a gate, for src/database/bulk-connection.ts: Kysely cannot stream a COPY. */
export function poolOf(gate: Gate): pg.Pool {
  const pool = pools.get(gate);
  if (pool === undefined) throw new Error('this gate was not opened by openGate');
  return pool;
}

/** Long work that may take several processors; all other work shares them with everybody who works at once. */
const wide: ReadonlySet<Scope> = new Set(['import', 'snapshot', 'retention', 'steering']);

/** The one call that puts a transaction in its scope. */
export const scopeSettings = (acting: Acting): RawBuilder<unknown> => sql`select
  set_config('role', ${`werkspoor_${acting.scope}`}, true),
  set_config('app.staff_id', ${acting.staffId === undefined ? '' : String(acting.staffId)}, true),
  set_config('app.person_id', ${acting.personId === undefined ? '' : String(acting.personId)}, true),
  set_config('app.representation_id',
    ${acting.representationId === undefined ? '' : String(acting.representationId)}, true),
  set_config('app.role', ${acting.role}, true),
  set_config('app.purpose', ${acting.purpose}, true),
  set_config('app.reason', ${acting.reason}, true),
  set_config('app.trace', ${acting.trace ?? ''}, true),
  set_config('app.day', ${acting.day}, true),
  set_config('max_parallel_workers_per_gather',
    ${wide.has(acting.scope) ? sql`current_setting('max_parallel_workers_per_gather')` : '0'}, true)`;

/** Runs the work in one transaction of the scope. No PDF, mail or analysis inside: a transaction is short. */
export function inScope<Value>(
  gate: Gate,
  acting: Acting,
  work: (transaction: Scoped) => Promise<Value>,
): Promise<Value> {
  return gate.transaction().execute(async (transaction) => {
    await scopeSettings(acting).execute(transaction);
    return work(transaction);
  });
}
