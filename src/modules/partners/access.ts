import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: a provider or neighbourhood team has its own referrals; who guides sees who else does.
const partner: Who = { provider: ['referral'], 'neighbourhood-team': ['referral'] };
const readers: Who = {
  'work-coach': ['own', 'team', 'former'],
  'youth-coach': ['own', 'team', 'former'],
  'activation-coach': ['own', 'team', 'former'],
  distributor: ['own', 'team'],
  'team-manager': ['own', 'team'],
};
const changing: Who = {
  'work-coach': ['own', 'team'],
  'youth-coach': ['own', 'team'],
  'activation-coach': ['own', 'team'],
};
const guidance = 'guidance-to-work';

export const partnersAccess = accessTable([
  { route: 'GET /referrals', purpose: 'referral', who: partner },
  { route: 'GET /clients/:number/referrals', purpose: 'referral', who: partner },
  { route: 'POST /clients/:number/referrals/:trajectory', purpose: 'referral', who: partner },
  { route: 'POST /clients/:number/referral-signals', purpose: 'referral', who: partner },
  { route: 'GET /clients/:number/partners', purpose: guidance, who: readers },
  { route: 'POST /clients/:number/partners/consents', purpose: guidance, who: changing },
  { route: 'POST /clients/:number/partners/consents/:consent', purpose: guidance, who: changing },
  { route: 'POST /clients/:number/partners/signals/:signal', purpose: guidance, who: changing },
]);
