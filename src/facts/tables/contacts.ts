import type { FactTable } from '../definition.ts';
import { column, person, places } from './column.ts';

const code = (name: string, nl: string, en: string) =>
  column(name, 'VARCHAR', 'personal-sensitive', nl, en);

export const contacts: FactTable = {
  name: 'contacts',
  meaning: {
    nl: 'Contacten met of over een persoon, met de buurt waarbij de persoon dat jaar telt.',
    en: 'Contacts with or about a person, with the neighbourhood where the person counts that year.',
  },
  grain: { nl: 'contact', en: 'contact' },
  columns: [
    column('day', 'DATE', 'personal', 'dag van het contact', 'day of the contact'),
    person,
    column('staff', 'BIGINT', 'pseudonym', 'medewerker', 'member of staff'),
    code('channel', 'kanaal', 'channel'),
    code('topic', 'onderwerp', 'topic'),
    code('with_whom', 'met wie', 'with whom'),
    column(
      'reintegration',
      'BOOLEAN',
      'personal-sensitive',
      'over re-integratie',
      'about re-integration',
    ),
    ...places,
  ],
  sortedBy: ['day', 'person', 'staff', 'topic', 'channel', 'with_whom', 'reintegration'],
  source: {
    extract: 'contacts',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'staff_key', as: 'staff' },
      { name: 'day', as: 'day' },
      { name: 'channel', as: 'text' },
      { name: 'topic', as: 'text' },
      { name: 'reintegration', as: 'flag' },
      { name: 'with_whom', as: 'text' },
    ],
    records: `select person_id as person_key, staff_id as staff_key, day, channel, topic,
        reintegration::integer as reintegration, with_whom
      from contacts.contacts where closed_at is null`,
  },
  sql: `select c.day, c.person_key as person, c.staff_key as staff, c.channel, c.topic, c.with_whom,
      c.reintegration, y.neighbourhood, y.area, y.side, y.bank
    from staged.contacts c
    left join person_years y on y.person = c.person_key and y.year = year(c.day)
    where c.day <= reference_date()`,
};
