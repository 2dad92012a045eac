import { describe, expect, it } from 'vitest';
import { type ExemptionAsked, readExemption } from './exemption.ts';

const asked: ExemptionAsked = {
  duty: 'work',
  article: '9-2',
  from: '2026-03-01',
  reviewOn: '2027-03-01',
  lasting: false,
  reason: 'mantelzorg voor een ouder',
};
const faultsOf = (other: Partial<ExemptionAsked>) => {
  const read = readExemption({ ...asked, ...other });
  return read.ok ? {} : read.refusal;
};

describe('an exemption', () => {
  it('is refused without a day of review, unless it is lasting', () => {
    expect(faultsOf({ reviewOn: '' })).toEqual({ reviewOn: 'review-needed' });
    expect(faultsOf({ reviewOn: '2026-03-01' })).toEqual({ reviewOn: 'review-needed' });
    expect(faultsOf({ reviewOn: '', lasting: true, article: '9-5' })).toEqual({});
  });
  it('is refused when it is lasting on any other ground than article 9(5)', () => {
    expect(faultsOf({ lasting: true })).toEqual({ lasting: 'not-lasting' });
  });
  it('of article 9a is looked at within six months, others within a year', () => {
    expect(faultsOf({ article: '9a', reviewOn: '2026-09-02' })).toEqual({
      reviewOn: 'review-too-late',
    });
    expect(faultsOf({ article: '9a', reviewOn: '2026-09-01' })).toEqual({});
    expect(faultsOf({ reviewOn: '2027-03-02' })).toEqual({ reviewOn: 'review-too-late' });
  });
  it('frees from no duty that its article leaves', () => {
    expect(faultsOf({ article: '9-4', duty: 'contribution' })).toEqual({ duty: 'duty-stays' });
    expect(faultsOf({ article: '18b', duty: 'work' })).toEqual({ duty: 'duty-stays' });
  });
  it('needs a reason and an existing day', () => {
    expect(faultsOf({ reason: ' '.trim(), from: '2026-02-30' })).toEqual({
      reason: 'reason',
      from: 'from',
    });
  });
});
