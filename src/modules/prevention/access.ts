import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: who enrolled at WW@Work is no client, so there is no relation: the advisers are one team.
const advisers: Who = { 'prevention-adviser': 'all' };
const purpose = 'guidance-to-work';

export const preventionAccess = accessTable([
  { route: 'GET /prevention', purpose, who: advisers },
  { route: 'GET /prevention/yield', purpose, who: advisers },
  { route: 'GET /prevention/participants/:participant', purpose, who: advisers },
  { route: 'POST /prevention/participants/:participant/talks', purpose, who: advisers },
  { route: 'POST /prevention/participants/:participant/meeting', purpose, who: advisers },
  { route: 'POST /prevention/participants/:participant/end', purpose, who: advisers },
  { route: 'GET /ww', purpose: 'public-information', who: 'everyone' },
  { route: 'POST /ww', purpose: 'public-information', who: 'everyone' },
]);
