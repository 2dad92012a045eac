import { expect, it } from 'vitest';
import { documentsFor, inflowReason, readSituation } from './situation.ts';

it('nothing is asked that does not follow from the answers', () => {
  expect(documentsFor({}, { searched: false })).toEqual(['identity', 'bank']);
  expect(
    documentsFor({ partner: 'no', housing: 'none', income: 'none' }, { searched: false }),
  ).toEqual(['identity', 'bank']);
});

it('what follows from several answers is asked once', () => {
  const situation = { partner: 'yes', income: 'unemployment', ended: 'unemployment' };
  expect(documentsFor(situation, { searched: true })).toEqual([
    'identity',
    'bank',
    'partner_identity',
    'partner_income',
    'unemployment',
    'search',
  ]);
});

it('an answer that is none of the choices was not given', () => {
  expect(readSituation({ partner: 'maybe', housing: 'rent', other: 'x' })).toEqual({
    housing: 'rent',
  });
});

it('what ended says why the right began, and nothing that is not known', () => {
  expect(inflowReason({ ended: 'unemployment' })).toBe('14');
  expect(inflowReason({})).toBe('39');
  expect(inflowReason({ ended: 'constructor' })).toBe('39');
});
