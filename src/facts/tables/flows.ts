import type { FactTable } from '../definition.ts';
import {
  applicant,
  column,
  dossier,
  educations,
  householdKind,
  places,
  refugee,
  sex,
} from './column.ts';

export const flows: FactTable = {
  name: 'flows',
  meaning: {
    nl: 'Instroom en uitstroom van huishoudens; een onderbreking van hoogstens 31 dagen is geen van beide.',
    en: 'Inflow and outflow of households; a gap of at most 31 days is neither.',
  },
  grain: { nl: 'dossier, richting en dag', en: 'dossier, direction and day' },
  columns: [
    column('direction', 'VARCHAR', 'personal-sensitive', 'in of uit', 'in or out'),
    column(
      'day',
      'DATE',
      'personal-sensitive',
      'eerste dag met (in) of zonder (uit) uitkering',
      'first day with (in) or without (out) benefit',
    ),
    column(
      'known_on',
      'DATE',
      'personal-sensitive',
      'dag waarop dat bekend werd',
      'day on which that became known',
    ),
    dossier,
    applicant,
    column('scheme', 'VARCHAR', 'personal-sensitive', 'regeling', 'scheme'),
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
    ...places,
    householdKind,
    sex,
    column(
      'age',
      'SMALLINT',
      'coarse-personal',
      'leeftijd van de aanvrager',
      'age of the applicant',
    ),
    refugee,
    ...educations,
    column(
      'months_on_benefit',
      'SMALLINT',
      'personal-sensitive',
      'hele maanden met een uitkering tot aan de uitstroom',
      'whole months on benefit until the outflow',
    ),
    column(
      'returned_on',
      'DATE',
      'personal-sensitive',
      'eerste dag waarop de aanvrager daarna weer een uitkering had',
      'first day after it on which the applicant had a benefit again',
    ),
  ],
  sortedBy: ['day', 'direction', 'dossier'],
  source: undefined,
  sql: `
    with events as (
      select dossier, 'in' as direction, "from" as day, start_known_on as known_on, first_scheme as scheme,
        inflow_reason, null as outflow_reason, "from" as benefit_from, "from" as state_on
      from merged_spells
      union all
      select dossier, 'out', "until", end_known_on, last_scheme, null, outflow_reason, "from", "until" - 1
      from merged_spells where "until" is not null
    ), starts as (
      select m.person, greatest(b."from", m."from") as started_on
      from benefit_spells b join dossier_members m on m.dossier = b.dossier
        and m."from" < coalesce(b."until", open_end()) and coalesce(m."until", open_end()) > b."from"
    ), told as (
      select e.*, s.* exclude (dossier, "from", "until")
      from events e asof left join dossier_states s on s.dossier = e.dossier and s."from" <= e.state_on
      where e.day <= reference_date()
    )
    select t.direction, t.day, t.known_on, t.dossier, t.applicant, t.scheme, t.inflow_reason,
      t.outflow_reason, t.neighbourhood, n.area, n.side, n.bank, t.household_kind, p.sex,
      age_on_first(p.birth_month, t.day) as age, coalesce(p.refugee, false) as refugee,
      t.education_intake, t.education_national,
      date_sub('month', t.benefit_from, t.day)::smallint as months_on_benefit,
      case when t.direction = 'out' then r.started_on end as returned_on
    from told t
    asof left join starts r on r.person = t.applicant and r.started_on >= t.day
    left join persons p on p.person = t.applicant
    left join neighbourhoods n on n.neighbourhood = t.neighbourhood`,
};
