import { getDay } from '#kernel/day.ts';
import type { Indicator, Measure } from './definition.ts';
import { evaluation, untargeted } from './grounds.ts';
import { placeDimensions } from './measures.ts';
import { yearPersons } from './persons.ts';

const contacts: Measure = {
  id: 'reintegration-contacts',
  counted: { nl: 'contacten over re-integratie', en: 'contacts about re-integration' },
  tally: 'sum',
  monthly: false,
  sql: `select *, 1 as amount, person as contributor from contacts
    where reintegration and day >= $from::date and day < $until::date`,
  dimensions: [...placeDimensions, 'topic', 'channel', 'with_whom'],
  partOf: undefined,
};

const personsWithContact: Measure = {
  id: 'persons-with-contact',
  counted: {
    nl: 'personen met een contact over re-integratie',
    en: 'persons with a contact about re-integration',
  },
  tally: 'things',
  monthly: false,
  sql: `select person, arg_max_null(neighbourhood, day) as neighbourhood, arg_max_null(area, day) as area,
      arg_max_null(side, day) as side, arg_max_null(bank, day) as bank
    from contacts where reintegration and day >= $from::date and day < $until::date group by person`,
  dimensions: placeDimensions,
  partOf: undefined,
};

const ofPeriod = {
  direction: 'none',
  since: getDay('2018-01-01'),
  basis: evaluation('tabellen 2.3 en 2.4'),
  ...untargeted,
} as const;
const perPerson = { nl: 'contacten per persoon', en: 'contacts per person' };

export const contactIndicators: readonly Indicator[] = [
  {
    ...ofPeriod,
    id: 'contacts',
    kind: 'count',
    time: 'period',
    numerator: contacts,
    name: { nl: 'Contacten over re-integratie', en: 'Contacts about re-integration' },
    definition: {
      nl: 'Het aantal contacten over re-integratie in de periode, met of over personen met en zonder uitkering. Een contact telt bij de buurt waar de persoon in de laatste maand van dat jaar met uitkering woonde, anders bij de buurt op de dag van het laatste contact.',
      en: 'The number of contacts about re-integration in the period, with or about persons with and without benefit. A contact counts in the neighbourhood of the last month of that year on benefit, else in that of the day of the last contact.',
    },
    unit: { nl: 'contacten', en: 'contacts' },
  },
  {
    ...ofPeriod,
    id: 'contact-topics',
    kind: 'composition',
    time: 'period',
    numerator: contacts,
    name: { nl: 'Waar contacten over gaan', en: 'What contacts are about' },
    definition: {
      nl: 'Hoe de contacten over re-integratie in de periode verdeeld zijn over onderwerpen.',
      en: 'How the contacts about re-integration in the period are divided over topics.',
    },
    unit: { nl: 'procent', en: 'per cent' },
  },
  {
    ...ofPeriod,
    id: 'persons-with-contact',
    kind: 'count',
    time: 'period',
    numerator: personsWithContact,
    name: { nl: 'Personen met een contact', en: 'Persons with a contact' },
    definition: {
      nl: 'Het aantal personen, met of zonder uitkering, met of over wie in de periode minstens één contact over re-integratie was.',
      en: 'The number of persons, on benefit or not, with or about whom there was at least one contact about re-integration in the period.',
    },
    unit: { nl: 'personen', en: 'persons' },
  },
  {
    ...ofPeriod,
    id: 'contacts-per-person',
    kind: 'rate',
    per: 1,
    time: 'period',
    numerator: contacts,
    denominator: personsWithContact,
    name: { nl: 'Contacten per persoon met een contact', en: 'Contacts per person with a contact' },
    definition: {
      nl: 'Het aantal contacten over re-integratie in de periode, gedeeld door het aantal personen met minstens één zo’n contact, met of zonder uitkering.',
      en: 'The number of contacts about re-integration in the period, divided by the number of persons with at least one, on benefit or not.',
    },
    unit: perPerson,
  },
  {
    ...ofPeriod,
    id: 'contacts-per-year-person',
    kind: 'rate',
    per: 1,
    time: 'year',
    numerator: {
      ...contacts,
      sql: `select *, 1 as amount, person as contributor from contacts
        where reintegration and day >= make_date($year::smallint, 1, 1) and day < make_date($year::smallint + 1, 1, 1)`,
    },
    denominator: yearPersons,
    name: {
      nl: 'Contacten per persoon met bijstand',
      en: 'Contacts per person on social assistance',
    },
    definition: {
      nl: 'Het aantal contacten over re-integratie in het jaar, per onderwerp, gedeeld door het aantal personen met minstens één maand bijstand als belangrijkste inkomen in dat jaar.',
      en: 'The number of contacts about re-integration in the year, by topic, divided by the number of persons with social assistance as main income for at least one month of that year.',
    },
    unit: perPerson,
  },
];
