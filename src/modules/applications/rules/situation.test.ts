import { expect, it } from 'vitest';
import { documentsFor, readSituation } from './situation.ts';

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
