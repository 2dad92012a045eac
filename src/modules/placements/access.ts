import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: coaches change the files of their teams, brokers matches and placements.
const coaches: Who = {
  'work-coach': ['own', 'team'],
  'youth-coach': ['own', 'team'],
  'activation-coach': ['own', 'team'],
};
const brokers: Who = { 'job-broker': ['match'], 'employer-adviser': ['match'] };
// Income decides what is left out of account (domain.md §1).
const income: Who = { 'income-consultant': ['case', 'area'] };
const both: Who = { ...coaches, ...brokers };
const guidance = 'guidance-to-work';
const placing = 'job-placement';

export const placementsAccess = accessTable([
  { route: 'GET /clients/:number/placements/new', purpose: placing, who: both },
  { route: 'POST /clients/:number/placements/new', purpose: placing, who: both },
  { route: 'GET /clients/:number/aftercare/new', purpose: placing, who: both },
  { route: 'POST /clients/:number/aftercare/new', purpose: placing, who: both },
  { route: 'GET /clients/:number/placements/end', purpose: placing, who: both },
  { route: 'POST /clients/:number/placements/end', purpose: placing, who: both },
  { route: 'GET /clients/:number/wage-subsidies/new', purpose: placing, who: brokers },
  { route: 'POST /clients/:number/wage-subsidies/new', purpose: placing, who: brokers },
  { route: 'GET /clients/:number/wage-subsidies/end', purpose: placing, who: brokers },
  { route: 'POST /clients/:number/wage-subsidies/end', purpose: placing, who: brokers },
  { route: 'GET /clients/:number/allowances/new', purpose: 'entitlement', who: income },
  { route: 'POST /clients/:number/allowances/new', purpose: 'entitlement', who: income },
  { route: 'GET /clients/:number/allowances/end', purpose: 'entitlement', who: income },
  { route: 'POST /clients/:number/allowances/end', purpose: 'entitlement', who: income },
  { route: 'GET /clients/:number/wage-subsidy', purpose: placing, who: both },
  { route: 'GET /clients/:number/candidate', purpose: guidance, who: coaches },
  { route: 'POST /clients/:number/candidate', purpose: guidance, who: coaches },
  { route: 'POST /clients/:number/candidate/broker', purpose: placing, who: brokers },
  { route: 'GET /clients/:number/steps/new', purpose: guidance, who: coaches },
  { route: 'POST /clients/:number/steps/new', purpose: guidance, who: coaches },
  {
    route: 'GET /clients/:number/beside-benefit',
    purpose: guidance,
    who: { ...coaches, ...income },
  },
  { route: 'GET /placements', purpose: placing, who: brokers },
]);
