import type { FactTable } from '../definition.ts';
import { column, dossier, educations, householdKind, places, refugee, sex } from './column.ts';

/**
 * A spell counts on day D as known within six weeks: from <= D, start known on or before D + 42, and not
 * (until <= D and end known on or before D + 42). For a spell these days are one period:
 * [max(from, start known - 42), max(until, end known - 42)). A later spell of the dossier ends an earlier
 * one whose end was told too late, so that a household is counted once.
 */
const counted = `
  select dossier, scheme, "from" as spell_from,
    greatest("from", start_known_on - known_within()) as counted_from,
    coalesce(greatest("until", end_known_on - known_within()), open_end()) as counted_until
  from benefit_spells`;

/** The months of the part that is made in which an adult of the dossier works, within the membership of the dossier. */
const working = `
  select distinct dossier, month from (
    select m.dossier, months_in(greatest(w."from", m."from", part_start()),
      least(coalesce(w."until", open_end()), coalesce(m."until", open_end()), reference_date() + 1, part_end())) as month
    from work_income w join dossier_members m on m.person = w.person
    where w.cents_a_month > 0
  )`;

/** Twelve years of a country are a hundred million rows; how many each month has follows from who came and went. */
const parts = `
  with turns as (
    select date_trunc('month', "from")::date as month, 1 as turn from benefit_spells
    union all select date_trunc('month', "until")::date, -1 from benefit_spells where "until" is not null
  ), stocks as (
    select month, sum(sum(turn)) over (order by month) as stock,
      date_diff('month', month, lead(month, 1, reference_date()) over (order by month)) as months
    from turns group by month
  ), filled as (
    select month, coalesce(sum(stock * months)
      over (order by month rows between unbounded preceding and 1 preceding), 0) // rows_at_once() as part
    from stocks
  )
  select min(month) as starts from filled where month <= reference_date() group by part order by starts`;

export const householdMonths: FactTable = {
  name: 'household_months',
  meaning: {
    nl: 'De stand op de eerste dag van elke maand: huishoudens met een uitkering, zoals zes weken later bekend.',
    en: 'The stock on the first day of each month: households on benefit, as known six weeks later.',
  },
  grain: { nl: 'dossier en eerste dag van de maand', en: 'dossier and first day of the month' },
  columns: [
    column('month', 'DATE', 'public', 'de dag waarop is geteld', 'the day that was counted'),
    dossier,
    column('scheme', 'VARCHAR', 'personal-sensitive', 'regeling', 'scheme'),
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
      'hele maanden met een uitkering; een onderbreking van hoogstens 31 dagen telt niet',
      'whole months on benefit; a gap of at most 31 days does not count',
    ),
    column(
      'works',
      'BOOLEAN',
      'personal-sensitive',
      'een volwassene in het dossier heeft in deze maand inkomen uit werk',
      'an adult in the dossier has income from work in this month',
    ),
  ],
  sortedBy: ['month', 'dossier'],
  source: undefined,
  parts,
  sql: `
    with counted as (${counted}),
    clipped as (
      select * exclude (counted_until), least(counted_until, reference_date() + 1,
        coalesce(lead(counted_from) over (partition by dossier order by spell_from), open_end()))
        as counted_until
      from counted
    ), segments as (
      select c.dossier, c.scheme, m."from" as benefit_from, s.* exclude (dossier, "from", "until"),
        greatest(c.counted_from, coalesce(s."from", c.counted_from)) as "from",
        least(c.counted_until, coalesce(s."until", c.counted_until)) as "until"
      from clipped c
      join merged_spells m on m.dossier = c.dossier and c.spell_from >= m."from"
        and (m."until" is null or c.spell_from < m."until")
      left join dossier_states s on s.dossier = c.dossier
        and s."from" < c.counted_until and s."until" > c.counted_from
      where c.counted_from < least(c.counted_until, part_end()) and c.counted_until > part_start()
    ), months as (
      select segments.*, months_in(greatest("from", part_start()), least("until", part_end())) as month
      from segments
    ), working as (${working})
    select m.month, m.dossier, m.scheme, m.neighbourhood, n.area, n.side, n.bank,
      m.household_kind, p.sex,
      age_on_first(p.birth_month, m.month) as age, coalesce(p.refugee, false) as refugee,
      m.education_intake, m.education_national,
      date_sub('month', m.benefit_from, m.month)::smallint as months_on_benefit,
      w.dossier is not null as works
    from months m
    left join persons p on p.person = m.applicant
    left join neighbourhoods n on n.neighbourhood = m.neighbourhood
    left join working w on w.dossier = m.dossier and w.month = m.month`,
};
