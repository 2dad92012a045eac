import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: client and representative see the own file; what a representative sees of it follows from the ground
// (src/modules/representatives/rules/grounds.ts) and is kept by the row policies.
const who: Who = { client: ['self'], representative: ['self'] };
const row = (route: AccessRow['route']): AccessRow => ({ route, purpose: 'own-affairs', who });

export const mineAccess = accessTable([
  row('GET /mine'),
  row('GET /mine/plan'),
  row('GET /mine/offers'),
  row('GET /mine/contact'),
  row('GET /mine/appointments/:talk'),
  row('GET /mine/benefit'),
  row('GET /mine/letters'),
  row('GET /mine/letters/:letter'),
  row('GET /mine/sharing'),
  row('GET /mine/details'),
  row('GET /mine/plan/proofs/:proof'),
  row('POST /mine/plan/tasks'),
  row('POST /mine/offers'),
  row('POST /mine/contact/messages'),
  row('POST /mine/contact/call-backs'),
  row('POST /mine/contact/appointments'),
  row('POST /mine/benefit/views'),
  row('GET /mine/benefit/papers/:paper'),
  row('POST /mine/benefit/papers'),
  row('POST /mine/sharing/consents'),
  row('POST /mine/sharing/withdrawals'),
  row('POST /mine/details'),
  row('POST /mine/details/requests'),
]);
