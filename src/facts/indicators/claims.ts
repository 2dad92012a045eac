import { getDay } from '#kernel/day.ts';
import type { Indicator } from './definition.ts';
import { untargeted } from './grounds.ts';
import { during, openOn, placeDimensions, things } from './measures.ts';

const settled = things(
  'claims-settled',
  ['afgesloten vorderingen', 'settled claims'],
  `select * from claims where ${during('settled_on')}`,
  [...placeDimensions, 'settlement'],
);
const claimsOpen = things(
  'claims-open',
  ['openstaande vorderingen', 'open claims'],
  `select * from claims where ${openOn('day', 'settled_on')}
    and (settled_on is not null or cents_received < cents)`,
  placeDimensions,
);

const claiming = {
  since: getDay('2017-01-01'),
  basis: {
    nl: 'Participatiewet, artikel 18a en 58; eigen definitie',
    en: 'Participation Act, articles 18a and 58; own definition',
  },
} as const;
export const claimIndicators: readonly Indicator[] = [
  {
    ...untargeted,
    time: 'day',
    ...claiming,
    id: 'claims-open',
    kind: 'count',
    direction: 'none',
    numerator: claimsOpen,
    name: { nl: 'Openstaande vorderingen', en: 'Open claims' },
    definition: {
      nl: 'Het aantal boetes en terugvorderingen dat op die dag was besloten en nog niet betaald of afgesloten. Van een oudere dag telt niet mee wat intussen zonder dag van afsluiting is betaald.',
      en: 'The number of fines and recoveries that were decided by that day and not paid or settled. Of an earlier day what has been paid since without a day of settlement does not count.',
    },
    unit: { nl: 'vorderingen', en: 'claims' },
  },
  {
    ...untargeted,
    time: 'period',
    direction: 'none',
    ...claiming,
    id: 'claims-settled',
    kind: 'count',
    numerator: settled,
    name: { nl: 'Afgesloten vorderingen', en: 'Settled claims' },
    definition: {
      nl: 'Het aantal boetes en terugvorderingen dat in de periode is afgesloten: betaald, kwijtgescholden of oninbaar.',
      en: 'The number of fines and recoveries that were settled in the period: paid, waived or past recovery.',
    },
    unit: { nl: 'vorderingen', en: 'claims' },
  },
];
