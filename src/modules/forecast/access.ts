import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

/** Who steers asks for simulations, keeps forecasts and tests the model. */
export const writers: Who = {
  'policy-officer': 'all',
  researcher: 'all',
  'programme-manager': 'all',
};

/** The council reads. */
const readers: Who = { ...writers, 'council-member': 'all' };

const row = (route: AccessRow['route'], who: Who): AccessRow => ({
  route,
  purpose: 'policy-information',
  who,
});

export const forecastAccess = accessTable([
  row('GET /forecast', readers),
  row('GET /forecast/pdf', readers),
  row('GET /forecast/csv', readers),
  row('GET /forecast/json', readers),
  row('POST /forecast/runs', writers),
  row('POST /forecast/runs/:run/cancel', writers),
  row('GET /forecast/compare', readers),
  row('GET /forecast/kept', readers),
  row('GET /forecast/kept/:forecast', readers),
  row('POST /forecast/kept', writers),
  row('GET /forecast/back-test', readers),
  row('POST /forecast/back-test', writers),
  row('POST /forecast/back-test/:run/cancel', writers),
  row('GET /forecast/labour-market', readers),
  row('POST /forecast/labour-market', writers),
  row('GET /forecast/illustration', readers),
]);
