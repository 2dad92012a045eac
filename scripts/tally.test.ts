import { describe, expect, it } from 'vitest';
import { addUp, conclude, failure, nothing } from './tally.ts';

const passed = { ...nothing, passed: 3, ran: { unit: 3 } };
const without = { ...nothing, leftOut: ['a journey: no browser'] };

describe('the closing line', () => {
  it('calls a run of nothing a failure', () => {
    expect(conclude(nothing, false)).toEqual({ lines: ['!!! Nothing was run.'], failed: 1 });
  });

  it('counts what was left out as failed in CI', () => {
    expect(conclude(addUp([passed, without]), true).failed).toBe(1);
  });

  it('says what was left out, and does not count it as passed', () => {
    const sum = addUp([passed, without]);
    expect(conclude(sum, false)).toEqual({
      lines: ['!!! NOT RUN: 1', 'a journey: no browser'],
      failed: 0,
    });
    expect(sum.passed).toBe(3);
  });

  it('keeps the failures of every run', () => {
    expect(addUp([failure, passed, failure])).toMatchObject({ passed: 3, failed: 2 });
  });
});

describe('at the end', () => {
  it('what failed, and what passed at the second try only, stands by name', () => {
    const tally = { ...passed, failed: 1, failures: ['a rule'], secondTry: ['a journey'] };
    expect(conclude(tally, true)).toEqual({
      lines: ['!!! FAILED: 1', 'a rule', '!!! PASSED AT THE SECOND TRY ONLY: 1', 'a journey'],
      failed: 1,
    });
  });
});
