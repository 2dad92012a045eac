import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { nextStep, type Standing } from './next-step.ts';

const day = getDay;
const today = day('2026-03-02');
const begun: Standing = {
  considered_on: day('2026-02-20'),
  held_on: null,
  outcome: null,
  outcome_on: null,
  told_on: null,
};

describe('the next step of a consideration', () => {
  it('is never the decision before the client could tell the own side', () => {
    expect(nextStep(begun, today)).toEqual({ step: 'invite', due: '2026-03-06' });
    const invited = { ...begun, held_on: day('2026-03-10') };
    expect(nextStep(invited, today)).toEqual({ step: 'await', due: '2026-03-10' });
  });

  it('is to record what came of a hearing once its day has passed, not on the day itself', () => {
    const invited = { ...begun, held_on: today };
    expect(nextStep(invited, today).step).toBe('await');
    expect(nextStep(invited, day('2026-03-03'))).toEqual({ step: 'record', due: today });
  });

  it('is to record at once when the client told the side before the day of the hearing', () => {
    const told = { ...begun, held_on: day('2026-03-10'), told_on: day('2026-03-01') };
    expect(nextStep(told, today)).toEqual({ step: 'record', due: '2026-03-01' });
  });

  it('is the decision after the hearing or the told side, within two weeks of the newest', () => {
    const heard = {
      ...begun,
      held_on: today,
      outcome: 'absent',
      outcome_on: today,
    };
    expect(nextStep(heard, today)).toEqual({ step: 'decide', due: '2026-03-16' });
    const wrote = { ...heard, told_on: day('2026-03-04') };
    expect(nextStep(wrote, today).due).toBe('2026-03-18');
    expect(nextStep({ ...begun, told_on: today }, today).step).toBe('decide');
  });
});
