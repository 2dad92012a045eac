import type { FactTable } from '../definition.ts';
import { column, period, person, places, untilKnown } from './column.ts';
import { placeColumns, placed, taken } from './duties.ts';

const sensitive = 'personal-sensitive';
const told = (name: string, nl: string, en: string) => column(name, 'VARCHAR', sensitive, nl, en);

export const placements: FactTable = {
  name: 'placements',
  meaning: {
    nl: 'Plaatsingen, met het team dat de persoon op de eerste dag begeleidde.',
    en: 'Placements, with the team that guided the person on the first day.',
  },
  grain: { nl: 'plaatsing', en: 'placement' },
  columns: [
    person,
    ...period(sensitive),
    told('contract', 'soort contract', 'kind of contract'),
    column(
      'contract_months',
      'SMALLINT',
      sensitive,
      'afgesproken maanden; leeg: onbepaalde tijd',
      'agreed months; empty: permanent',
    ),
    column('hours_a_week', 'SMALLINT', sensitive, 'uren per week', 'hours a week'),
    column('beside_benefit', 'BOOLEAN', sensitive, 'naast de uitkering', 'beside the benefit'),
    told('placed_by', 'door wie', 'through whom'),
    column(
      'department',
      'VARCHAR',
      'organisation',
      'afdeling van het team',
      'department of the team',
    ),
    column(
      'team_side',
      'VARCHAR',
      'organisation',
      'werkgebied van het team',
      'part of the city of the team',
    ),
    ...places,
  ],
  sortedBy: ['from', 'person', 'contract', 'contract_months', 'hours_a_week', 'placed_by'],
  source: {
    extract: 'placements',
    columns: taken({
      person_key: 'person',
      from: 'day',
      until: 'day',
      contract: 'text',
      contract_months: 'integer',
      hours_a_week: 'integer',
      beside_benefit: 'flag',
      placed_by: 'text',
    }),
    records: `select person_id as person_key, from_day as "from", until_day as "until", contract, contract_months,
        hours_a_week, beside_benefit::integer as beside_benefit, placed_by
      from placements.placements`,
  },
  // The team of the last assignment that began by then: guidance may end on the day of the exit.
  sql: `with guided as (
      select a.person, a."from", d.department, t.team_side
      from coach_assignments a join teams t using (team) join departments d using (department_key)
    )
    select s.person_key as person, s."from",
      case when s."until" <= reference_date() then s."until" end as "until", s.contract, s.contract_months,
      s.hours_a_week, s.beside_benefit, s.placed_by, g.department, g.team_side, ${placeColumns}
    from staged.placements s
    asof left join guided g on g.person = s.person_key and g."from" <= s."from"
    ${placed('s."from"')}
    where s."from" <= reference_date()`,
};

export const wageSubsidies: FactTable = {
  name: 'wage_subsidies',
  meaning: { nl: 'Loonkostensubsidies.', en: 'Wage subsidies.' },
  grain: { nl: 'persoon en periode', en: 'person and period' },
  columns: [
    person,
    told('subsidy_kind', 'soort', 'kind'),
    column(
      'wage_value',
      'SMALLINT',
      sensitive,
      'loonwaarde in procenten van het minimumloon',
      'wage value in per cent of the minimum wage',
    ),
    ...period(sensitive),
    ...places,
  ],
  sortedBy: ['person', 'from', 'subsidy_kind', 'wage_value', 'until'],
  source: {
    extract: 'wage_subsidies',
    columns: taken({
      person_key: 'person',
      kind: 'text',
      wage_value: 'integer',
      from: 'day',
      until: 'day',
    }),
    records: `select person_id as person_key, kind, wage_value, from_day as "from", until_day as "until"
      from placements.wage_subsidies`,
  },
  // Off benefit there is no place of the year: the last one known before.
  sql: `with lived as (
      select person, make_date(year, 1, 1) as "from", neighbourhood, area, side, bank from person_years
    )
    select s.person_key as person, s.kind as subsidy_kind, s.wage_value, s."from",
      case when s."until" <= reference_date() then s."until" end as "until", ${placeColumns}
    from staged.wage_subsidies s asof left join lived y on y.person = s.person_key and y."from" <= s."from"
    where s."from" <= reference_date()`,
};

export const labourIndications: FactTable = {
  name: 'labour_indications',
  meaning: {
    nl: 'Indicaties van het UWV: banenafspraak of beschut werk.',
    en: 'Indications of the UWV: job agreement or sheltered work.',
  },
  grain: { nl: 'persoon en periode', en: 'person and period' },
  columns: [person, told('indication_kind', 'soort', 'kind'), ...period(sensitive)],
  sortedBy: ['person', 'from'],
  source: {
    extract: 'labour_indications',
    columns: taken({ person_key: 'person', kind: 'text', from: 'day', until: 'day' }),
    records: `select person_id as person_key, kind, from_day as "from", until_day as "until"
      from placements.labour_indications`,
  },
  sql: `select person_key as person, kind as indication_kind, "from", ${untilKnown}
    from staged.labour_indications where "from" <= reference_date()`,
};

