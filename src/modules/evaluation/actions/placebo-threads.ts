import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Comparison } from '#engine/causal/comparison.ts';
import type { Method } from '../rules/fit.ts';
import type { Measured } from '../rules/measured.ts';
import { fitPlacebos, type PlaceboFit } from '../rules/placebo-report.ts';
import type { Part, Places } from './placebo-thread.ts';

export type Circumstances = {
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** As many as the machine has, unless told. */
  readonly threads?: number;
};

const filename = new URL('./placebo-thread.ts', import.meta.url).href;

let beside: Piscina | undefined;

/** One thread for what a page asks at once; it ends when nobody asks. `signal`: who asked has left. */
export function measureOffPage(places: Places, signal?: AbortSignal): Promise<Measured> {
  beside ??= new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout: 20_000 });
  return beside.run(places, {
    name: 'measureBeside',
    ...(signal === undefined ? {} : { signal }),
  }) as Promise<Measured>;
}

/** Fewer steps than this are done before a thread would stand. */
const worthThreads = 5_000_000;
/** Parts a run: enough to show how far it is and to share the work evenly. */
const parts = 40;

/** One placebo a donor, the same figures whatever the number of threads. */
export async function fitOnThreads(
  comparison: Comparison,
  method: Method,
  { progress, signal, threads }: Circumstances,
): Promise<readonly PlaceboFit[]> {
  const donors = comparison.donors.length;
  const sought = comparison.predictors === undefined ? 1 : 10_000;
  if (donors ** 2 * comparison.before * sought < worthThreads) {
    return fitPlacebos(comparison, method, { from: 0, until: donors });
  }
  const atOnce = threads ?? availableParallelism();
  const pool = new Piscina({ filename, minThreads: atOnce, maxThreads: atOnce });
  const shared = inSharedMemory(comparison);
  const size = Math.ceil(donors / parts);
  let done = 0;
  try {
    const fits = await Promise.all(
      Array.from({ length: Math.ceil(donors / size) }, async (_, at) => {
        const part: Part = {
          comparison: shared,
          method,
          from: at * size,
          until: Math.min(donors, (at + 1) * size),
        };
        const stop = signal === undefined ? {} : { signal };
        const fitted = (await pool.run(part, {
          name: 'fitPart',
          ...stop,
        })) as readonly PlaceboFit[];
        done += fitted.length;
        progress?.(done / donors);
        return fitted;
      }),
    );
    return fits.flat();
  } finally {
    await pool.destroy();
  }
}

/** One copy of the panel for all threads, instead of one a part. */
function inSharedMemory(comparison: Comparison): Comparison {
  const { length } = comparison.treated;
  const held = new Float64Array(
    new SharedArrayBuffer(length * comparison.donors.length * Float64Array.BYTES_PER_ELEMENT),
  );
  const donors = comparison.donors.map((donor, at) => {
    held.set(donor, at * length);
    return held.subarray(at * length, (at + 1) * length);
  });
  return { ...comparison, donors };
}
