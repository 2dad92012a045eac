import type { JobWithMetadata } from 'pg-boss';
import type { AnyKind, Standing, Work } from './kind.ts';
import type { runsOf } from './runs.ts';

type Runs = ReturnType<typeof runsOf>;

/** How often it is told how far running work is, and asked whether it should end. */
const everyMilliseconds = 500;

/** Does one job from the queue, and writes down what became of it. Throws when it is to be tried again. */
export async function doJob(
  kind: AnyKind,
  job: JobWithMetadata<unknown>,
  runs: Runs,
  stopping: AbortSignal,
  report: (fault: unknown) => void,
): Promise<void> {
  const asker = await runs.begin(kind, job.id);
  if (asker === undefined) return runs.end(job.id, { state: 'cancelled' });
  const watched = watch(job.id, runs, AbortSignal.any([stopping, job.signal]));
  const work: Work = { runId: job.id, asker, progress: watched.progress, signal: watched.signal };
  const made = await attempt(kind, job, work);
  await watched.end();
  if (watched.cancelled()) return runs.end(job.id, { state: 'cancelled' });
  if (!('fault' in made)) return runs.end(job.id, made);
  const again = stopping.aborted || job.retryCount < job.retryLimit;
  await runs.end(job.id, again ? { state: 'waiting' } : { state: 'failed', failure: 'fault' });
  if (stopping.aborted) throw new Error('stopped');
  report(made.fault);
  // The queue keeps what it is told: not the message, which may hold what somebody typed.
  throw new Error(made.fault instanceof Error ? made.fault.name : 'fault');
}

/** What became of it; a fault is a value here, so that its message goes no further than the report. */
async function attempt(
  kind: AnyKind,
  job: JobWithMetadata<unknown>,
  work: Work,
): Promise<Standing<unknown> | { readonly fault: unknown }> {
  try {
    const payload = kind.payload.parse((job.data as { readonly payload?: unknown }).payload);
    const made = await kind.run(payload as never, work);
    return made.ok
      ? { state: 'done', outcome: kind.outcome.parse(made.value) }
      : { state: 'failed', failure: made.refusal };
  } catch (fault) {
    return { fault };
  }
}

/** Tells the newest progress now and then; ends the signal when who asked cancels. */
function watch(id: string, runs: Runs, outside: AbortSignal) {
  const cancelling = new AbortController();
  let newest = { stage: '', share: 0 };
  let telling = Promise.resolve();
  const tell = async () => {
    if (await runs.told(id, newest.stage, newest.share)) cancelling.abort();
  };
  const timer = setInterval(() => {
    telling = telling.then(tell).catch(() => undefined); // the next one tells it
  }, everyMilliseconds);
  return {
    progress: (stage: string, share: number) => {
      newest = { stage, share };
    },
    signal: AbortSignal.any([outside, cancelling.signal]),
    cancelled: () => cancelling.signal.aborted,
    end: async () => {
      clearInterval(timer);
      await telling;
    },
  };
}
