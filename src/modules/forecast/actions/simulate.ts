import { forecastOfDraws, type StockForecast } from '../rules/stock/forecast.ts';
import type { Asked } from '../rules/stock/simulate-draw.ts';
import type { Target } from '../rules/stock/target.ts';
import type { Part } from './simulation-thread.ts';
import { openThreads } from './threads.ts';

type Circumstances = {
  readonly draws: number;
  readonly target: Target | undefined;
  /** As many as the machine has, unless told. */
  readonly threads?: number;
  readonly progress?: (share: number) => void;
  /** Ends the work: the promise is then refused with the signal's reason. */
  readonly signal?: AbortSignal;
};

/** Draws that a thread makes before it tells: some tenths of a second for a whole city, so that no thread waits long at the end. */
const partSize = 4;

/** Simulates person by person on threads; the same figures whatever their number. */
export async function simulate(
  asked: Asked,
  { draws, target, threads, progress, signal }: Circumstances,
): Promise<StockForecast> {
  const pool = openThreads(threads, signal);
  try {
    const parts: Part[] = [];
    for (let from = 0; from < draws; from += partSize) {
      parts.push({ asked, from, until: Math.min(draws, from + partSize) });
    }
    let done = 0;
    const made = await Promise.all(
      parts.map(async (part) => {
        const drawn = await pool.simulate(part);
        done += drawn.length;
        progress?.(done / draws);
        return drawn;
      }),
    );
    return forecastOfDraws(asked, made.flat(), target);
  } finally {
    await pool.close();
  }
}
