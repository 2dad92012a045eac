import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import {
  earlierOf,
  readSanctionDecision,
  type SanctionCase,
  type SanctionTyped,
  usualMeasure,
} from './sanction-decision.ts';

const today = getDay('2026-03-02');
const about: SanctionCase = {
  conduct: 'plan',
  heard: true,
  hearingOpen: false,
  earlier: 0,
  ownSignal: false,
};
const typed: SanctionTyped = {
  outcome: 'imposed',
  reason: 'U kwam drie keer niet.',
  perCent: undefined,
  months: undefined,
  effectFrom: '2026-04',
};
const refusals = (change: Partial<SanctionTyped>, of: Partial<SanctionCase> = {}) => {
  const read = readSanctionDecision({ ...typed, ...change }, { ...about, ...of }, today);
  return read.ok ? undefined : read.refusal;
};

describe('a decision on a sanction', () => {
  it.each(['imposed', 'lowered', 'warning'])('%s is refused unheard (Awb 4:8)', (outcome) => {
    expect(refusals({ outcome, perCent: 20, months: 1 }, { heard: false })).toEqual({
      outcome: 'hear-first',
    });
  });

  it('refrains without hearing: nobody is harmed by it', () => {
    for (const outcome of ['no_culpability', 'urgent_reasons', 'returned'])
      expect(refusals({ outcome }, { heard: false })).toBeUndefined();
  });

  it('waits for what came of a hearing that was planned', () => {
    expect(refusals({ outcome: 'no_culpability' }, { hearingOpen: true })).toEqual({
      outcome: 'hearing-open',
    });
  });

  it('is not made by who reported the fact, and not without a reason', () => {
    expect(refusals({}, { ownSignal: true })).toEqual({ outcome: 'own-signal' });
    expect(refusals({ reason: 'nee' })).toEqual({ reason: 'reason' });
    expect(refusals({ outcome: 'punish' })).toEqual({ outcome: 'outcome' });
  });

  it('warns for the ordinance alone, the first time', () => {
    expect(refusals({ outcome: 'warning' })).toBeUndefined();
    expect(refusals({ outcome: 'warning' }, { earlier: 1 })).toEqual({ outcome: 'no-warning' });
    expect(refusals({ outcome: 'warning' }, { conduct: '18-4-a' })).toEqual({
      outcome: 'no-warning',
    });
  });

  it('lowers what the rule says and never raises it', () => {
    const lowered = (perCent: number, months: number) =>
      refusals({ outcome: 'lowered', perCent, months });
    expect(lowered(20, 1)).toBeUndefined();
    expect(lowered(30, 1)).toEqual({ perCent: 'lower' });
    expect(lowered(10, 2)).toEqual({ perCent: 'lower' });
  });

  it('takes effect from a coming month', () => {
    expect(refusals({ effectFrom: '2026-03' })).toEqual({ effectFrom: 'effect' });
    const read = readSanctionDecision(typed, about, today);
    expect(read).toMatchObject({
      ok: true,
      value: { measure: { perCent: 30, months: 1, effectFrom: '2026-04-01' } },
    });
  });

  it('follows article 18(5) to 18(7) when it happens again within twelve months', () => {
    expect([0, 1, 2, 5].map((earlier) => usualMeasure('18-4-a', earlier).months)).toEqual([
      1, 2, 3, 3,
    ]);
    expect([0, 1, 2].map((earlier) => usualMeasure('plan', earlier).months)).toEqual([1, 2, 2]);
    const sanctions = [
      { conduct: '18-4-h', imposed_on: getDay('2025-03-03') },
      { conduct: '18-4-h', imposed_on: getDay('2025-03-01') },
      { conduct: 'plan', imposed_on: getDay('2026-01-01') },
    ];
    expect(earlierOf('18-4-a', sanctions, today)).toBe(1);
    expect(earlierOf('no-show', sanctions, today)).toBe(1);
  });
});
