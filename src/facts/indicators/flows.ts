import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { letterToCouncil, participatiewet, untargeted } from './grounds.ts';

const flowDimensions: readonly DimensionId[] = [
  'side',
  'area',
  'neighbourhood',
  'bank',
  'sex',
  'age_band',
  'household_kind',
  'education_intake',
  'refugee_status',
];

/** Known within six weeks after the period, so that an older period is not fuller than the newest one. */
export const inPeriod = (direction: 'in' | 'out', where = 'true'): string => `
  select * from flows
  where direction = '${direction}' and scheme = 'PW' and day >= $from::date and day < $until::date
    and known_on <= $until::date + known_within() and ${where}`;

export const inflow: Measure = {
  id: 'pw-inflow',
  counted: { nl: 'huishoudens die instroomden', en: 'households that came in' },
  tally: 'things',
  monthly: false,
  sql: inPeriod('in'),
  dimensions: [...flowDimensions, 'inflow_reason'],
  partOf: undefined,
};

const outflow: Measure = {
  id: 'pw-outflow',
  counted: { nl: 'huishoudens die uitstroomden', en: 'households that left' },
  tally: 'things',
  monthly: false,
  sql: inPeriod('out'),
  dimensions: [...flowDimensions, 'duration_band', 'outflow_reason'],
  partOf: undefined,
};

export const part = (of: Measure, id: string, nl: string, en: string, sql: string): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: false,
  sql,
  dimensions: of.dimensions.filter((dimension) => !dimension.endsWith('_reason')),
  partOf: of.id,
});

export const outflowToWork = part(
  outflow,
  'pw-outflow-to-work',
  'huishoudens die uitstroomden naar werk',
  'households that left for work',
  inPeriod('out', `outflow_reason in ('11', '13')`),
);

const flow = {
  time: 'period',
  direction: 'none',
  since: getDay('2015-01-01'),
  basis: participatiewet,
  ...untargeted,
} as const;
const percent = { nl: 'procent', en: 'per cent' };
const households = { nl: 'huishoudens', en: 'households' };
const knownNl = 'Geteld wat zes weken na de periode bekend was.';
const knownEn = 'Counted is what was known six weeks after the period.';

export const flowIndicators: readonly Indicator[] = [
  {
    ...flow,
    id: 'inflow',
    kind: 'count',
    numerator: inflow,
    name: { nl: 'Instroom', en: 'Inflow' },
    definition: {
      nl: `Het aantal huishoudens van wie de bijstandsuitkering in de periode begon, na meer dan 31 dagen zonder uitkering. ${knownNl}`,
      en: `The number of households whose social assistance began in the period, after more than 31 days without. ${knownEn}`,
    },
    unit: households,
    direction: 'lower',
  },
  {
    ...flow,
    id: 'outflow',
    kind: 'count',
    numerator: outflow,
    name: { nl: 'Uitstroom', en: 'Outflow' },
    definition: {
      nl: `Het aantal huishoudens van wie de bijstandsuitkering in de periode eindigde, voor langer dan 31 dagen. ${knownNl}`,
      en: `The number of households whose social assistance ended in the period, for more than 31 days. ${knownEn}`,
    },
    unit: households,
    direction: 'higher',
  },
  {
    ...flow,
    id: 'inflow-after-loss-of-work',
    kind: 'share',
    per: 1,
    numerator: part(
      inflow,
      'pw-inflow-loss-of-work',
      'huishoudens die instroomden na verlies van werk',
      'households that came in after loss of work',
      inPeriod('in', `inflow_reason in ('11', '12', '13', '14')`),
    ),
    denominator: inflow,
    name: { nl: 'Instroom na verlies van werk', en: 'Inflow after loss of work' },
    definition: {
      nl: 'Welk deel van de instroom in de bijstand kwam door verlies van werk: in dienstbetrekking (ook na ziekte), in een additionele baan of als zelfstandige, meteen of na een WW-uitkering (CBS-redenen 11 tot en met 14).',
      en: 'Which share of the inflow came from loss of work: as an employee (after sickness too), in an additional job or self-employed, at once or after unemployment benefit (CBS reasons 11 to 14).',
    },
    unit: percent,
  },
  {
    ...flow,
    id: 'inflow-of-refugees',
    kind: 'share',
    per: 1,
    numerator: part(
      inflow,
      'pw-inflow-refugees',
      'huishoudens van statushouders die instroomden',
      'households of refugees with status that came in',
      inPeriod('in', 'refugee'),
    ),
    denominator: inflow,
    name: { nl: 'Instroom van statushouders', en: 'Inflow of refugees with status' },
    definition: {
      nl: 'Welk deel van de instroom in de bijstand een aanvrager heeft met een verblijfsvergunning asiel.',
      en: 'Which share of the inflow has an applicant with a residence permit for asylum.',
    },
    unit: percent,
    basis: letterToCouncil,
  },
  {
    ...flow,
    id: 'outflow-to-work',
    kind: 'share',
    per: 1,
    numerator: outflowToWork,
    denominator: outflow,
    name: { nl: 'Uitstroom naar werk', en: 'Outflow to work' },
    definition: {
      nl: 'Welk deel van de uitstroom uit de bijstand naar werk ging: in dienstbetrekking of als zelfstandige (CBS-redenen 11 en 13).',
      en: 'Which share of the outflow went to work: as an employee or self-employed (CBS reasons 11 and 13).',
    },
    unit: percent,
    direction: 'higher',
  },
  {
    ...flow,
    id: 'return-within-a-year',
    kind: 'share',
    per: 1,
    monthsAfter: 12,
    numerator: part(
      outflow,
      'pw-outflow-returned',
      'huishoudens die uitstroomden en binnen twaalf maanden terugkeerden',
      'households that left and returned within twelve months',
      inPeriod('out', 'returned_on < day + interval 12 month'),
    ),
    denominator: outflow,
    name: { nl: 'Terugkeer binnen een jaar', en: 'Return within a year' },
    definition: {
      nl: 'Van de huishoudens die in de periode uitstroomden: het deel waarvan de aanvrager binnen twaalf maanden weer een uitkering had, alleen of met een partner. Pas te meten als sinds de periode twaalf maanden voorbij zijn.',
      en: 'Of the households that left in the period: the share whose applicant had a benefit again within twelve months, alone or with a partner. Measured only when twelve months have passed since the period.',
    },
    unit: percent,
    direction: 'lower',
  },
];
