import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readReport } from './report-form.ts';

const today = getDay('2026-03-04'); // a Wednesday
const codes = {
  answers: new Set(['accepted', 'refused']),
  refusals: new Set(['no_place']),
  results: new Set(['to_work']),
};
const read = (fields: Readonly<Record<string, string>>) => {
  const report = readReport((name) => fields[name] ?? '', today, codes);
  return report.ok ? report.value : report.refusal;
};

describe('what a partner reports', () => {
  it.each([
    ['a refusal without its reason', { report: 'answer', answer: 'refused' }, 'chooseAnswer'],
    ['an answer that is none', { report: 'answer', answer: 'perhaps' }, 'chooseAnswer'],
    [
      'more attended than agreed',
      { report: 'week', week: '2026-03-03', planned: '4', attended: '3', excused: '2' },
      'weekWrong',
    ],
    [
      'a week that has yet to come',
      { report: 'week', week: '2026-03-05', planned: '4', attended: '4', excused: '0' },
      'weekWrong',
    ],
    [
      'a result in the future',
      { report: 'result', result: 'to_work', day: '2026-03-05' },
      'resultWrong',
    ],
    ['a signal without a fact', { report: 'signal', observed_on: '2026-03-01' }, 'signalWrong'],
  ])('%s is handed back', (_why, fields, fault) => {
    expect(read(fields as Record<string, string>)).toBe(fault);
  });

  it('names a week by its Monday, also from a Sunday', () => {
    const week = { report: 'week', planned: '4', attended: '3', excused: '1' };
    expect(read({ ...week, week: '2026-03-01' })).toMatchObject({ monday: '2026-02-23' });
    expect(read({ ...week, week: '2026-03-02' })).toMatchObject({ monday: '2026-03-02' });
  });
});
