import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: coaches log with own clients and for colleagues; an intake worker in the intake; who divides or
// leads changes assignments only, but a distributor answers for who has no coach yet.
const readers = ['own', 'team', 'former'] as const;
const present = ['own', 'team'] as const;
const intake = ['intake'] as const;
const reading: Who = {
  'work-coach': readers,
  'youth-coach': readers,
  'activation-coach': readers,
  distributor: present,
  'team-manager': present,
  'intake-worker': intake,
};
const logging: Who = {
  'work-coach': present,
  'youth-coach': present,
  'activation-coach': present,
  'intake-worker': intake,
};
const answering: Who = { ...logging, distributor: present };
const purpose = 'guidance-to-work';

const own: Who = { 'work-coach': ['own'], 'youth-coach': ['own'], 'activation-coach': ['own'] };

// What the plan counts with: coaches and who leads them read it, the administrator sets it. No client.
const normReaders: Who = {
  'work-coach': 'all',
  'youth-coach': 'all',
  'activation-coach': 'all',
  distributor: 'all',
  'team-manager': 'all',
  administrator: 'all',
};

export const contactsAccess = accessTable([
  { route: 'GET /contact-plan/norms', purpose: 'administration', who: normReaders },
  { route: 'POST /contact-plan/norms', purpose: 'administration', who: { administrator: 'all' } },
  { route: 'GET /contact-plan', purpose, who: own },
  { route: 'POST /contact-plan', purpose, who: own },
  { route: 'GET /clients/:number/contacts', purpose, who: reading },
  { route: 'GET /clients/:number/contacts/new', purpose, who: logging },
  { route: 'POST /clients/:number/contacts', purpose, who: logging },
  { route: 'GET /clients/:number/contacts/:contact/correct', purpose, who: logging },
  { route: 'POST /clients/:number/contacts/:contact/correct', purpose, who: logging },
  { route: 'POST /clients/:number/contacts/:contact/done', purpose, who: logging },
  { route: 'POST /clients/:number/contacts/:contact/shared', purpose, who: logging },
  { route: 'GET /clients/:number/call-backs', purpose, who: reading },
  { route: 'POST /clients/:number/call-backs', purpose, who: answering },
  { route: 'POST /clients/:number/call-backs/:request/answer', purpose, who: answering },
  { route: 'GET /clients/:number/messages', purpose, who: reading },
  { route: 'POST /clients/:number/messages', purpose, who: answering },
]);
