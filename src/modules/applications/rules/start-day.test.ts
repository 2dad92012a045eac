import { expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { startDay } from './start-day.ts';

const reportedOn = getDay('2026-06-10');
const from = (day: string, whyEarlier = '', decided = '2026-07-01') =>
  startDay(getDay(day), { reportedOn, decidedOn: getDay(decided), whyEarlier });

it.each([
  [
    'before the report, by a decision of 2025',
    from('2026-06-01', 'opname', '2025-12-31'),
    'before-report',
  ],
  ['more than three months before it', from('2026-03-09', 'opname'), 'too-far-back'],
  ['before it without saying why', from('2026-05-01', ' '), 'why-earlier'],
])('a benefit does not begin %s', (_, refused, why) => {
  expect(refused).toEqual({ ok: false, refusal: why });
});

it('a benefit begins on the day of reporting, or up to three months before for a reason', () => {
  expect(from('2026-06-10')).toEqual({ ok: true, value: { article: 'art. 44 lid 1 Pw' } });
  expect(from('2026-03-10', 'opname')).toEqual({
    ok: true,
    value: { article: 'art. 44 lid 5 Pw' },
  });
});
