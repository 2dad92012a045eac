import type { FactTable } from '../definition.ts';
import { column, person } from './column.ts';

const staff = column('staff', 'BIGINT', 'pseudonym', 'medewerker', 'member of staff');
const day = (name: string, nl: string, en: string) => column(name, 'DATE', 'personal', nl, en);

export const intakes: FactTable = {
  name: 'intakes',
  meaning: { nl: 'Werkintakes.', en: 'Work intakes.' },
  grain: { nl: 'intake', en: 'intake' },
  columns: [
    day('opened_on', 'begonnen op', 'begun on'),
    day('finished_on', 'afgerond op', 'finished on'),
    person,
    staff,
  ],
  sortedBy: ['opened_on', 'person', 'staff', 'finished_on'],
  source: {
    extract: 'intakes',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'staff_key', as: 'staff' },
      { name: 'opened_on', as: 'day' },
      { name: 'finished_on', as: 'day' },
    ],
    records: `select person_id as person_key, staff_id as staff_key, opened_on, finished_on
      from intake.intakes`,
  },
  sql: `select opened_on, case when finished_on <= reference_date() then finished_on end as finished_on,
      person_key as person, staff_key as staff
    from staged.intakes where opened_on <= reference_date()`,
};

export const effortPlans: FactTable = {
  name: 'effort_plans',
  meaning: { nl: 'Inspanningsplannen en hun toets.', en: 'Effort plans and their check.' },
  grain: { nl: 'inspanningsplan', en: 'effort plan' },
  columns: [
    day('made_on', 'gemaakt op', 'made on'),
    day('check_on', 'toets gepland op', 'check planned on'),
    day('checked_on', 'getoetst op', 'checked on'),
    person,
    staff,
    column('result', 'VARCHAR', 'personal-sensitive', 'uitkomst', 'result'),
    column(
      'explained',
      'BOOLEAN',
      'personal-sensitive',
      'de cliënt zei er iets over; wat, staat hier niet',
      'the client said something about it; what, does not stand here',
    ),
  ],
  sortedBy: ['made_on', 'person', 'check_on', 'checked_on', 'result', 'staff'],
  source: {
    extract: 'effort_plans',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'staff_key', as: 'staff' },
      { name: 'made_on', as: 'day' },
      { name: 'check_on', as: 'day' },
      { name: 'checked_on', as: 'day' },
      { name: 'result', as: 'text' },
      { name: 'explanation', as: 'there' },
    ],
    records: `select person_id as person_key, staff_id as staff_key, made_on, check_on, checked_on, result,
        case when explained then 1 end as explanation
      from intake.effort_plans`,
  },
  sql: `select made_on, check_on, case when checked_on <= reference_date() then checked_on end as checked_on,
      person_key as person, staff_key as staff,
      case when checked_on <= reference_date() then result end as result,
      case when checked_on <= reference_date() then explanation end as explained
    from staged.effort_plans where made_on <= reference_date()`,
};

export const lifeDomainLevels: FactTable = {
  name: 'life_domain_levels',
  meaning: {
    nl: 'Hoe het stond met de vijf leefgebieden, van 1 (acuut) tot 5 (in orde).',
    en: 'How the five life domains stood, from 1 (acute) to 5 (in order).',
  },
  grain: { nl: 'persoon, leefgebied, blik en dag', en: 'person, domain, view and day' },
  columns: [
    day('recorded_on', 'vastgelegd op', 'recorded on'),
    day(
      'replaced_on',
      'dag waarop opnieuw is geoordeeld; leeg: nog niet',
      'day on which it was judged again; empty: not yet',
    ),
    person,
    column('domain', 'VARCHAR', 'personal-sensitive', 'leefgebied', 'life domain'),
    column('view', 'VARCHAR', 'personal-sensitive', 'wiens oordeel', 'whose view'),
    column('domain_level', 'SMALLINT', 'personal-sensitive', 'niveau', 'level'),
  ],
  sortedBy: ['recorded_on', 'person', 'domain', 'view'],
  source: {
    extract: 'life_domain_levels',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'domain', as: 'text' },
      { name: 'view', as: 'text' },
      { name: 'level', as: 'integer' },
      { name: 'recorded_on', as: 'day' },
    ],
    records: `select person_id as person_key, domain, "view", level, recorded_on
      from intake.life_domain_levels`,
  },
  sql: `select recorded_on, person_key as person, domain, "view", level::smallint as domain_level,
      lead(recorded_on) over (partition by person_key, domain, "view" order by recorded_on) as replaced_on
    from staged.life_domain_levels where recorded_on <= reference_date()`,
};

export const distanceEstimates: FactTable = {
  name: 'distance_estimates',
  meaning: {
    nl: 'Geschatte afstand tot werk in maanden, door een professional op een dag.',
    en: 'Estimated distance to work in months, by a professional on a day.',
  },
  grain: { nl: 'persoon en dag', en: 'person and day' },
  columns: [
    day('estimated_on', 'geschat op', 'estimated on'),
    person,
    column(
      'months_to_work',
      'SMALLINT',
      'personal-sensitive',
      'maanden tot werk; leeg: niet reëel, naar het oordeel van die dag',
      'months to work; empty: not realistic, as judged that day',
    ),
  ],
  sortedBy: ['estimated_on', 'person'],
  source: {
    extract: 'distance_estimates',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'estimated_on', as: 'day' },
      { name: 'months', as: 'integer' },
    ],
    records: `select person_id as person_key, estimated_on, months from intake.distance_estimates`,
  },
  sql: `select estimated_on, person_key as person, months::smallint as months_to_work
    from staged.distance_estimates where estimated_on <= reference_date()`,
};
