// What a machine is told of the pages: health and readiness, a line a request, metrics, the trace.
import type { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { accessTable } from '#kernel/access.ts';
import { getDay } from '#kernel/day.ts';
import { loadTheme } from '#web/theme/theme.ts';
import { makeApp } from './app.tsx';
import { openMetrics } from './metrics.ts';
import { type RequestLine, requestLine } from './request-line.ts';

const theirs = '4bf92f3577b34da6a3ce929d0e0e4736';

function house(ready = true) {
  const lines: RequestLine[] = [];
  const app = makeApp({
    fronts: [
      {
        access: accessTable([
          { route: 'GET /clients/:number', purpose: 'guidance-to-work', who: 'everyone' },
        ]),
        routes: [{ route: 'GET /clients/:number', handle: ({ context }) => context.text('x') }],
        navigation: [],
      },
    ],
    theme: loadTheme({}),
    synthetic: () => true,
    findSession: async () => undefined,
    today: () => getDay('2026-03-02'),
    newTrace: () => 'a'.repeat(32),
    requestsPerMinute: 100,
    origins: [],
    report: () => undefined,
    ready: async () => ready,
    note: (line) => lines.push(line),
  }) as unknown as Hono;
  return { app, lines };
}

describe('who watches the machine', () => {
  it('sees that it lives, and apart from that whether it can answer', async () => {
    const [up, down] = [house(true).app, house(false).app];
    expect((await up.request('/ready')).status).toBe(200);
    const waits = await down.request('/ready');
    expect([waits.status, await waits.json()]).toEqual([503, { status: 'database unavailable' }]);
    expect((await down.request('/health')).status).toBe(200);
  });

  it('reads one line a request, without the number of a client or what was asked', async () => {
    const { app, lines } = house();
    await app.request('/clients/P0003601?q=Jansen');
    await app.request('/nowhere/P0003601');
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ['/clients/:number', 200],
      ['none', 404],
    ]);
    const text = lines.map((line) => requestLine(line, 0)).join('\n');
    expect(text).not.toMatch(/P0003601|Jansen/);
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
      event: 'request',
      level: 'info',
    });
  });

  it('follows a trace from another system, in the log and back in the answer', async () => {
    const { app, lines } = house();
    const traceparent = `00-${theirs}-00f067aa0ba902b7-01`;
    const answer = await app.request('/clients/1', { headers: { traceparent } });
    expect(lines[0]?.trace).toBe(theirs);
    expect(answer.headers.get('traceresponse')).toBe(`00-${theirs}-${lines[0]?.span}-01`);
    const made = await app.request('/clients/1', { headers: { traceparent: '00-0-0-01' } });
    expect(made.headers.get('traceresponse')).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
  });

  it('counts requests by route in the form of OpenMetrics', () => {
    const metrics = openMetrics(1_000, () => 42);
    const line = { trace: '', span: '', method: 'GET', route: '/clients/:number', role: undefined };
    for (const milliseconds of [4, 40, 400]) metrics.count({ ...line, status: 200, milliseconds });
    const text = metrics.text();
    const of = 'method="GET",route="/clients/:number",status="200"';
    expect(text).toContain(`werkspoor_request_seconds_bucket{${of},le="0.01"} 1\n`);
    expect(text).toContain(`werkspoor_request_seconds_bucket{${of},le="0.05"} 2\n`);
    expect(text).toContain(`werkspoor_request_seconds_bucket{${of},le="+Inf"} 3\n`);
    expect(text).toContain(`werkspoor_request_seconds_sum{${of}} 0.444000\n`);
    expect(text).toContain('process_resident_memory_bytes 42\n');
    expect(text.endsWith('# EOF\n')).toBe(true);
  });
});
