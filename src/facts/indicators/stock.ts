import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { letterToCouncil, participatiewet, untargeted } from './grounds.ts';

const householdDimensions: readonly DimensionId[] = [
  'side',
  'area',
  'neighbourhood',
  'bank',
  'sex',
  'age_band',
  'duration_band',
  'household_kind',
  'education_intake',
  'education_national',
  'refugee_status',
];

const ofDay = 'from household_months where month = $day::date';
const onDay = (where: string, amount?: string) => ({
  sql:
    amount === undefined
      ? `select * ${ofDay} and ${where}`
      : `select *, ${amount} as amount, dossier as contributor ${ofDay} and ${where}`,
  within: {
    rows: 'from household_months',
    day: 'month',
    where,
    ...(amount === undefined ? {} : { amount }),
  },
});

const pwHouseholds: Measure = {
  id: 'pw-households',
  counted: { nl: 'huishoudens met een bijstandsuitkering', en: 'households on social assistance' },
  tally: 'things',
  monthly: true,
  ...onDay(`scheme = 'PW'`),
  dimensions: householdDimensions,
  partOf: 'buig-benefits',
};

const buigBenefits: Measure = {
  id: 'buig-benefits',
  counted: {
    nl: 'uitkeringen op grond van PW, IOAW of IOAZ',
    en: 'benefits under PW, IOAW or IOAZ',
  },
  tally: 'things',
  monthly: true,
  ...onDay('true'),
  dimensions: [...householdDimensions, 'scheme'],
  partOf: undefined,
};

const subset = (id: string, nl: string, en: string, where: string): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: true,
  ...onDay(`scheme = 'PW' and ${where}`),
  dimensions: householdDimensions,
  partOf: 'pw-households',
});

const sum = (id: string, nl: string, en: string, amount: string): Measure => ({
  id,
  counted: { nl, en },
  tally: 'sum',
  contributors: 'rows',
  monthly: true,
  ...onDay(`scheme = 'PW'`, amount),
  dimensions: householdDimensions,
  partOf: undefined,
});

const stock = {
  time: 'day',
  direction: 'none',
  since: getDay('2015-01-01'),
  basis: participatiewet,
  ...untargeted,
} as const;
const percent = { nl: 'procent', en: 'per cent' };

