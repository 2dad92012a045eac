import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1, column duties and sanctions; who decides is someone other than the coach (§4).
const coaches: Who = {
  'work-coach': ['own', 'team'],
  'youth-coach': ['own', 'team'],
  'activation-coach': ['own', 'team'],
};
const officers: Who = { reviewer: ['case'] };
// Income decides on exemptions and settles claims (domain.md §1).
const deciding: Who = { ...officers, 'income-consultant': ['case', 'area'] };

export const dutiesAccess = accessTable([
  { route: 'GET /clients/:number/signals/new', purpose: 'guidance-to-work', who: coaches },
  { route: 'POST /clients/:number/signals/new', purpose: 'guidance-to-work', who: coaches },
  { route: 'GET /clients/:number/contributions/new', purpose: 'guidance-to-work', who: coaches },
  { route: 'POST /clients/:number/contributions/new', purpose: 'guidance-to-work', who: coaches },
  { route: 'GET /clients/:number/exemptions/new', purpose: 'entitlement', who: deciding },
  { route: 'POST /clients/:number/exemptions/new', purpose: 'entitlement', who: deciding },
  { route: 'GET /clients/:number/exemptions/end', purpose: 'entitlement', who: deciding },
  { route: 'POST /clients/:number/exemptions/end', purpose: 'entitlement', who: deciding },
  { route: 'GET /clients/:number/claims/settle', purpose: 'entitlement', who: deciding },
  { route: 'POST /clients/:number/claims/settle', purpose: 'entitlement', who: deciding },
  { route: 'GET /clients/:number/contributions/end', purpose: 'guidance-to-work', who: coaches },
  { route: 'POST /clients/:number/contributions/end', purpose: 'guidance-to-work', who: coaches },
  { route: 'GET /clients/:number/re-examination', purpose: 'entitlement', who: officers },
  { route: 'POST /clients/:number/re-examination', purpose: 'entitlement', who: officers },
  {
    route: 'GET /clients/:number/considerations/:consideration',
    purpose: 'entitlement',
    who: deciding,
  },
  {
    route: 'GET /clients/:number/considerations/:consideration/hearing',
    purpose: 'entitlement',
    who: officers,
  },
  {
    route: 'POST /clients/:number/considerations/:consideration/hearing',
    purpose: 'entitlement',
    who: officers,
  },
  {
    route: 'GET /clients/:number/considerations/:consideration/hearing/outcome',
    purpose: 'entitlement',
    who: officers,
  },
  {
    route: 'POST /clients/:number/considerations/:consideration/hearing/outcome',
    purpose: 'entitlement',
    who: officers,
  },
  {
    route: 'GET /clients/:number/considerations/:consideration/view',
    purpose: 'entitlement',
    who: deciding,
  },
  {
    route: 'POST /clients/:number/considerations/:consideration/view',
    purpose: 'entitlement',
    who: deciding,
  },
  {
    route: 'GET /clients/:number/considerations/:consideration/decision',
    purpose: 'entitlement',
    who: officers,
  },
  {
    route: 'POST /clients/:number/considerations/:consideration/decision',
    purpose: 'entitlement',
    who: officers,
  },
  { route: 'GET /review', purpose: 'entitlement', who: officers },
  { route: 'POST /review', purpose: 'entitlement', who: officers },
]);
