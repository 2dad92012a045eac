import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { listen } from './listen.ts';

it('a connection outlives the minute for which a proxy keeps it', async () => {
  const listening = await listen(
    new Hono().get('/', (c) => c.text('here')),
    0,
    '127.0.0.1',
  );
  if (!listening.ok) throw new Error(listening.refusal);
  const answer = await fetch(listening.value.address);
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
  await listening.value.stop();
});
