import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { jobsConnection } from '#database/jobs-connection.ts';
import { ok, refuse } from '#kernel/result.ts';
import { useDatabase } from '#test/support/database.ts';
import { openJobs } from './jobs.ts';
import type { JobKind, KindOf, Run, Work } from './kind.ts';

const asker = { staffId: 7, role: 'researcher' } as const;

/** Counts to the number, or does what the test says. */
const counting = (
  name: string,
  run: JobKind<{ until: number }, { sum: number }>['run'] = async ({ until }) =>
    ok({ sum: (until * (until + 1)) / 2 }),
): JobKind<{ until: number }, { sum: number }> => ({
  name,
  payload: z.object({ until: z.number().int().positive() }),
  outcome: z.object({ sum: z.number() }),
  run,
});

describe('a job', () => {
  const database = useDatabase();
  const working = async (kind: JobKind<{ until: number }, { sum: number }>) => {
    const faults: unknown[] = [];
    const jobs = openJobs(database.gateUrl, (fault) => faults.push(fault));
    onTestFinished(() => jobs.stop());
    await jobs.work([kind]);
    return { jobs, faults };
  };
  const until = async <Outcome>(
    kind: KindOf<Outcome>,
    { id }: Run,
    state: Run['state'],
  ): Promise<Run<Outcome>> => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const run = await database.jobs.find(kind, id);
      if (run?.state === state) return run;
      await pause(100);
    }
    throw new Error(`the run does not come to ${state}`);
  };

  it('with a payload that is not of its kind is not asked at all', async () => {
    const kind = counting('test-payload');
    await expect(database.jobs.ask(kind, { until: -1 }, { key: 'a', asker })).rejects.toThrow(
      /until/,
    );
    expect(await database.jobs.listOf(kind, asker.staffId)).toEqual([]);
  });

  it.each([
    ['is told when nobody meant it', false],
    ['is not told to who is stopping: the database closes under it', true],
  ])('whose connections the server ends %s', async (_, meant) => {
    // A role may end its own connections; the owner of the database is no superuser.
    const gate = new pg.Client({ connectionString: database.gateUrl });
    await gate.connect();
    onTestFinished(() => gate.end());
    const ours = `application_name = 'werkspoor jobs' and datname = current_database()`;
    const held = await gate.query<{ pid: number }>(
      `select pid from pg_stat_activity where ${ours}`,
    );
    const before = held.rows.map(({ pid }) => pid);
    const { jobs, faults } = await working(counting(`test-ended-${meant}`));
    if (meant) jobs.letGo();
    await gate.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where ${ours} and pid <> all ($1)`,
      [before],
    );
    await pause(300);
    const codes = faults.map((fault) => (fault as { code?: string }).code);
    expect(codes.includes('57P01')).toBe(!meant);
  });

  it('is one by its key, while it waits and when it is done', async () => {
    const kind = counting('test-once');
    const [first, second, other] = await Promise.all(
      ['a', 'a', 'b'].map((key) => database.jobs.ask(kind, { until: 4 }, { key, asker })),
    );
    expect(first?.id).toBe(second?.id);
    expect(first?.state).toBe('waiting');
    expect(other?.id).not.toBe(first?.id);
    const { jobs } = await working(kind);
    const done = await until(kind, first as Run, 'done');
    expect(done).toMatchObject({ outcome: { sum: 10 }, asker });
    expect((await jobs.ask(kind, { until: 4 }, { key: 'a', asker })).id).toBe(first?.id);
    expect(await jobs.listOf(kind, asker.staffId)).toHaveLength(2);
    expect(await jobs.listOf(kind, 8)).toEqual([]);
    expect(await jobs.find(kind, 'no-uuid')).toBeUndefined();
  });

  it('says why it could not be done, and may be asked again', async () => {
    const kind = counting('test-refused', async () => refuse('There is nothing to count.'));
    const asked = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    await working(kind);
    const failed = await until(kind, asked, 'failed');
    expect(failed).toMatchObject({ failure: 'There is nothing to count.' });
    const again = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    expect(again.id).not.toBe(asked.id);
    expect((await database.jobs.newest(kind, 'a'))?.id).toBe(again.id);
  });

  it('that throws is tried again, then told as a fault without what the fault says', async () => {
    let times = 0;
    const kind = counting('test-thrown', async () => {
      times += 1;
      throw new Error('Mevrouw Voorbeeld');
    });
    const asked = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    const { faults } = await working(kind);
    expect(await until(kind, asked, 'failed')).toMatchObject({ failure: 'fault' });
    expect(times).toBe(3);
    expect(faults).toHaveLength(3);
    // What the queue made, a backup by the owner must be able to read.
    const kept = await database.arrange(
      `select concat(j::text, r::text) as all from jobs.job j join jobs.runs r on r.run_id = j.id`,
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain('Voorbeeld');
  });

  it('shows how far it is, and ends when who asked cancels', async () => {
    const kind = counting('test-cancelled', async (_payload, work) => {
      work.progress('counting', 0.5);
      await ended(work);
      return ok({ sum: 0 });
    });
    const waiting = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    await database.jobs.cancel(kind, waiting.id);
    expect((await database.jobs.find(kind, waiting.id))?.state).toBe('cancelled');
    const asked = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    await working(kind);
    await expect
      .poll(() => database.jobs.find(kind, asked.id), { timeout: 10_000 })
      .toMatchObject({
        state: 'running',
        stage: 'counting',
        share: 0.5,
      });
    await database.jobs.cancel(kind, asked.id);
    await until(kind, asked, 'cancelled');
  });

  it('goes on elsewhere when its process stops with care', async () => {
    let begun = 0;
    const kind = counting('test-stopped', async (_payload, work) => {
      begun += 1;
      if (begun > 1) return ok({ sum: begun });
      await ended(work);
      throw new Error('stopped');
    });
    const asked = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    const { jobs } = await working(kind);
    await until(kind, asked, 'running');
    await jobs.stop();
    await working(kind);
    expect(await until(kind, asked, 'done')).toMatchObject({ outcome: { sum: 2 } });
  });

  it('goes on elsewhere when its process was killed', async () => {
    const kind = counting('test-killed');
    const asked = await database.jobs.ask(kind, { until: 4 }, { key: 'a', asker });
    // As a process leaves it that was killed a minute ago.
    const queue = new pg.Client(jobsConnection(database.gateUrl));
    await queue.connect();
    await queue.query(
      `update jobs.job set state = 'active', started_on = now() - interval '2 minutes',
         heartbeat_on = now() - interval '1 minute' where id = $1`,
      [asked.id],
    );
    await queue.query(`update jobs.runs set state = 'running' where run_id = $1`, [asked.id]);
    await queue.end();
    await working(kind);
    expect(await until(kind, asked, 'done')).toMatchObject({ outcome: { sum: 10 } });
  });
});

const ended = ({ signal }: Work): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
