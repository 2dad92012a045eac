import type { SnapshotReader } from '#facts/reader.ts';
import type { OutcomeId } from '../rules/outcome.ts';
import type { Cell, Place } from '../rules/places.ts';

/** Residents of 15 to 75 by neighbourhood; `of` is the year whose 1 January counts. */
const residentsOf = (year: string): string =>
  `join residents r on r.neighbourhood = c.neighbourhood and r.year = ${year}`;

/** What lies before the first residents is of people who are still there: not the whole of its time. */
const within = (year: string): string => `${year} >= (select min(year) from residents)`;

/** One row a neighbourhood and period that is settled: what is counted, and what it is a part of. */
const queries: Readonly<Record<OutcomeId, string>> = {
  'benefit-rate': `
    with years as (
      select distinct year from person_years
      where make_date(year + 1, 1, 1) + known_within() <= reference_date() and ${within('year')}
    ), cells as (select n.neighbourhood, y.year from neighbourhoods n cross join years y),
    counted as (
      select neighbourhood, year, count(*) as numerator from person_years where december group by all
    )
    select c.neighbourhood, c.year::varchar as time, coalesce(k.numerator, 0) as numerator,
      r.residents_15_75 as denominator
    from cells c left join counted k using (neighbourhood, year) ${residentsOf('c.year + 1')}
    order by all`,
  'households-rate': `
    with months as (
      select distinct month from household_months where month + known_within() <= reference_date()
    ), cells as (select n.neighbourhood, m.month from neighbourhoods n cross join months m),
    counted as (
      select neighbourhood, month, count(*) as numerator from household_months
      where scheme = 'PW' group by all
    )
    select c.neighbourhood, strftime(c.month, '%Y-%m') as time, coalesce(k.numerator, 0) as numerator,
      r.residents_15_75 as denominator
    from cells c left join counted k using (neighbourhood, month) ${residentsOf('year(c.month)')}
    order by all`,
  'exits-to-work': `
    with stock as (
      select neighbourhood, year(month) as year, count(*) as denominator from household_months
      where month = make_date(year(month), 1, 1) and ${within('year(month)')}
        and make_date(year(month) + 1, 1, 1) + known_within() <= reference_date()
      group by all
    ), left_for_work as (
      select neighbourhood, year(day) as year, count(*) as numerator from flows
      where direction = 'out' and outflow_reason in ('11', '13')
        and known_on <= make_date(year(day) + 1, 1, 1) + known_within()
      group by all
    )
    select s.neighbourhood, s.year::varchar as time, coalesce(w.numerator, 0) as numerator, s.denominator
    from stock s left join left_for_work w using (neighbourhood, year)
    where s.neighbourhood is not null order by all`,
};

export const readOutcome = (reader: SnapshotReader, outcome: OutcomeId): Promise<readonly Cell[]> =>
  reader.query<Cell>(queries[outcome]);

/** Where people live: neighbourhoods with residents. */
export const readPlaces = (reader: SnapshotReader): Promise<readonly Place[]> =>
  reader.query<Place>(`
    select n.neighbourhood as code, n.name, n.area, n.side, n.bank, n.longitude, n.latitude
    from neighbourhoods n
    where exists (select 1 from residents r where r.neighbourhood = n.neighbourhood and r.residents > 0)
    order by n.neighbourhood`);
