import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { amountsFor, type CheckAnswers, checkEntitlement } from './self-check.ts';

const plain: CheckAnswers = {
  age: '27_pension',
  place: 'here',
  residence: 'dutch_eu',
  household: 'alone',
  sharers: '0',
  benefit: 'no',
  income: 'below',
  assets: 'below',
};
const led = (more: CheckAnswers) => {
  const step = checkEntitlement({ ...plain, ...more });
  return 'result' in step ? `${step.result.verdict}: ${step.result.reason}` : `asks ${step.ask}`;
};

describe('the self-check', () => {
  it.each<[CheckAnswers, string]>([
    [{}, 'probably: entitled'],
    [{ age: '21_26', study: 'no' }, 'probably: entitled_search'],
    [{ age: '21_26' }, 'asks study'],
    [{ age: 'under_18' }, 'other_provision: minor'],
    [{ age: 'pension' }, 'other_provision: pension'],
    [{ place: 'elsewhere' }, 'other_provision: elsewhere'],
    [{ residence: 'none' }, 'probably_not: no_residence'],
    [{ income: 'above' }, 'probably_not: income'],
    [{ benefit: 'unemployment' }, 'other_provision: supplement'],
    [{ assets: 'above' }, 'probably_not: assets'],
    [{ age: 'seventy' }, 'asks age'],
  ])('%o leads to %s', (answers, expected) => {
    expect(led(answers)).toBe(expected);
  });

  it('compares with the amounts of the household and the day', () => {
    const july = getDay('2026-07-01');
    expect(amountsFor(plain, july)).toMatchObject({ norm: 141_946, assets: 800_000 });
    expect(amountsFor({ ...plain, sharers: '2' }, july)?.norm).toBe(87_871);
    expect(amountsFor({ ...plain, household: 'partner' }, july)).toMatchObject({
      norm: 202_779,
      assets: 1_600_000,
    });
    expect(amountsFor(plain, getDay('2020-01-01'))).toBeUndefined();
  });
});
