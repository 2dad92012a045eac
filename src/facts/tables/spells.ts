import type { FactTable } from '../definition.ts';
import { applicant, column, dossier, educations, householdKind, period } from './column.ts';
import { asKnown } from './timeline.ts';

const decided = (name: string, nl: string, en: string) =>
  column(name, 'DATE', 'personal-sensitive', nl, en);

export const mergedSpells: FactTable = {
  name: 'merged_spells',
  meaning: {
    nl: 'Uitkeringsperioden van een dossier, waarbij een onderbreking van hoogstens 31 dagen en een andere regeling de periode niet beëindigen.',
    en: 'Benefit spells of a dossier, where a gap of at most 31 days or another scheme does not end the spell.',
  },
  grain: { nl: 'dossier en aaneengesloten periode', en: 'dossier and unbroken period' },
  columns: [
    dossier,
    ...period('personal-sensitive'),
    column(
      'inflow_reason',
      'VARCHAR',
      'personal-sensitive',
      'reden van instroom',
      'reason of inflow',
    ),
    column(
      'outflow_reason',
      'VARCHAR',
      'personal-sensitive',
      'reden van uitstroom',
      'reason of outflow',
    ),
    column(
      'first_scheme',
      'VARCHAR',
      'personal-sensitive',
      'regeling bij het begin',
      'scheme at the start',
    ),
    column(
      'last_scheme',
      'VARCHAR',
      'personal-sensitive',
      'regeling aan het einde',
      'scheme at the end',
    ),
    decided(
      'start_known_on',
      'dag waarop het begin bekend werd',
      'day on which the start became known',
    ),
    decided(
      'end_known_on',
      'dag waarop het einde bekend werd',
      'day on which the end became known',
    ),
  ],
  sortedBy: ['dossier', 'from'],
  source: undefined,
  // The days without benefit between two spells are next."from" - this."until".
  sql: `
    with marked as (
      select *, coalesce("from" - max("until") over earlier > longest_gap(), true) as begins
      from benefit_spells
      window earlier as (partition by dossier order by "from" rows between unbounded preceding and 1 preceding)
    ), numbered as (
      select *, sum(begins::integer) over (partition by dossier order by "from") as spell from marked
    )
    select dossier, min("from") as "from", arg_max_null("until", "from") as "until",
      arg_min(inflow_reason, "from") as inflow_reason,
      arg_max_null(outflow_reason, "from") as outflow_reason,
      arg_min(scheme, "from") as first_scheme, arg_max(scheme, "from") as last_scheme,
      arg_min(start_known_on, "from") as start_known_on,
      arg_max_null(end_known_on, "from") as end_known_on
    from numbered group by dossier, spell`,
};

const educationOf = (register: string): string =>
  `select person, level, recorded_on as "from",
     coalesce(lead(recorded_on) over (partition by person order by recorded_on), open_end()) as "until"
   from education where register = '${register}'`;

const start = (other: string): string => `coalesce(${other}."from", open_start())`;
const end = (other: string): string => `coalesce(${other}."until", open_end())`;
/** Narrows the running segment s to where it meets the other timeline; nothing there leaves it whole. */
const meeting = (other: string, on: string): string =>
  `left join ${other} o on ${on} and o."from" < s."until" and o."until" > s."from"`;
const narrowed = `greatest(s."from", ${start('o')}) as "from", least(s."until", ${end('o')}) as "until"`;

export const dossierStates: FactTable = {
  name: 'dossier_states',
  meaning: {
    nl: 'Perioden waarin aanvrager, buurt, huishouden en opleiding van een dossier gelijk blijven.',
    en: 'Periods in which applicant, neighbourhood, household and education of a dossier stay the same.',
  },
  grain: { nl: 'dossier en periode', en: 'dossier and period' },
  columns: [
    dossier,
    applicant,
    column(
      'neighbourhood',
      'VARCHAR',
      'coarse-personal',
      'buurt van de aanvrager',
      'neighbourhood of the applicant',
    ),
    householdKind,
    ...educations,
    ...period('personal'),
  ],
  sortedBy: ['dossier', 'from'],
  source: undefined,
  sql: `
    with applicants as (${asKnown('dossier_members', 'dossier', 'person', "position = '1'")}),
    homes as (${asKnown('addresses', 'person', 'neighbourhood')}),
    kinds as (${asKnown('households', 'dossier', 'household_kind')}),
    intake as (${educationOf('intake')}),
    national as (${educationOf('national')}),
    housed as (select s.dossier, s.person, o.neighbourhood, ${narrowed}
      from applicants s ${meeting('homes', 'o.person = s.person')}),
    composed as (select s.* exclude ("from", "until"), o.household_kind, ${narrowed}
      from housed s ${meeting('kinds', 'o.dossier = s.dossier')}),
    -- Education begins somewhere: before the first entry there is none, so the part before it is kept.
    known as (select s.* exclude ("from", "until"), o.level as education_intake, ${narrowed}
      from composed s ${meeting(
        `(select * from intake
        union all select person, null, open_start(), min("from") from intake group by person)`,
        'o.person = s.person',
      )}),
    registered as (select s.* exclude ("from", "until"), o.level as education_national, ${narrowed}
      from known s ${meeting(
        `(select * from national
        union all select person, null, open_start(), min("from") from national group by person)`,
        'o.person = s.person',
      )})
    select dossier, person as applicant, neighbourhood, household_kind, education_intake,
      education_national, "from", "until"
    from registered where "from" < "until"`,
};
