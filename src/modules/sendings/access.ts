import { accessTable, type Who } from '#kernel/access.ts';

// A coach writes to own clients, who leads a team to those of the team too; a sending is its maker's own.
const who: Who = {
  'work-coach': ['own'],
  'youth-coach': ['own'],
  'activation-coach': ['own'],
  'team-manager': ['own', 'team'],
};
const purpose = 'guidance-to-work';

export const sendingsAccess = accessTable([
  { route: 'GET /sendings', purpose, who },
  { route: 'GET /sendings/new', purpose, who },
  { route: 'POST /sendings', purpose, who },
  { route: 'GET /sendings/:sending', purpose, who },
  { route: 'POST /sendings/:sending', purpose, who },
  { route: 'GET /sendings/:sending/preview.pdf', purpose, who },
  { route: 'POST /sendings/:sending/:step', purpose, who },
]);
