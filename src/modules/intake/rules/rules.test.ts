import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { readAnswers, readCheck, readPlan } from './effort-plan.ts';
import { readDistance, readItem, readLevels } from './read-section.ts';
import { finishedAs, toCheck } from './to-check.ts';

const today = getDay('2026-03-02');
const typed = (values: { readonly [name in string]?: string }) => (name: string) =>
  values[name] ?? '';
const faults = (read: { ok: boolean; refusal?: readonly { field: string; why: string }[] }) =>
  read.ok ? 'kept' : (read.refusal ?? []).map(({ field, why }) => `${field} ${why}`).join(', ');

describe('what is old or overtaken is to be checked', () => {
  const on = (kind: string, day: string) => ({ kind, recordedOn: getDay(day) });
  it.each([
    [
      'a language level of before a course',
      on('language', '2025-06-01'),
      [on('education', '2025-12-01')],
      'overtaken',
    ],
    [
      'not one of after it',
      on('language', '2026-01-01'),
      [on('education', '2025-12-01')],
      undefined,
    ],
    ['a life domain after a year', on('level', '2025-03-02'), [], 'old'],
    ['not a day before', on('level', '2025-03-03'), [], undefined],
    ['a work limit after half a year', on('work-limit', '2025-09-02'), [], 'old'],
    [
      'a language level of before a language course that was finished',
      on('language', '2025-06-01'),
      [on('language-course', '2026-01-15')],
      'overtaken',
    ],
    [
      'finances of before help with debts, and no other domain',
      on('level:finances', '2025-10-01'),
      [on('debt-help', '2026-01-15')],
      'overtaken',
    ],
    [
      'housing is not',
      on('level:housing', '2025-10-01'),
      [on('debt-help', '2026-01-15')],
      undefined,
    ],
    ['never what somebody learnt', on('education', '1990-06-01'), [], undefined],
  ])('%s', (_what, item, since, why) => expect(toCheck(item, since, today)?.why).toBe(why));

  it.each([
    ['develop', 'Taalcursus Nederlands', 'language-course'],
    ['support', 'Hulp bij schulden', 'debt-help'],
    ['develop', 'Leerpraktijkcentrum', 'training'],
    ['get_to_know', 'Kennismaking en profiel', undefined],
  ])('a finished %s, %s: %s', (type, name, kind) =>
    expect(finishedAs({ type, name, nameEn: '', endedOn: today })?.kind).toBe(kind),
  );
});

describe('a section of the planner', () => {
  const language = { what: 'none', levels: ['A1', 'A2'], sources: ['test'] } as const;
  it.each([
    ['nothing', {}, 'level missing, source missing'],
    ['a level that is not in the list', { level: 'Z9', source: 'test' }, 'level not-in-list'],
    ['a level with its source', { level: 'A2', source: 'test' }, 'kept'],
  ])('language: %s', (_what, values, fault) =>
    expect(faults(readItem(typed(values), language))).toBe(fault),
  );
  it('never keeps a text where none belongs: of health only codes', () =>
    expect(
      readItem(typed({ what: 'something medical', level: 'A2', source: 'test' }), language),
    ).toEqual({
      ok: true,
      value: { what: null, level: 'A2', source: 'test' },
    }));
  it.each([
    ['none', {}, 'work nothing'],
    ['out of range', { health: '6' }, 'health not-in-list'],
    ['one is enough', { health: '2' }, 'kept'],
  ])('levels: %s', (_what, values, fault) => expect(faults(readLevels(typed(values)))).toBe(fault));
  it.each([
    ['not said', {}, 'realistic missing'],
    ['without months', { realistic: 'yes' }, 'months missing'],
    ['in words', { realistic: 'yes', months: 'soon' }, 'months not-months'],
    ['in months', { realistic: 'yes', months: '9' }, 'kept'],
    ['not realistic', { realistic: 'no', months: 'x' }, 'kept'],
  ])('distance: %s', (_what, values, fault) =>
    expect(faults(readDistance(typed(values)))).toBe(fault),
  );
});

describe('an effort plan', () => {
  const task = { what_1: 'Cv maken', due_1: '2026-03-16' };
  it.each([
    ['without a task', { check_on: '2026-03-30' }, 'what_1 no-task'],
    ['shorter than three weeks', { check_on: '2026-03-22', ...task }, 'check_on too-soon'],
    ['longer than five', { check_on: '2026-04-07', ...task }, 'check_on too-late'],
    [
      'with a task after the check',
      { check_on: '2026-03-30', what_2: 'Bellen', due_2: '2026-03-31' },
      'due_2 after-check',
    ],
    ['with a task without a day', { check_on: '2026-03-30', what_1: 'Bellen' }, 'due_1 not-a-day'],
    ['of four weeks', { check_on: '2026-03-30', ...task }, 'kept'],
  ])('%s', (_what, values, fault) => expect(faults(readPlan(typed(values), today))).toBe(fault));
});

describe('the check', () => {
  const check = (values: { readonly [name in string]?: string }) =>
    faults(readCheck(typed(values), readAnswers(typed(values), [7])));
  it.each([
    [
      'asks what was found, of each task and as a whole',
      {},
      'outcome_7 no-result, result no-result, finding missing',
    ],
    [
      'hears the client first when not all was done',
      { outcome_7: 'not', result: 'not', finding: 'geen bewijs' },
      'explanation missing',
    ],
    ['holds', { outcome_7: 'met', result: 'met', finding: 'cv gezien' }, 'kept'],
  ])('%s', (_what, values, fault) => expect(check(values)).toBe(fault));
});