export const stockIndicators: readonly Indicator[] = [
  {
    ...stock,
    id: 'households',
    kind: 'count',
    numerator: pwHouseholds,
    name: { nl: 'Huishoudens met een bijstandsuitkering', en: 'Households on social assistance' },
    definition: {
      nl: 'Het aantal huishoudens dat op de eerste dag van de maand een uitkering krijgt op grond van de Participatiewet. Een paar telt als één huishouden. Geteld zoals het zes weken later bekend was, want een uitkering kan met terugwerkende kracht worden toegekend.',
      en: 'The number of households that receive a benefit under the Participation Act on the first day of the month. A couple counts as one household. Counted as known six weeks later, because a benefit can be granted with retroactive effect.',
    },
    unit: { nl: 'huishoudens', en: 'households' },
    direction: 'lower',
    target: {
      value: 30_000,
      // Promised for the end of the term of the executive that began in 2022; the day itself is not published.
      set: getDay('2022-07-01'),
      by: getDay('2025-12-31'),
      source: {
        nl: 'AEF, externe doorlichting van het werk- en inkomensbeleid (2024), 3.1',
        en: 'AEF, external review of the work-and-income policy (2024), 3.1',
      },
    },
  },
  {
    ...stock,
    id: 'buig-benefits',
    kind: 'count',
    numerator: buigBenefits,
    name: {
      nl: 'Uitkeringen die uit het BUIG-budget worden betaald',
      en: 'Benefits paid from the BUIG budget',
    },
    definition: {
      nl: 'Het aantal uitkeringen op de eerste dag van de maand op grond van de Participatiewet, de IOAW en de IOAZ samen, zoals zes weken later bekend.',
      en: 'The number of benefits on the first day of the month under the Participation Act, the IOAW and the IOAZ together, as known six weeks later.',
    },
    unit: { nl: 'uitkeringen', en: 'benefits' },
    direction: 'lower',
    basis: {
      nl: 'Participatiewet, art. 69; IOAW; IOAZ',
      en: 'Participation Act, art. 69; IOAW; IOAZ',
    },
  },
  {
    ...stock,
    id: 'buig-shares',
    kind: 'composition',
    numerator: buigBenefits,
    name: {
      nl: 'Verdeling van de uitkeringen over de stad',
      en: 'Distribution of benefits over the city',
    },
    definition: {
      nl: 'Welk deel van alle uitkeringen (Participatiewet, IOAW en IOAZ) naar dit deel van de stad gaat. Zuid is Feijenoord, Charlois en IJsselmonde.',
      en: 'Which share of all benefits (Participation Act, IOAW and IOAZ) goes to this part of the city. Zuid is Feijenoord, Charlois and IJsselmonde.',
    },
    unit: percent,
    basis: {
      nl: 'Eindevaluatie Samen voor Zuid (KNAPRZ), 2.1',
      en: 'End evaluation of Samen voor Zuid (KNAPRZ), 2.1',
    },
  },
  {
    ...stock,
    id: 'work-beside-benefit',
    kind: 'share',
    per: 1,
    numerator: subset(
      'pw-households-working',
      'huishoudens met inkomen uit werk naast de uitkering',
      'households with income from work beside the benefit',
      'works',
    ),
    denominator: pwHouseholds,
    name: { nl: 'Werk naast de uitkering', en: 'Work beside the benefit' },
    definition: {
      nl: 'Welk deel van de huishoudens met een bijstandsuitkering in die maand ook inkomen uit werk heeft, van één van de volwassenen.',
      en: 'Which share of the households on social assistance also has income from work in that month, of one of the adults.',
    },
    unit: percent,
    direction: 'higher',
  },
  {
    ...stock,
    id: 'refugees',
    kind: 'share',
    per: 1,
    numerator: subset(
      'pw-households-refugees',
      'huishoudens waarvan de aanvrager statushouder is',
      'households whose applicant is a refugee with status',
      'refugee',
    ),
    denominator: pwHouseholds,
    name: { nl: 'Statushouders', en: 'Refugees with status' },
    definition: {
      nl: 'Welk deel van de aanvragers van een bijstandsuitkering een verblijfsvergunning asiel heeft of bij de toekenning had.',
      en: 'Which share of the applicants of social assistance has a residence permit for asylum, or had it at the grant.',
    },
    unit: percent,
    basis: letterToCouncil,
  },
  {
    ...stock,
    id: 'over-five-years',
    kind: 'share',
    per: 1,
    numerator: subset(
      'pw-households-over-five-years',
      'huishoudens die vijf jaar of langer een uitkering hebben',
      'households on benefit for five years or longer',
      'months_on_benefit >= 60',
    ),
    denominator: pwHouseholds,
    name: { nl: 'Vijf jaar of langer een uitkering', en: 'Five years or longer on benefit' },
    definition: {
      nl: 'Welk deel van de huishoudens met een bijstandsuitkering die al vijf jaar of langer heeft. Een onderbreking van hoogstens 31 dagen telt niet als einde.',
      en: 'Which share of the households on social assistance has had it for five years or longer. A gap of at most 31 days is no end.',
    },
    unit: percent,
    direction: 'lower',
  },
  {
    ...stock,
    id: 'mean-duration',
    kind: 'mean',
    per: 1,
    numerator: sum(
      'pw-household-months-on-benefit',
      'hele maanden met een uitkering, opgeteld',
      'whole months on benefit, added up',
      'months_on_benefit',
    ),
    denominator: pwHouseholds,
    name: { nl: 'Gemiddelde uitkeringsduur', en: 'Mean time on benefit' },
    definition: {
      nl: 'Hoeveel hele maanden de huishoudens met een bijstandsuitkering die gemiddeld al hebben. Een onderbreking van hoogstens 31 dagen telt niet als einde.',
      en: 'For how many whole months the households on social assistance have had it on average. A gap of at most 31 days is no end.',
    },
    unit: { nl: 'maanden', en: 'months' },
    direction: 'lower',
  },
  {
    ...stock,
    id: 'mean-age',
    kind: 'mean',
    per: 1,
    numerator: sum(
      'pw-household-years-of-age',
      'leeftijd in jaren, opgeteld',
      'age in years, added up',
      'age',
    ),
    denominator: pwHouseholds,
    name: { nl: 'Gemiddelde leeftijd', en: 'Mean age' },
    definition: {
      nl: 'De gemiddelde leeftijd in hele jaren van de aanvragers van een bijstandsuitkering op die dag.',
      en: 'The mean age in whole years of the applicants of social assistance on that day.',
    },
    unit: { nl: 'jaar', en: 'years' },
  },
  {
    ...stock,
    id: 'aged-55-plus',
    kind: 'share',
    per: 1,
    numerator: subset(
      'pw-households-55-plus',
      'huishoudens waarvan de aanvrager 55 jaar of ouder is',
      'households whose applicant is 55 or older',
      'age >= 55',
    ),
    denominator: pwHouseholds,
    name: { nl: '55 jaar of ouder', en: 'Aged 55 or older' },
    definition: {
      nl: 'Welk deel van de aanvragers van een bijstandsuitkering op die dag 55 jaar of ouder is.',
      en: 'Which share of the applicants of social assistance is 55 or older on that day.',
    },
    unit: percent,
  },
];
