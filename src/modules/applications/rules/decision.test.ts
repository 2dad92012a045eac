import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type Case, readDecision } from './decision.ts';

const about: Case = {
  reportedOn: getDay('2026-03-02'),
  receivedOn: getDay('2026-03-02'),
  decided: false,
  completions: [],
  decidedOn: getDay('2026-04-01'),
};
const typed = (reason: string, explanation = '', grantedFrom = '') => ({
  reason,
  explanation,
  grantedFrom,
});
const completion = (dueOn: string, open = true) => ({ dueOn: getDay(dueOn), open });

describe('a decision is refused', () => {
  it.each([
    ['without a reason', typed(''), about, 'choose-reason'],
    ['without the day from which', typed('means_below_norm'), about, 'granted-from'],
    ['that rejects and does not say why', typed('assets_too_high', ' '), about, 'explain'],
    ['a second time', typed('found_work'), { ...about, decided: true }, 'decided-already'],
    [
      'before the application came',
      typed('income_too_high', 'x'),
      { ...about, receivedOn: undefined },
      'not-received',
    ],
    [
      'not to take up without a term to complete',
      typed('incomplete', 'x'),
      about,
      'completion-first',
    ],
    [
      'not to take up while the term runs',
      typed('incomplete', 'x'),
      { ...about, completions: [completion('2026-04-01')] },
      'completion-runs',
    ],
    [
      'not to take up when all came',
      typed('incomplete', 'x'),
      { ...about, completions: [completion('2026-03-20', false)] },
      'completion-first',
    ],
  ])('%s', (_, form, case_, refusal) => {
    expect(readDecision(form, case_)).toEqual({ ok: false, refusal });
  });
});

describe('a decision', () => {
  it('to grant names the articles of the right and of its first day', () => {
    const granted = readDecision(typed('means_below_norm', '', '2026-03-02'), about);
    expect(granted.ok && granted.value.article).toBe('art. 11 en 19 Pw; art. 44 lid 1 Pw');
  });

  it('not to take up is possible on the day after the term passed', () => {
    const late = { ...about, completions: [completion('2026-03-31')] };
    expect(readDecision(typed('incomplete', 'niets ontvangen'), late).ok).toBe(true);
  });

  it('to withdraw is the applicant’s own, also while searching', () => {
    expect(readDecision(typed('found_work'), { ...about, receivedOn: undefined }).ok).toBe(true);
  });
});
