import type { FactTable } from '../definition.ts';
import { column, dossier, period, person, untilKnown } from './column.ts';

const reasonMeaning = ['reden (CBS)', 'reason (CBS)'] as const;

export const benefitSpells: FactTable = {
  name: 'benefit_spells',
  meaning: {
    nl: 'Uitkeringsperioden: de dag vanaf wanneer het recht geldt en de dag waarop dat bekend werd.',
    en: 'Benefit spells: the day from which the right holds and the day on which that became known.',
  },
  grain: { nl: 'dossier en periode', en: 'dossier and period' },
  columns: [
    dossier,
    column('scheme', 'VARCHAR', 'personal-sensitive', 'regeling', 'scheme'),
    ...period('personal-sensitive'),
    column('inflow_reason', 'VARCHAR', 'personal-sensitive', ...reasonMeaning),
    column('outflow_reason', 'VARCHAR', 'personal-sensitive', ...reasonMeaning),
    column(
      'start_known_on',
      'DATE',
      'personal-sensitive',
      'dag waarop het begin bekend werd',
      'day on which the start became known',
    ),
    column(
      'end_known_on',
      'DATE',
      'personal-sensitive',
      'dag waarop het einde bekend werd',
      'day on which the end became known',
    ),
  ],
  sortedBy: ['dossier', 'from'],
  source: {
    extract: 'benefit_spells',
    columns: [
      { name: 'dossier_key', as: 'dossier' },
      { name: 'scheme', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
      { name: 'inflow_reason', as: 'text' },
      { name: 'outflow_reason', as: 'text' },
      { name: 'start_known_on', as: 'day' },
      { name: 'end_known_on', as: 'day' },
    ],
    records: `select dossier_id as dossier_key, scheme, from_day as "from", until_day as "until",
        inflow_reason, outflow_reason, start_known_on, end_known_on
      from benefits.benefit_spells`,
  },
  // What was decided after the reference date is not known on it.
  sql: `select dossier_key as dossier, scheme, "from",
      case when end_known_on <= reference_date() then "until" end as "until",
      inflow_reason,
      case when end_known_on <= reference_date() then outflow_reason end as outflow_reason,
      start_known_on,
      case when end_known_on <= reference_date() then end_known_on end as end_known_on
    from staged.benefit_spells where start_known_on <= reference_date()`,
};

export const mainIncome: FactTable = {
  name: 'main_income',
  meaning: {
    nl: 'Maanden waarin de uitkering het belangrijkste inkomen van de persoon is.',
    en: 'Months in which the benefit is the main income of the person.',
  },
  grain: { nl: 'persoon en reeks van maanden', en: 'person and run of months' },
  columns: [person, ...period('personal-sensitive')],
  sortedBy: ['person', 'from'],
  source: {
    extract: 'main_income',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'from', as: 'month' },
      { name: 'until', as: 'month' },
    ],
    records: `select person_id as person_key, to_char(from_day, 'YYYY-MM') as "from",
        to_char(until_day, 'YYYY-MM') as "until"
      from benefits.main_income`,
  },
  sql: `select person_key as person, "from", ${untilKnown}
    from staged.main_income where "from" <= reference_date()`,
};

export const workIncome: FactTable = {
  name: 'work_income',
  meaning: {
    nl: 'Maanden waarin een persoon inkomen uit werk heeft, naast of na de uitkering.',
    en: 'Months in which a person has income from work, beside or after the benefit.',
  },
  grain: { nl: 'persoon en reeks van maanden', en: 'person and run of months' },
  columns: [
    person,
    column(
      'work_kind',
      'VARCHAR',
      'personal-sensitive',
      'dienstbetrekking of zelfstandig',
      'kind of work',
    ),
    column(
      'cents_a_month',
      'INTEGER',
      'personal-sensitive',
      'bruto bedrag per maand in eurocenten',
      'gross amount a month in euro cents',
    ),
    ...period('personal-sensitive'),
  ],
  sortedBy: ['person', 'from'],
  source: {
    extract: 'work_income',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'from', as: 'month' },
      { name: 'until', as: 'month' },
      { name: 'amount_per_month', as: 'cents' },
      { name: 'kind', as: 'text' },
    ],
    records: `select person_id as person_key, to_char(from_day, 'YYYY-MM') as "from",
        to_char(until_day, 'YYYY-MM') as "until", amount_per_month, kind
      from benefits.work_income`,
  },
  sql: `select person_key as person, kind as work_kind, amount_per_month as cents_a_month,
      "from", ${untilKnown}
    from staged.work_income where "from" <= reference_date()`,
};
