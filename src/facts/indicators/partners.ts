import { getDay } from '#kernel/day.ts';
import type { Indicator } from './definition.ts';
import { untargeted } from './grounds.ts';
import { during, openOn, things } from './measures.ts';

const unanswered = `select * from referrals where ${openOn('sent_on', 'closed_on')}
  and (answer is null or answer = 'waiting' or answered_on > $day::date)`;
const referralsOpen = things(
  'referrals-open',
  ['doorverwijzingen zonder antwoord', 'referrals without an answer'],
  unanswered,
  [],
);
const ofDay = { time: 'day', direction: 'lower', ...untargeted } as const;
const ofPeriod = { time: 'period', direction: 'none', ...untargeted } as const;
const percent = { nl: 'procent', en: 'per cent' };
const referring = {
  since: getDay('2018-01-01'),
  basis: {
    nl: 'Instrumentenhuis: een doorverwijzing vervalt als er geen antwoord komt; eigen definitie',
    en: 'Catalogue of instruments: a referral expires when no answer comes; own definition',
  },
} as const;
const consenting = {
  since: getDay('2018-01-01'),
  basis: {
    nl: 'AVG, artikel 7: toestemming kan altijd worden ingetrokken',
    en: 'GDPR, article 7: consent can be withdrawn at any time',
  },
  unit: { nl: 'toestemmingen', en: 'consents' },
} as const;

export const partnerIndicators: readonly Indicator[] = [
  {
    ...ofDay,
    ...referring,
    id: 'referrals-stalled',
    kind: 'share',
    per: 1,
    numerator: things(
      'referrals-expired',
      ['doorverwijzingen waarvan de termijn voorbij is', 'referrals whose term has passed'],
      `${unanswered} and expires_on < $day::date`,
      [],
      referralsOpen.id,
    ),
    denominator: referralsOpen,
    name: { nl: 'Vastgelopen doorverwijzingen', en: 'Stalled referrals' },
    definition: {
      nl: 'Van de doorverwijzingen naar een partner die op die dag op antwoord of een plaats wachtten: het deel waarvan de dag waarop ze zonder antwoord vervallen voorbij was.',
      en: 'Of the referrals to a partner that waited for an answer or a place on that day: the share whose day of expiry without an answer had passed.',
    },
    unit: percent,
  },
  {
    ...ofPeriod,
    ...consenting,
    id: 'consents-given',
    kind: 'count',
    numerator: things(
      'consents-given',
      ['gegeven toestemmingen', 'consents given'],
      `select * from consents where ${during('consented_on')}`,
      [],
    ),
    name: { nl: 'Toestemmingen gegeven', en: 'Consents given' },
    definition: {
      nl: 'Hoe vaak een cliënt in de periode toestemming gaf om een partner een gegeven te laten weten; elk gegeven telt. Alleen waar nee zeggen niets kost.',
      en: 'How often a client consented in the period to let a partner know an item; each item counts. Only where saying no costs nothing.',
    },
  },
  {
    ...ofPeriod,
    ...consenting,
    id: 'consents-withdrawn',
    kind: 'count',
    numerator: things(
      'consents-withdrawn',
      ['ingetrokken toestemmingen', 'consents withdrawn'],
      `select * from consents where ${during('withdrawn_on')}`,
      [],
    ),
    name: { nl: 'Toestemmingen ingetrokken', en: 'Consents withdrawn' },
    definition: {
      nl: 'Hoe vaak een cliënt in de periode een toestemming introk voordat zij afliep; elk gegeven telt.',
      en: 'How often a client withdrew a consent in the period before it ended; each item counts.',
    },
  },
];
