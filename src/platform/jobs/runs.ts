import type { Db } from 'pg-boss';
import { isRole } from '#kernel/role.ts';
import type { AnyKind, Asker, KindOf, Run, Standing } from './kind.ts';

type Row = {
  readonly run_id: string;
  readonly kind: string;
  readonly key: string;
  readonly staff_id: string | null;
  readonly role: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly stage: string;
  readonly share: number;
  readonly seconds: number | null;
  readonly asked_at: Date;
  readonly ended_at: Date | null;
  readonly outcome: unknown;
  readonly failure: string | null;
};

/** A job that the queue gave up (the process died too often) is failed, whatever its run still says. */
const columns = `r.run_id, r.kind, r.key, r.staff_id, r.role, r.stage, r.share, r.asked_at, r.ended_at, r.outcome,
  case when r.state in ('waiting', 'running') and j.state = 'failed' then 'failed' else r.state end as state,
  coalesce(r.failure, case when j.state = 'failed' then 'fault' end) as failure,
  extract(epoch from clock_timestamp() - r.started_at)::float8 as seconds`;
const tables = `jobs.runs r left join jobs.job j on j.name = r.kind and j.id = r.run_id`;

/** The table `jobs.runs`: what people see of the jobs. */
export const runsOf = (database: Db) => ({
  /** The run of the key that waits, runs or is done; made when there is none. */
  async ask(
    kind: AnyKind,
    id: string,
    key: string,
    { staffId, role }: Asker,
  ): Promise<{ readonly id: string; readonly made: boolean }> {
    await database.executeSql(
      `update jobs.runs r set state = 'failed', failure = 'fault', ended_at = clock_timestamp()
       from jobs.job j where j.name = r.kind and j.id = r.run_id and j.state = 'failed'
         and r.kind = $1 and r.key = $2 and r.state in ('waiting', 'running')`,
      [kind.name, key],
    );
    const { rows } = await database.executeSql(
      `insert into jobs.runs (run_id, kind, key, staff_id, role) values ($1, $2, $3, $4, $5)
       on conflict (kind, key) where state in ('waiting', 'running', 'done')
       do update set key = excluded.key returning run_id`,
      [id, kind.name, key, staffId ?? null, role],
    );
    const found = (rows as readonly { run_id: string }[])[0]?.run_id ?? id;
    return { id: found, made: found === id };
  },

  async find<Outcome>(kind: KindOf<Outcome>, id: string): Promise<Run<Outcome> | undefined> {
    const { rows } = await database.executeSql(
      `select ${columns} from ${tables} where r.kind = $1 and r.run_id::text = $2`,
      [kind.name, id],
    );
    const [row] = rows as readonly Row[];
    return row && runOf(kind, row);
  },

  async newest<Outcome>(kind: KindOf<Outcome>, key: string): Promise<Run<Outcome> | undefined> {
    const { rows } = await database.executeSql(
      `select ${columns} from ${tables} where r.kind = $1 and r.key = $2
       order by r.asked_at desc limit 1`,
      [kind.name, key],
    );
    const [row] = rows as readonly Row[];
    return row && runOf(kind, row);
  },

  /** The newest first. */
  async listOf<Outcome>(
    kind: KindOf<Outcome>,
    staffId: number,
    most: number,
  ): Promise<readonly Run<Outcome>[]> {
    const { rows } = await database.executeSql(
      `select ${columns} from ${tables} where r.kind = $1 and r.staff_id = $2
       order by r.asked_at desc, r.run_id limit $3`,
      [kind.name, staffId, most],
    );
    return (rows as readonly Row[]).map((row) => runOf(kind, row));
  },

  /** Who asked, when the run may begin; nothing when it was cancelled or has ended. */
  async begin(kind: AnyKind, id: string): Promise<Asker | undefined> {
    const { rows } = await database.executeSql(
      `insert into jobs.runs (run_id, kind, key, role, state, started_at)
         values ($1, $2, $3, 'system', 'running', clock_timestamp())
       on conflict (run_id) do update set state = 'running', stage = '', share = 0,
         started_at = clock_timestamp()
       where runs.state in ('waiting', 'running') and not runs.cancel_asked
       returning staff_id, role`,
      [id, kind.name, id],
    );
    const [row] = rows as readonly Row[];
    return row && askerOf(row);
  },

  /** Tells how far it is; true when who asked wants it to end. */
  async told(id: string, stage: string, share: number): Promise<boolean> {
    const { rows } = await database.executeSql(
      `update jobs.runs set stage = $2, share = $3 where run_id = $1 returning cancel_asked`,
      [id, stage, Math.min(1, Math.max(0, share))],
    );
    return (rows as readonly { cancel_asked: boolean }[])[0]?.cancel_asked ?? true;
  },

  async end(id: string, standing: Standing<unknown>): Promise<void> {
    await database.executeSql(
      `update jobs.runs set state = $2, outcome = $3, failure = $4,
         ended_at = case when $2 = 'waiting' then null else clock_timestamp() end
       where run_id = $1 and state in ('waiting', 'running')`,
      [
        id,
        standing.state,
        'outcome' in standing ? JSON.stringify(standing.outcome) : null,
        'failure' in standing ? standing.failure : null,
      ],
    );
  },

  /** Asks running work to end, and ends what waits; true when it still waited. */
  async cancel(kind: AnyKind, id: string): Promise<boolean> {
    const { rows } = await database.executeSql(
      `update jobs.runs set cancel_asked = true,
         ended_at = case when state = 'waiting' then clock_timestamp() end,
         state = case when state = 'waiting' then 'cancelled' else state end
       where kind = $1 and run_id::text = $2 and state in ('waiting', 'running') returning state`,
      [kind.name, id],
    );
    return (rows as readonly { state: string }[])[0]?.state === 'cancelled';
  },

  /** What ended long ago is no longer of use to who asked. */
  async forget(days: number): Promise<void> {
    await database.executeSql(
      `delete from jobs.runs where ended_at < clock_timestamp() - make_interval(days => $1)`,
      [days],
    );
  },
});

const askerOf = ({ staff_id, role }: Pick<Row, 'staff_id' | 'role'>): Asker => ({
  staffId: staff_id === null ? undefined : Number(staff_id),
  role: isRole(role) ? role : 'system',
});

function runOf<Outcome>(kind: KindOf<Outcome>, row: Row): Run<Outcome> {
  const { run_id: id, key, asked_at: askedAt } = row;
  const about = { id, kind: kind.name, key, asker: askerOf(row), askedAt };
  return { ...about, endedAt: row.ended_at ?? undefined, ...standingOf(kind, row) };
}

function standingOf<Outcome>(kind: KindOf<Outcome>, row: Row): Standing<Outcome> {
  const { state, stage, share, seconds } = row;
  switch (state) {
    case 'running': {
      const enough = share >= 0.02 && seconds !== null && seconds >= 1;
      const secondsLeft = enough ? Math.ceil(seconds * (1 / share - 1)) : undefined;
      return { state, stage, share, secondsLeft };
    }
    case 'done':
      return { state, outcome: kind.outcome.parse(row.outcome) };
    case 'failed':
      return { state, failure: row.failure ?? 'fault' };
    default:
      return { state };
  }
}
