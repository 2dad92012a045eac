import { expect, it } from 'vitest';
import { yieldOf } from './yield.ts';

it('the yield adds up over sides and over entry groups', () => {
  const ended = [
    { side: 'zuid', entryGroup: 'usual', outcome: 'work_us' },
    { side: 'zuid', entryGroup: 'ill', outcome: 'benefit_ended' },
    { side: 'rest', entryGroup: 'usual', outcome: 'work_us' },
  ] as const;
  const rows = yieldOf(ended, ['usual', 'ill']);
  expect(rows.map(({ group, total }) => [group.code, total])).toEqual([
    ['', 3],
    ['zuid', 2],
    ['rest', 1],
    ['usual', 2],
    ['ill', 1],
  ]);
  expect(rows[0]?.byOutcome.get('work_us')).toBe(2);
});
