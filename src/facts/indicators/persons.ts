import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';
import { evaluation, letterToCouncil, untargeted } from './grounds.ts';
import { placeDimensions } from './measures.ts';

const personDimensions: readonly DimensionId[] = [
  ...placeDimensions,
  'sex',
  'age_band',
  'household_kind',
  'education_intake',
  'education_national',
];

const inYear = (where: string): string =>
  `select * from person_years where year = $year::smallint and ${where}`;

const people = (id: string, nl: string, en: string, sql: string, partOf?: string): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: false,
  sql,
  dimensions: personDimensions,
  partOf,
});

export const yearPersons = people(
  'year-persons',
  'personen met minstens één maand bijstand als belangrijkste inkomen',
  'persons with social assistance as main income for at least one month',
  inYear('main_income_months > 0'),
);

const decemberPersons = people(
  'december-persons',
  'personen met bijstand als belangrijkste inkomen in december',
  'persons with social assistance as main income in December',
  inYear('december'),
  'year-persons',
);

const decemberAged55 = people(
  'december-persons-55-plus',
  'van hen de personen van 55 jaar en ouder',
  'of them the persons of 55 and older',
  inYear('december and age >= 55'),
  'december-persons',
);

const decemberAges: Measure = {
  id: 'december-persons-years-of-age',
  counted: { nl: 'leeftijd in jaren, opgeteld', en: 'age in years, added up' },
  tally: 'sum',
  contributors: 'rows',
  monthly: false,
  sql: `select *, age as amount, person as contributor from (${inYear('december')})`,
  dimensions: personDimensions,
  partOf: undefined,
};

const reached = people(
  'december-persons-with-contact',
  'personen met bijstand in december met wie dat jaar contact over re-integratie was',
  'December persons with a contact about re-integration that year',
  inYear('december and reintegration_contacts > 0'),
  'december-persons',
);

const reachedByInstrument = people(
  'december-persons-with-instrument',
  'personen met bijstand in december voor wie dat jaar een instrument begon',
  'December persons for whom an instrument started that year',
  inYear('december and instruments > 0'),
  'december-persons',
);

const working = people(
  'december-persons-working-a-year-later',
  'van hen de personen met betaald werk een jaar later',
  'of them the persons with paid work a year later',
  inYear('december and paid_work_next_december'),
  'december-persons',
);

const residents: Measure = {
  id: 'residents-15-75',
  counted: {
    nl: 'inwoners van 15 tot 75 jaar op 1 januari',
    en: 'residents of 15 to 75 on 1 January',
  },
  tally: 'sum',
  monthly: false,
  sql: `select r.residents_15_75 as amount, n.*, n.neighbourhood as contributor
    from residents r join neighbourhoods n using (neighbourhood) where r.year = $year::smallint`,
  dimensions: placeDimensions,
  partOf: undefined,
};

const yearly = {
  time: 'year',
  direction: 'none',
  since: getDay('2015-01-01'),
  ...untargeted,
} as const;
const percent = { nl: 'procent', en: 'per cent' };
const persons = { nl: 'personen', en: 'persons' };

