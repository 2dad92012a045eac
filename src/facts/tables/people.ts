import type { FactTable } from '../definition.ts';
import {
  column,
  dossier,
  householdKind,
  period,
  person,
  refugee,
  sex,
  untilKnown,
} from './column.ts';

export const persons: FactTable = {
  name: 'persons',
  meaning: {
    nl: 'Personen op of rond een uitkering, zonder naam, nummer of geboortedag.',
    en: 'Persons on or near a benefit, without name, number or day of birth.',
  },
  grain: { nl: 'persoon', en: 'person' },
  columns: [
    person,
    sex,
    column(
      'birth_month',
      'DATE',
      'coarse-personal',
      'eerste dag van de geboortemaand',
      'first day of the month of birth',
    ),
    refugee,
  ],
  sortedBy: ['person'],
  source: {
    extract: 'persons',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'sex', as: 'text' },
      { name: 'birth_date', as: 'day' },
      { name: 'refugee_status_on', as: 'day' },
    ],
    records: `select person_id as person_key, sex, date_trunc('month', birth_date)::date as birth_date,
        date_trunc('month', refugee_status_on)::date as refugee_status_on
      from people.persons`,
  },
  sql: `select person_key as person, sex, date_trunc('month', birth_date)::date as birth_month,
      coalesce(refugee_status_on <= reference_date(), false) as refugee
    from staged.persons`,
};

export const dossierMembers: FactTable = {
  name: 'dossier_members',
  meaning: {
    nl: 'Welke volwassene wanneer bij welk dossier hoort.',
    en: 'Which adult belongs to which dossier, and when.',
  },
  grain: { nl: 'dossier, persoon en periode', en: 'dossier, person and period' },
  columns: [
    dossier,
    person,
    column(
      'position',
      'VARCHAR',
      'coarse-personal',
      '1 aanvrager, 2 partner',
      '1 applicant, 2 partner',
    ),
    ...period('personal'),
  ],
  sortedBy: ['dossier', 'from', 'person'],
  source: {
    extract: 'dossier_members',
    columns: [
      { name: 'dossier_key', as: 'dossier' },
      { name: 'person_key', as: 'person' },
      { name: 'position', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
    ],
    records: `select dossier_id as dossier_key, person_id as person_key, position,
        from_day as "from", until_day as "until"
      from people.dossier_members`,
  },
  sql: `select dossier_key as dossier, person_key as person, position, "from", ${untilKnown}
    from staged.dossier_members where "from" <= reference_date()`,
};

export const households: FactTable = {
  name: 'households',
  meaning: {
    nl: 'Samenstelling van het huishouden van een dossier.',
    en: 'Composition of the household of a dossier.',
  },
  grain: { nl: 'dossier en periode', en: 'dossier and period' },
  columns: [
    dossier,
    householdKind,
    column('children', 'SMALLINT', 'coarse-personal', 'thuiswonende kinderen', 'children at home'),
    ...period('personal'),
  ],
  sortedBy: ['dossier', 'from'],
  source: {
    extract: 'households',
    columns: [
      { name: 'dossier_key', as: 'dossier' },
      { name: 'kind', as: 'text' },
      { name: 'children', as: 'integer' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
    ],
    records: `select dossier_id as dossier_key, kind, children, from_day as "from", until_day as "until"
      from people.households`,
  },
  sql: `select dossier_key as dossier, kind as household_kind, children::smallint as children,
      "from", ${untilKnown}
    from staged.households where "from" <= reference_date()`,
};

export const addresses: FactTable = {
  name: 'addresses',
  meaning: {
    nl: 'In welke buurt een persoon woont; nooit straat of postcode.',
    en: 'In which neighbourhood a person lives; never street or postcode.',
  },
  grain: { nl: 'persoon en periode', en: 'person and period' },
  columns: [
    person,
    column('neighbourhood', 'VARCHAR', 'coarse-personal', 'buurt', 'neighbourhood'),
    ...period('personal'),
  ],
  sortedBy: ['person', 'from'],
  source: {
    extract: 'addresses',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'neighbourhood_code', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
    ],
    records: `select person_id as person_key, neighbourhood_code, from_day as "from", until_day as "until"
      from people.addresses`,
  },
  sql: `select person_key as person, neighbourhood_code as neighbourhood, "from", ${untilKnown}
    from staged.addresses where "from" <= reference_date()`,
};

export const education: FactTable = {
  name: 'education',
  meaning: {
    nl: 'Opleidingsniveau naar register.',
    en: 'Level of education by register.',
  },
  grain: {
    nl: 'persoon, register en dag van vastlegging',
    en: 'person, register and day of recording',
  },
  columns: [
    person,
    column('register', 'VARCHAR', 'coarse-personal', 'intake of landelijk', 'intake or national'),
    column('level', 'VARCHAR', 'coarse-personal', 'laag, middelbaar, hoog', 'low, middle, high'),
    column('recorded_on', 'DATE', 'personal', 'dag van vastlegging', 'day of recording'),
  ],
  sortedBy: ['person', 'register', 'recorded_on'],
  source: {
    extract: 'education',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'register', as: 'text' },
      { name: 'level', as: 'text' },
      { name: 'recorded_on', as: 'day' },
    ],
    records: 'select person_id as person_key, register, level, recorded_on from people.education',
  },
  sql: `select person_key as person, register, level, recorded_on
    from staged.education where recorded_on <= reference_date()`,
};
