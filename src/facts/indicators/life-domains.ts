import { getDay } from '#kernel/day.ts';
import { among } from './among.ts';
import type { Indicator, Measure } from './definition.ts';
import { letterToCouncil, untargeted } from './grounds.ts';
import { onDay, openOn } from './measures.ts';

/** The judgement of a professional that stands, of persons whose household is on benefit that day. */
const judged = `
  select l.person, l.domain_level from life_domain_levels l
  join dossier_members m on m.person = l.person and ${onDay('m')}
  join household_months h on h.dossier = m.dossier and h.month = $day::date
  where l.domain = 'finances' and l."view" = 'worker'
    and ${openOn('l.recorded_on', 'l.replaced_on')}`;

const measure = (
  id: string,
  nl: string,
  en: string,
  where: string | undefined,
  partOf?: string,
): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: true,
  ...among(judged, where),
  dimensions: [],
  partOf,
});

export const lifeDomainIndicators: readonly Indicator[] = [
  {
    id: 'finances-in-trouble',
    kind: 'share',
    per: 1,
    time: 'day',
    direction: 'lower',
    since: getDay('2021-01-01'),
    basis: letterToCouncil,
    ...untargeted,
    numerator: measure(
      'finances-in-trouble',
      'van hen de personen bij wie het geld niet op orde of acuut is',
      'of them the persons whose finances are acute or not in order',
      'domain_level <= 2',
      'finances-judged',
    ),
    denominator: measure(
      'finances-judged',
      'personen met een uitkering bij wie een medewerker het leefgebied geld heeft beoordeeld',
      'persons on benefit whose finances a worker judged',
      undefined,
    ),
    name: { nl: 'Geldzorgen', en: 'Finances in trouble' },
    definition: {
      nl: 'Van de personen met een uitkering bij wie een medewerker het leefgebied geld heeft beoordeeld: het deel dat bij de laatste beoordeling op niveau 1 (acuut) of 2 (niet op orde) stond. Een oordeel, geen registratie van schulden.',
      en: 'Of the persons on benefit whose finances a worker judged: the share at level 1 (acute) or 2 (not in order) at the last judgement. A judgement, not a register of debts.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
];
