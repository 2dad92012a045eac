import { Piscina } from 'piscina';
import type { StockForecast } from '../rules/stock/forecast.ts';
import type { Draw } from '../rules/stock/simulate-draw.ts';
import type { Glance, glanceAtStock as inThread, Part } from './simulation-thread.ts';

const filename = new URL('./simulation-thread.ts', import.meta.url).href;

/**
 * Threads read the files as they are: all that they import has types that can be left out, and nothing else to turn into
 * JavaScript. With the loader of the main thread each would take three times as long to begin.
 */
const asTheyAre: string[] = [];

/** Long work yields to what people wait for, as far as the machine lets it. */
const yields = { niceIncrement: 10 };

/** Threads of their own for one piece of long work; close them when it has ended. */
export function openThreads(count?: number, signal?: AbortSignal) {
  const pool = new Piscina({
    filename,
    execArgv: asTheyAre,
    ...(signal === undefined ? {} : yields),
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

/** A thread for what a page asks at once: it never waits behind long work, and ends when nobody asks. */
const beside = onFirstUse(1);
/** Those for what is made ready before anybody asks, or is many forecasts together. */
const together = onFirstUse(2);

function onFirstUse(most: number): () => Piscina {
  let pool: Piscina | undefined;
  return () => {
    pool ??= new Piscina({
      filename,
      execArgv: asTheyAre,
      minThreads: 0,
      maxThreads: most,
      idleTimeout: 20_000,
    });
    return pool;
  };
}

export const glance = (asked: Glance): Promise<StockForecast> =>
  beside().run(asked, { name: 'glanceAhead' }) as Promise<StockForecast>;

export const glanceAtStock = (asked: Glance): Promise<ReturnType<typeof inThread>> =>
  together().run(asked, { name: 'glanceAtStock' }) as Promise<ReturnType<typeof inThread>>;
