import type { FactTable } from '../definition.ts';
import { column, educations, householdKind, person, places, sex } from './column.ts';
import { asKnown } from './timeline.ts';

const flag = (name: string, nl: string, en: string) =>
  column(name, 'BOOLEAN', 'personal-sensitive', nl, en);

/** Months per person and year, with the last one; a month counts when its first day is known. */
const mainMonths = `
  select person, year(month)::smallint as year, count(*)::smallint as months, max(month) as last_month
  from (select person, months_in("from", least(coalesce("until", open_end()), reference_date() + 1)) as month
    from main_income)
  group by all`;

const benefitYears = `
  select person, year, max(least("until" - 1, make_date(year, 12, 31))) as last_day_on_benefit
  from (
    select *, years_in("from", "until") as year from (
      select m.person, greatest(b."from", m."from") as "from",
        least(coalesce(b."until", open_end()), coalesce(m."until", open_end()), reference_date() + 1) as "until"
      from benefit_spells b join dossier_members m on m.dossier = b.dossier
    ) where "from" < "until"
  ) group by all`;

const contactYears = `
  select person_key as person, year(day)::smallint as year,
    (count(*) filter (reintegration))::integer as reintegration_contacts, max(day) as last_contact
  from staged.contacts where day <= reference_date() group by all`;

const instrumentYears = `
  select person_key as person, year(started_on)::smallint as year, count(*)::integer as instruments,
    max(started_on) as last_start
  from staged.trajectories where started_on <= reference_date() group by all`;

const worksOn = (day: string): string => `exists (
  from work_income w where w.person = y.person and w.cents_a_month > 0
    and w."from" <= ${day} and (w."until" is null or w."until" > ${day}))`;

const mainOn = (day: string): string => `exists (
  from main_income m where m.person = y.person
    and m."from" <= ${day} and (m."until" is null or m."until" > ${day}))`;

const atMoment = (table: string, column: string, on: string): string =>
  `asof left join (${table}) ${column} on ${on} and ${column}."from" <= y.moment`;

export const personYears: FactTable = {
  name: 'person_years',
  meaning: {
    nl: 'Iedereen die in een jaar een uitkering of een contact had of een instrument begon, met de kenmerken van de laatste maand met uitkering als belangrijkste inkomen (anders: van het laatste contact of de laatste start).',
    en: 'Everyone with a benefit or a contact in a year or who started an instrument, with the attributes of the last month in which benefit was the main income (else: of the last contact or start).',
  },
  grain: { nl: 'persoon en jaar', en: 'person and year' },
  columns: [
    column('year', 'SMALLINT', 'public', 'jaar', 'year'),
    person,
    flag('on_benefit', 'had in dit jaar een uitkering', 'had a benefit in this year'),
    column(
      'main_income_months',
      'SMALLINT',
      'personal-sensitive',
      'maanden waarin de uitkering het belangrijkste inkomen was',
      'months in which benefit was the main income',
    ),
    flag(
      'december',
      'uitkering is in december het belangrijkste inkomen',
      'benefit is the main income in December',
    ),
    flag('works_in_december', 'inkomen uit werk in december', 'income from work in December'),
    flag(
      'paid_work_next_december',
      'in december van het volgende jaar inkomen uit werk, en bijstand niet meer het belangrijkste inkomen; leeg als dat nog niet bekend is',
      'income from work in December of the next year, and benefit no longer the main income; empty when not known yet',
    ),
    column(
      'reintegration_contacts',
      'INTEGER',
      'personal-sensitive',
      'contacten over re-integratie in dit jaar',
      'contacts about re-integration in this year',
    ),
    column(
      'instruments',
      'INTEGER',
      'personal-sensitive',
      'instrumenten die in dit jaar begonnen',
      'instruments that started in this year',
    ),
    ...places,
    householdKind,
    sex,
    column('age', 'SMALLINT', 'coarse-personal', 'leeftijd op 31 december', 'age on 31 December'),
    ...educations,
  ],
  sortedBy: ['year', 'person'],
  source: undefined,
  sql: `
    with months as (${mainMonths}), benefits as (${benefitYears}), contacts as (${contactYears}),
    instruments as (${instrumentYears}),
    years as (
      select person, year, coalesce(months, 0) as months, last_month, last_day_on_benefit is not null as on_benefit,
        coalesce(reintegration_contacts, 0) as reintegration_contacts,
        coalesce(instruments, 0) as instruments,
        coalesce(last_day(last_month), last_contact, last_start, last_day_on_benefit) as moment
      from months full join benefits using (person, year) full join contacts using (person, year)
        full join instruments using (person, year)
    ), told as (
      select y.*, h.neighbourhood, d.dossier, i.level as education_intake, n.level as education_national
      from years y
      ${atMoment(asKnown('addresses', 'person', 'neighbourhood'), 'h', 'h.person = y.person')}
      ${atMoment(asKnown('dossier_members', 'person', 'dossier'), 'd', 'd.person = y.person')}
      ${atMoment(`select person, level, recorded_on as "from" from education where register = 'intake'`, 'i', 'i.person = y.person')}
      ${atMoment(`select person, level, recorded_on as "from" from education where register = 'national'`, 'n', 'n.person = y.person')}
    )
    select y.year, y.person, y.on_benefit, y.months::smallint as main_income_months,
      coalesce(month(y.last_month) = 12, false) as december,
      ${worksOn('make_date(y.year, 12, 1)')} as works_in_december,
      case when make_date(y.year + 1, 12, 1) <= reference_date()
        then ${worksOn('make_date(y.year + 1, 12, 1)')} and not ${mainOn('make_date(y.year + 1, 12, 1)')}
        end as paid_work_next_december,
      y.reintegration_contacts, y.instruments, y.neighbourhood, n.area, n.side, n.bank, k.household_kind, p.sex,
      (y.year - year(p.birth_month))::smallint as age, y.education_intake, y.education_national
    from told y
    ${atMoment(asKnown('households', 'dossier', 'household_kind'), 'k', 'k.dossier = y.dossier')}
    left join persons p on p.person = y.person
    left join neighbourhoods n on n.neighbourhood = y.neighbourhood`,
};
