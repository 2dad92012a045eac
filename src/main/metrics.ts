import { createServer, type Server } from 'node:http';
import type { RequestLine } from './request-line.ts';

/** Upper bounds in seconds of how long a request took. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

type Series = { count: number; seconds: number; readonly below: number[] };

export type Metrics = {
  count(line: RequestLine): void;
  /** The text by OpenMetrics 1.0 (https://openmetrics.io). */
  text(): string;
};

/** What a machine watches: how many requests of which kind, how they ended, how long they took, memory. */
export function openMetrics(startedAt: number, memory: () => number): Metrics {
  const series = new Map<string, Series>();
  return {
    count: ({ method, route, status, milliseconds }) => {
      const labels = `method="${method}",route="${escaped(route)}",status="${status}"`;
      const found = series.get(labels) ?? { count: 0, seconds: 0, below: bounds.map(() => 0) };
      const seconds = milliseconds / 1000;
      found.count += 1;
      found.seconds += seconds;
      for (const [at, bound] of bounds.entries()) {
        if (seconds <= bound) found.below[at] = (found.below[at] ?? 0) + 1;
      }
      series.set(labels, found);
    },
    text: () =>
      [
        '# TYPE werkspoor_request_seconds histogram',
        '# UNIT werkspoor_request_seconds seconds',
        '# HELP werkspoor_request_seconds How long requests took, by route of the access table.',
        ...[...series].flatMap(([labels, of]) => linesOf(labels, of)),
        '# TYPE process_resident_memory_bytes gauge',
        '# UNIT process_resident_memory_bytes bytes',
        `process_resident_memory_bytes ${memory()}`,
        '# TYPE process_start_time_seconds gauge',
        '# UNIT process_start_time_seconds seconds',
        `process_start_time_seconds ${startedAt / 1000}`,
        '# EOF',
        '',
      ].join('\n'),
  };
}

const linesOf = (labels: string, { count, seconds, below }: Series): readonly string[] => [
  ...bounds.map(
    (bound, at) => `werkspoor_request_seconds_bucket{${labels},le="${bound}"} ${below[at] ?? 0}`,
  ),
  `werkspoor_request_seconds_bucket{${labels},le="+Inf"} ${count}`,
  `werkspoor_request_seconds_count{${labels}} ${count}`,
  `werkspoor_request_seconds_sum{${labels}} ${seconds.toFixed(6)}`,
];

const escaped = (text: string): string => text.replaceAll(/["\\\n]/g, '_');

/** On a port of its own and this machine alone: no one who uses the pages reaches it. */
export function serveMetrics(metrics: Metrics, port: number): Server {
  const server = createServer((request, response) => {
    const isMetrics = request.url === '/metrics';
    response.writeHead(isMetrics ? 200 : 404, {
      'Content-Type': 'application/openmetrics-text; version=1.0.0; charset=utf-8',
    });
    response.end(isMetrics ? metrics.text() : '# EOF\n');
  });
  server.listen(port, '127.0.0.1');
  return server;
}
