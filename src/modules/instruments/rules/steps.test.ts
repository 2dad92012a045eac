import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { lastDay, type Step, stepsFrom, type Trajectory, takeStep } from './steps.ts';

const today = getDay('2026-06-01');
const proposed: Trajectory = {
  status: 'proposed',
  proposed_on: getDay('2026-03-01'),
  agreed_on: null,
  started_on: null,
  planned_until: null,
  referral: null,
  needs_partner: false,
};
const agreed: Trajectory = { ...proposed, status: 'agreed', agreed_on: getDay('2026-03-10') };
const started: Trajectory = { ...agreed, status: 'started', started_on: getDay('2026-04-01') };
const werkLoont = { weeks: 15, extension_weeks: 0 };

const take = (of: Trajectory, step: Step, more = {}, length = werkLoont) => {
  const asked = { step, day: getDay('2026-05-01'), reason: '', result: '', until: undefined };
  const taken = takeStep(of, length, { ...asked, ...more }, today);
  return taken.ok ? taken.value.plannedUntil : taken.refusal;
};

describe('steps that are refused', () => {
  it.each([
    ['to start what was not agreed with the client', proposed, 'start', {}, 'not-from-here'],
    ['to finish what did not start', agreed, 'finish', { result: 'goal_reached' }, 'not-from-here'],
    ['on a day that has not come', proposed, 'agree', { day: getDay('2026-06-02') }, 'day-ahead'],
    ['before the step before it', agreed, 'start', { day: getDay('2026-03-09') }, 'day-before'],
    ['without a day', proposed, 'agree', { day: undefined }, 'day-missing'],
    ['to stop without a reason', started, 'stop', {}, 'reason-missing'],
    ['to finish without a result', started, 'finish', {}, 'result-missing'],
  ] as const)('%s', (_why, of, step, more, refusal) => {
    expect(take(of, step, more)).toBe(refusal);
  });

  it('to start at a partner that has not said yes', () => {
    const sent = { ...agreed, needs_partner: true, referral: 'sent' };
    expect(take(sent, 'start')).toBe('partner-not-answered');
    expect(take({ ...sent, referral: 'accepted' }, 'start')).toBe('2026-08-14');
  });

  it('to extend WerkLoont beyond its fifteen weeks', () => {
    expect(take(started, 'extend', { until: getDay('2026-07-16') })).toBe('too-long');
    expect(take(started, 'extend', { until: getDay('2026-07-15') })).toBe('2026-07-15');
  });
});

describe('a trajectory', () => {
  it('ends once, and nothing follows', () => {
    for (const status of ['finished', 'stopped', 'declined', 'withdrawn'] as const) {
      expect(stepsFrom(status)).toEqual([]);
    }
  });
  it('of a trial placement lasts six months at most, counted as the law does', () => {
    const trial = { weeks: 9, extension_weeks: 17 };
    expect(lastDay(getDay('2026-02-01'), trial)).toBe('2026-08-01');
    expect(lastDay(getDay('2026-01-01'), { weeks: 52, extension_weeks: 0 })).toBe('2026-12-31');
  });
});