export const incomeAllowances: FactTable = {
  name: 'income_allowances',
  meaning: {
    nl: 'Maanden waarin een deel van het inkomen uit werk buiten beschouwing blijft.',
    en: 'Months in which a part of the income from work is left out of account.',
  },
  grain: { nl: 'persoon en reeks van maanden', en: 'person and run of months' },
  columns: [person, told('allowance_article', 'artikel', 'article'), ...period(sensitive)],
  sortedBy: ['person', 'from'],
  source: {
    extract: 'income_allowances',
    columns: taken({ person_key: 'person', article: 'text', from: 'month', until: 'month' }),
    records: `select person_id as person_key, article, to_char(from_day, 'YYYY-MM') as "from",
        to_char(until_day, 'YYYY-MM') as "until"
      from placements.income_allowances`,
  },
  sql: `select person_key as person, article as allowance_article, "from", ${untilKnown}
    from staged.income_allowances where "from" <= reference_date()`,
};

export const unemploymentBenefit: FactTable = {
  name: 'unemployment_benefit',
  meaning: { nl: 'Maanden met een WW-uitkering.', en: 'Months of unemployment benefit.' },
  grain: { nl: 'persoon en reeks van maanden', en: 'person and run of months' },
  columns: [person, ...period(sensitive)],
  sortedBy: ['person', 'from'],
  source: {
    extract: 'unemployment_benefit',
    columns: taken({ person_key: 'person', from: 'month', until: 'month' }),
    records: `select person_id as person_key, to_char(from_day, 'YYYY-MM') as "from",
        to_char(until_day, 'YYYY-MM') as "until"
      from placements.unemployment_benefit`,
  },
  sql: `select person_key as person, "from", ${untilKnown}
    from staged.unemployment_benefit where "from" <= reference_date()`,
};

export const ladderSteps: FactTable = {
  name: 'ladder_steps',
  meaning: { nl: 'Treden op de participatieladder.', en: 'Levels on the participation ladder.' },
  grain: { nl: 'persoon en dag van vaststelling', en: 'person and day of recording' },
  columns: [
    person,
    column('recorded_on', 'DATE', sensitive, 'dag van vaststelling', 'day of recording'),
    column(
      'replaced_on',
      'DATE',
      sensitive,
      'dag van de volgende vaststelling; leeg: die is er niet',
      'day of the next recording; empty: there is none',
    ),
    told('ladder_level', 'trede', 'level'),
  ],
  sortedBy: ['person', 'recorded_on'],
  source: {
    extract: 'ladder_steps',
    columns: taken({ person_key: 'person', recorded_on: 'day', level: 'text' }),
    records: `select person_id as person_key, recorded_on, level from placements.ladder_steps`,
  },
  sql: `select person_key as person, recorded_on, level as ladder_level,
      lead(recorded_on) over (partition by person_key order by recorded_on) as replaced_on
    from staged.ladder_steps where recorded_on <= reference_date()`,
};

export const satisfactionAnswers: FactTable = {
  name: 'satisfaction_answers',
  meaning: {
    nl: 'Cijfers van cliënten voor de begeleiding naar werk, zonder hun woorden.',
    en: 'Marks that clients give the guidance to work, without their words.',
  },
  grain: { nl: 'antwoord', en: 'answer' },
  columns: [
    column('day', 'DATE', sensitive, 'dag van het antwoord', 'day of the answer'),
    person,
    told('answer_moment', 'moment van de vraag', 'moment of the question'),
    column(
      'satisfaction_mark',
      'SMALLINT',
      sensitive,
      'cijfer van 0 tot en met 10',
      'mark from 0 to 10',
    ),
    ...places,
  ],
  sortedBy: ['day', 'person', 'answer_moment', 'satisfaction_mark'],
  source: {
    extract: 'satisfaction_answers',
    columns: taken({
      person_key: 'person',
      moment: 'text',
      answered_on: 'day',
      satisfaction_score: 'integer',
    }),
    records: `select person_id as person_key, moment, answered_on, satisfaction_score from voice.answers`,
  },
  sql: `select s.answered_on as day, s.person_key as person, s.moment as answer_moment,
      s.satisfaction_score as satisfaction_mark,
      ${placeColumns}
    from staged.satisfaction_answers s ${placed('s.answered_on')}
    where s.answered_on <= reference_date()`,
};
