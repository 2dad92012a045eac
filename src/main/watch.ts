import { sql } from 'kysely';
import { inScope } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { asJob, type House } from '#main/house.ts';
import { openMetrics, serveMetrics } from '#main/metrics.ts';
import { type RequestLine, requestLine } from '#main/request-line.ts';

/** What the machine is told of each request: a line in its log, numbers for its meters. */
export type Watch = { readonly note: (line: RequestLine) => void; readonly close: () => void };

/**
 * WERKSPOOR_LOG=1 writes a line of JSON a request on standard error, 0 does not; without it the demo does not.
 * WERKSPOOR_METRICS_PORT opens `/metrics` on this machine alone. The refusal is a sentence.
 */
export function openWatch(env: NodeJS.ProcessEnv, demo: boolean): Result<Watch, string> {
  const isLogging = env['WERKSPOOR_LOG'] ? env['WERKSPOOR_LOG'] !== '0' : !demo;
  const asked = env['WERKSPOOR_METRICS_PORT'] || undefined;
  const port = Number(asked);
  if (asked !== undefined && !(Number.isInteger(port) && port > 0 && port <= 65_535)) {
    return refuse(`WERKSPOOR_METRICS_PORT is "${asked}": give a whole number from 1 to 65535.`);
  }
  const metrics = openMetrics(Date.now(), () => process.memoryUsage.rss());
  const server = asked === undefined ? undefined : serveMetrics(metrics, port);
  server?.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      `WERKSPOOR_METRICS_PORT ${port} cannot be used (${error.code ?? 'unknown'}).\n`,
    );
  });
  return ok({
    note: (line) => {
      metrics.count(line);
      if (isLogging) process.stderr.write(`${requestLine(line, Date.now())}\n`);
    },
    close: () => server?.close(),
  });
}

/** Asked by whoever divides requests over processes: an answer within two seconds. */
export async function databaseAnswers(house: House): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), 2_000).unref();
  });
  const asked = inScope(house.gate, asJob(house, 'entry', 'readiness'), async (transaction) => {
    await sql`select 1`.execute(transaction);
    return true;
  });
  return Promise.race([asked.catch(() => false), late]);
}
