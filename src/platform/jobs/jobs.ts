import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { jobsConnection } from '#database/jobs-connection.ts';
import type { AnyKind, Asker, JobKind, KindOf, Run } from './kind.ts';
import { runsOf } from './runs.ts';
import { doJob } from './work.ts';

/** The jobs of the house, kept in its database: see README.md. */
export type Jobs = {
  /**
   * Asks for work of the kind, once by its key: the same key again, while it waits, runs or is done, is the same
   * run. What failed or was cancelled may be asked anew.
   */
  ask<Payload, Outcome>(
    kind: JobKind<Payload, Outcome>,
    payload: Payload,
    by: { readonly key: string; readonly asker: Asker },
  ): Promise<Run<Outcome>>;
  /** The run of an id, which may come from an address; nothing when it is no run of this kind. */
  find<Outcome>(kind: KindOf<Outcome>, id: string): Promise<Run<Outcome> | undefined>;
  /** The newest run of a key, whatever became of it. */
  newest<Outcome>(kind: KindOf<Outcome>, key: string): Promise<Run<Outcome> | undefined>;
  /** What this member of staff asked for, the newest first. */
  listOf<Outcome>(
    kind: KindOf<Outcome>,
    staffId: number,
    most?: number,
  ): Promise<readonly Run<Outcome>[]>;
  cancel(kind: AnyKind, id: string): Promise<void>;
  /** From now on this process does work of these kinds, one of each at a time. Once, at the start. */
  work(kinds: readonly AnyKind[]): Promise<void>;
  /** Asks for work by the clock of Amsterdam: `0 6 * * *` is each morning at six. Missed ones are done once. */
  repeat<Payload>(kind: JobKind<Payload, unknown>, cron: string, payload: Payload): Promise<void>;
  /** Lets go of work that runs (it goes on at the next start) and closes the connections. */
  stop(): Promise<void>;
  /** From now on what runs lets go, and a connection that ends is no news: the house is stopping. */
  letGo(): void;
  readonly stopping: AbortSignal;
};

const keptDays = 90;
/** A process that dies is missed after this many seconds; the least that pg-boss takes is 10. */
const heartbeatSeconds = 10;
const queue = {
  heartbeatSeconds,
  expireInSeconds: 12 * 3600,
  retryLimit: 2,
  retryDelay: 1,
} as const;

type Report = (fault: unknown) => void;

/** Connects when it is first used. `report` hears what is thrown, and faults of the queue itself. */
export function openJobs(gateUrl: string, tell: Report): Jobs {
  const stopping = new AbortController();
  const report: Report = (fault) => {
    if (!(stopping.signal.aborted && isLostConnection(fault))) tell(fault);
  };
  let opened: Promise<PgBoss> | undefined;
  const made = new Map<string, Promise<void>>();
  const boss = () => {
    opened ??= start(gateUrl, report);
    return opened;
  };
  const withQueue = async ({ name }: AnyKind): Promise<PgBoss> => {
    const queues = await boss();
    const making = made.get(name) ?? queues.createQueue(name, queue);
    made.set(name, making);
    await making;
    return queues;
  };
  const runs = async () => runsOf((await boss()).getDb());
  const find: Jobs['find'] = async (kind, id) => (await runs()).find(kind, id);

  return {
    ask: async (kind, payload, { key, asker }) => {
      const queues = await withQueue(kind);
      const transaction = await queues.getDb().beginTransaction?.();
      if (transaction === undefined) throw new Error('this connection keeps no transaction');
      try {
        const { id, made: fresh } = await runsOf(transaction.db).ask(
          kind,
          randomUUID(),
          key,
          asker,
        );
        const data = { payload: kind.payload.parse(payload) };
        if (fresh) await queues.send(kind.name, data, { id, db: transaction.db });
        await transaction.commit();
        const run = await find(kind, id);
        if (run === undefined) throw new Error(`the run ${id} is gone right after it was asked`);
        return run;
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
    find,
    newest: async (kind, key) => (await runs()).newest(kind, key),
    listOf: async (kind, staffId, most = 20) => (await runs()).listOf(kind, staffId, most),
    cancel: async (kind, id) => {
      const queues = await withQueue(kind);
      if (await (await runs()).cancel(kind, id)) await queues.cancel(kind.name, id);
    },
    work: async (kinds) => {
      await (await runs()).forget(keptDays);
      for (const kind of kinds) {
        const queues = await withQueue(kind);
        const store = await runs();
        await queues.work(
          kind.name,
          { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true },
          async ([job]) => {
            if (job !== undefined) await doJob(kind, job, store, stopping.signal, report);
          },
        );
      }
    },
    repeat: async (kind, cron, payload) => {
      const queues = await withQueue(kind);
      const data = { payload: kind.payload.parse(payload) };
      await queues.schedule(kind.name, cron, data, { tz: 'Europe/Amsterdam', missed: 'once' });
    },
    letGo: () => stopping.abort(),
    stopping: stopping.signal,
    stop: async () => {
      stopping.abort();
      if (opened === undefined) return;
      await (await opened).stop({ graceful: true, timeout: 4_000 });
    },
  };
}

/** The server ended the connection (57P01), or it broke off: no news to who is stopping. */
function isLostConnection(fault: unknown): boolean {
  const { code, message } = (fault ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  return (
    code === '57P01' || code === 'ECONNRESET' || String(message).startsWith('Connection terminated')
  );
}

async function start(gateUrl: string, report: Report): Promise<PgBoss> {
  const queues = new PgBoss({
    ...jobsConnection(gateUrl),
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  queues.on('error', report);
  await queues.start();
  await queues.getDb().executeSql(letOwnerRead);
  return queues;
}

/** A backup is made by the owner of the database, who does not own what the queue makes. */
const letOwnerRead = `do $$ begin
  execute format('grant select on all tables in schema jobs to %1$s;
    grant select on all sequences in schema jobs to %1$s',
    (select nspowner::regrole from pg_namespace where nspname = 'jobs'));
end $$`;
