import { expect, it } from 'vitest';
import type { Run } from '#platform/jobs/kind.ts';
import { markupOf } from '#test/support/rendered.ts';
import { RunStanding } from '#web/run-standing.tsx';

const about = {
  id: '1',
  kind: 'x',
  key: 'k',
  asker: { staffId: 7, role: 'researcher' },
  askedAt: new Date(0),
  endedAt: undefined,
} as const;
const shown = (standing: object) =>
  markupOf(
    <RunStanding
      language="en"
      run={{ ...about, ...standing } as Run}
      stage="counting"
      href="/x/1"
      cancel={{ action: '/x/1/cancel', csrf: 'token' }}
    />,
  );

it('running work says how far it is, leads on without script, and can be stopped', () => {
  const page = shown({ state: 'running', stage: 's', share: 0.4, secondsLeft: 200 });
  expect(page).toContain('Working: counting, 40% done, about 4 minutes left.');
  expect(page).toContain('href="/x/1"');
  expect(page).toMatch(/<form method="post" action="\/x\/1\/cancel"><input[^>]*value="token"/);
});

it('work that failed says why; a fault says nothing of itself', () => {
  expect(shown({ state: 'failed', failure: 'There is no snapshot.' })).toContain('no snapshot');
  expect(shown({ state: 'failed', failure: 'fault' })).toContain('Something went wrong');
  expect(shown({ state: 'done', outcome: 1 })).toBe('');
});
