import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type Course, nextTalkBy, phaseOf } from './phase.ts';

const course: Course = {
  benefitEndsOn: getDay('2026-09-30'),
  enrolledOn: getDay('2026-05-01'),
  lastTalk: undefined,
  endedOn: undefined,
};

describe('a participant of WW@Work', () => {
  it('is left in peace until three months before the end, and has no talk due', () => {
    expect(phaseOf(course, getDay('2026-06-29'))).toBe('rest');
    expect(nextTalkBy(course, getDay('2026-06-29'))).toBeUndefined();
  });
  it('is guided from three months before the end, with a talk each week', () => {
    const talked = { ...course, lastTalk: getDay('2026-07-10') };
    expect(phaseOf(course, getDay('2026-06-30'))).toBe('guidance');
    expect(nextTalkBy(course, getDay('2026-06-30'))).toBe('2026-07-07');
    expect(nextTalkBy(talked, getDay('2026-07-20'))).toBe('2026-07-17');
  });
  it('who enrolled later is due a week after that', () => {
    const late = { ...course, enrolledOn: getDay('2026-08-01') };
    expect(nextTalkBy(late, getDay('2026-08-03'))).toBe('2026-08-08');
  });
  it('asks how it ended once the benefit is over', () => {
    expect(phaseOf(course, getDay('2026-10-01'))).toBe('past-end');
    expect(phaseOf({ ...course, endedOn: getDay('2026-08-01') }, getDay('2026-08-01'))).toBe(
      'ended',
    );
  });
});
