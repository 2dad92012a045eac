import { Piscina } from 'piscina';
import type { StockForecast } from '../rules/stock/forecast.ts';
import type { Draw } from '../rules/stock/simulate-draw.ts';
import type { Glance, glanceWithPaths as inThread, Part } from './simulation-thread.ts';

const filename = new URL('./simulation-thread.ts', import.meta.url).href;

/** Threads of their own for one piece of long work; close them when it has ended. */
export function openThreads(count?: number, signal?: AbortSignal) {
  const pool = new Piscina({
    filename,
    ...(count === undefined ? {} : { minThreads: count, maxThreads: count }),
  });
  const stop = signal === undefined ? {} : { signal };
  return {
    simulate: (part: Part) =>
      pool.run(part, { name: 'simulatePart', ...stop }) as Promise<readonly Draw[]>,
    glance: (asked: Glance) =>
      pool.run(asked, { name: 'glanceAhead', ...stop }) as Promise<StockForecast>,
    close: () => pool.destroy(),
  };
}

let beside: Piscina | undefined;

/** One thread for what a page asks at once: it never waits behind long work, and ends when nobody asks. */
const besidePages = (): Piscina => {
  beside ??= new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout: 20_000 });
  return beside;
};

export const glance = (asked: Glance): Promise<StockForecast> =>
  besidePages().run(asked, { name: 'glanceAhead' }) as Promise<StockForecast>;

export const glanceWithPaths = (asked: Glance): Promise<ReturnType<typeof inThread>> =>
  besidePages().run(asked, { name: 'glanceWithPaths' }) as Promise<ReturnType<typeof inThread>>;