export const personIndicators: readonly Indicator[] = [
  {
    ...yearly,
    id: 'december-persons',
    kind: 'count',
    numerator: decemberPersons,
    name: {
      nl: 'Personen met bijstand in december',
      en: 'Persons on social assistance in December',
    },
    definition: {
      nl: 'Het aantal personen voor wie een bijstandsuitkering in december het belangrijkste inkomen is. Beide partners van een paar tellen mee.',
      en: 'The number of persons for whom social assistance is the main income in December. Both partners of a couple count.',
    },
    unit: persons,
    direction: 'lower',
    basis: evaluation('3.4.2, tabellen 4.4 en 4.5'),
  },
  {
    ...yearly,
    id: 'december-composition',
    kind: 'composition',
    numerator: decemberPersons,
    name: { nl: 'Samenstelling in december', en: 'Composition in December' },
    definition: {
      nl: 'Hoe de personen voor wie een bijstandsuitkering in december het belangrijkste inkomen is, verdeeld zijn over groepen. Leeftijd op 31 december.',
      en: 'How the persons for whom social assistance is the main income in December are divided into groups. Age on 31 December.',
    },
    unit: percent,
    basis: evaluation('tabellen 4.4 en 4.5'),
  },
  {
    ...yearly,
    id: 'december-aged-55-plus',
    kind: 'share',
    per: 1,
    numerator: decemberAged55,
    denominator: decemberPersons,
    name: { nl: 'Personen van 55 jaar of ouder', en: 'Persons aged 55 or older' },
    definition: {
      nl: 'Welk deel van de personen met bijstand in december op 31 december 55 jaar of ouder is.',
      en: 'Which share of the persons on social assistance in December is 55 or older on 31 December.',
    },
    unit: percent,
    basis: letterToCouncil,
  },
  {
    ...yearly,
    id: 'december-mean-age',
    kind: 'mean',
    per: 1,
    numerator: decemberAges,
    denominator: decemberPersons,
    name: { nl: 'Gemiddelde leeftijd van personen', en: 'Mean age of persons' },
    definition: {
      nl: 'De gemiddelde leeftijd in hele jaren op 31 december van de personen met bijstand in december.',
      en: 'The mean age in whole years on 31 December of the persons on social assistance in December.',
    },
    unit: { nl: 'jaar', en: 'years' },
    basis: letterToCouncil,
  },
  {
    ...yearly,
    id: 'year-persons',
    kind: 'count',
    numerator: yearPersons,
    name: {
      nl: 'Personen met bijstand in het jaar',
      en: 'Persons on social assistance in the year',
    },
    definition: {
      nl: 'Het aantal personen voor wie een bijstandsuitkering in minstens één maand van het jaar het belangrijkste inkomen was. Iemand telt bij de buurt van de laatste maand met uitkering.',
      en: 'The number of persons for whom social assistance was the main income in at least one month of the year. Someone counts in the neighbourhood of the last month on benefit.',
    },
    unit: persons,
    direction: 'lower',
    basis: evaluation('tabellen 4.1 en 4.2'),
  },
  {
    ...yearly,
    id: 'benefit-rate',
    kind: 'rate',
    per: 1,
    numerator: decemberPersons,
    denominator: residents,
    name: { nl: 'Bijstandsafhankelijkheid', en: 'Benefit rate' },
    definition: {
      nl: 'Het aantal personen voor wie een bijstandsuitkering in december het belangrijkste inkomen is, gedeeld door het aantal inwoners van 15 tot 75 jaar op 1 januari van dat jaar.',
      en: 'The number of persons for whom social assistance is the main income in December, divided by the number of residents of 15 to 75 years on 1 January of that year.',
    },
    unit: percent,
    direction: 'lower',
    basis: evaluation('3.3.2 en 3.5'),
  },
  {
    ...yearly,
    id: 'reach-by-contacts',
    kind: 'share',
    per: 1,
    numerator: reached,
    denominator: decemberPersons,
    name: { nl: 'Bereik van contacten', en: 'Reach by contacts' },
    definition: {
      nl: 'Welk deel van de personen met bijstand in december in de loop van dat jaar minstens één contact over re-integratie had.',
      en: 'Which share of the persons on social assistance in December had at least one contact about re-integration in the course of that year.',
    },
    unit: percent,
    direction: 'higher',
    basis: evaluation('tabel 4.3'),
  },
  {
    ...yearly,
    id: 'representation-by-contacts',
    kind: 'representation',
    numerator: reached,
    denominator: decemberPersons,
    name: { nl: 'Vertegenwoordiging in contacten', en: 'Representation in contacts' },
    definition: {
      nl: 'Het aandeel van een groep onder de bereikte personen, gedeeld door het aandeel van die groep onder alle personen met bijstand in december, min één. Boven nul is de groep vaker bereikt dan gemiddeld.',
      en: 'The share of a group among the persons reached, divided by its share among all persons on social assistance in December, minus one. Above zero the group is reached more often than average.',
    },
    unit: percent,
    basis: evaluation('tabellen 4.6 en 4.7'),
  },
  {
    ...yearly,
    id: 'reach-by-instruments',
    kind: 'share',
    per: 1,
    numerator: reachedByInstrument,
    denominator: decemberPersons,
    name: { nl: 'Bereik van instrumenten', en: 'Reach by instruments' },
    definition: {
      nl: 'Voor welk deel van de personen met bijstand in december in de loop van dat jaar minstens één instrument begon.',
      en: 'For which share of the persons on social assistance in December at least one instrument started in the course of that year.',
    },
    unit: percent,
    basis: evaluation('tabel 4.3'),
  },
  {
    ...yearly,
    id: 'representation-by-instruments',
    kind: 'representation',
    numerator: reachedByInstrument,
    denominator: decemberPersons,
    name: { nl: 'Vertegenwoordiging in instrumenten', en: 'Representation in instruments' },
    definition: {
      nl: 'Het aandeel van een groep onder de personen met een instrument, gedeeld door het aandeel van die groep onder alle personen met bijstand in december, min één. Boven nul krijgt de groep vaker een instrument dan gemiddeld.',
      en: 'The share of a group among the persons with an instrument, divided by its share among all persons on social assistance in December, minus one. Above zero the group gets an instrument more often than average.',
    },
    unit: percent,
    basis: evaluation('tabellen 4.6 en 4.7'),
  },
  {
    ...yearly,
    id: 'paid-work-a-year-later',
    kind: 'share',
    per: 1,
    numerator: working,
    denominator: decemberPersons,
    monthsAfter: 12,
    name: { nl: 'Betaald werk een jaar later', en: 'Paid work a year later' },
    definition: {
      nl: 'Welk deel van de personen met bijstand in december een jaar later, in december, betaald werk heeft en bijstand niet meer als belangrijkste inkomen.',
      en: 'Which share of the persons on social assistance in December has paid work a year later, in December, and social assistance no longer as main income.',
    },
    unit: percent,
    direction: 'higher',
    basis: evaluation('3.3.3'),
  },
];
