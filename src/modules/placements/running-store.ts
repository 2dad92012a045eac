import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Talk } from './rules/aftercare.ts';
import type { AllowanceArticle } from './rules/stays-in-hand.ts';

/** What runs beside or after a placement and ends: the job itself, a wage subsidy, income left out of account. */

type Ending = { readonly until: Day };

/** The job that runs ends on the day, false when none began before. A subsidy on it is ended by who keeps it (endSubsidy). */
export async function endPlacement(
  transaction: Scoped,
  personId: number,
  { until }: Ending,
): Promise<boolean> {
  const { rows } = await sql<{ placement_id: number }>`
    update placements.placements set during = daterange(from_day, ${until}::date), ended_here_on = app.day(),
      act_id = app.act_id()
    where placement_id = (select placement_id from placements.placements
        where person_id = ${personId} and from_day < ${until}::date
          and (until_day is null or until_day > ${until}::date)
        order by from_day desc, placement_id desc limit 1)
    returning placement_id`.execute(transaction);
  return rows.length === 1;
}

export type NewSubsidy = {
  readonly kind: string;
  readonly wageValue: number | undefined;
  readonly from: Day;
  readonly until: Day | undefined;
};

/** On the newest job that had begun and still ran; false when there is none, or one with a subsidy in that time. */
export async function insertSubsidy(
  transaction: Scoped,
  personId: number,
  one: NewSubsidy,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into placements.wage_subsidies (placement_id, person_id, kind, wage_value, during)
    select p.placement_id, p.person_id, ${one.kind}, ${one.wageValue ?? null}::integer,
      daterange(${one.from}::date, ${one.until ?? null}::date)
    from placements.placements p
    where p.person_id = ${personId} and p.from_day <= ${one.from}::date
      and (p.until_day is null or p.until_day > ${one.from}::date)
      and not exists (select from placements.wage_subsidies w where w.person_id = p.person_id
        and w.during && daterange(${one.from}::date, ${one.until ?? null}::date))
    order by p.from_day desc, p.placement_id desc limit 1`.execute(transaction);
  return numAffectedRows === 1n;
}

export async function endSubsidy(
  transaction: Scoped,
  personId: number,
  { until }: Ending,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update placements.wage_subsidies set during = daterange(from_day, ${until}::date), ended_here_on = app.day(),
      act_id = app.act_id()
    where person_id = ${personId} and from_day < ${until}::date
      and (until_day is null or until_day > ${until}::date)`.execute(transaction);
  return (numAffectedRows ?? 0n) > 0n;
}

export type AllowanceUse = { readonly article: string; readonly months: number };

/** Age is by the birth date; months of each article that were used or given until the day. */
export async function getAllowanceFacts(
  transaction: Scoped,
  personId: number,
): Promise<{ readonly born: Day; readonly used: readonly AllowanceUse[] }> {
  const { rows } = await sql<{ born: Day; used: readonly AllowanceUse[] }>`
    select p.birth_date as born, coalesce((
      select jsonb_agg(jsonb_build_object('article', u.article, 'months', u.months)) from (
        select a.article, sum((extract(year from age(coalesce(a.until_day, app.day()), a.from_day)) * 12
          + extract(month from age(coalesce(a.until_day, app.day()), a.from_day)))::integer)::integer as months
        from placements.income_allowances a where a.person_id = p.person_id group by a.article
      ) u), '[]') as used
    from people.persons p where p.person_id = ${personId}`.execute(transaction);
  const [facts] = rows;
  if (facts === undefined) throw new Error('an allowance is given in an open file');
  return facts;
}

/** False when another runs in that time. */
export async function insertAllowance(
  transaction: Scoped,
  personId: number,
  one: { readonly article: AllowanceArticle; readonly from: Day; readonly until: Day | undefined },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into placements.income_allowances (person_id, article, during)
    select ${personId}, ${one.article}, daterange(${one.from}::date, ${one.until ?? null}::date)
    where not exists (select from placements.income_allowances a where a.person_id = ${personId}
      and a.during && daterange(${one.from}::date, ${one.until ?? null}::date))`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}

export async function endAllowance(
  transaction: Scoped,
  personId: number,
  { until }: Ending,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update placements.income_allowances set during = daterange(from_day, ${until}::date), ended_here_on = app.day(),
      act_id = app.act_id()
    where person_id = ${personId} and from_day < ${until}::date
      and (until_day is null or until_day > ${until}::date)`.execute(transaction);
  return (numAffectedRows ?? 0n) > 0n;
}

export type AllowanceEnding = {
  readonly person_id: number;
  readonly article: string;
  readonly until_day: Day;
  readonly found: number;
};

/** Of clients of the own area, soonest first; `terms`: months of each article. No file needs to be open. */
export async function listAllowancesEnding(
  transaction: Scoped,
  asked: { readonly byDay: Day; readonly terms: Readonly<Record<string, number>> },
  atMost: number,
): Promise<readonly AllowanceEnding[]> {
  const { rows } = await sql<AllowanceEnding>`
    select person_id, article, until_day, found
    from placements.allowances_ending(${asked.byDay}, ${JSON.stringify(asked.terms)}::jsonb, ${atMost})`.execute(
    transaction,
  );
  return rows;
}

export type EndingLine = {
  readonly person_id: number;
  readonly employer: string;
  readonly what: 'contract' | 'subsidy';
  readonly ends_on: Day;
  readonly found: number;
};

/** Own placements of which contract or subsidy ends by the day, soonest first; no file needs to be open. */
export async function listEndings(
  transaction: Scoped,
  byDay: Day,
  atMost: number,
): Promise<readonly EndingLine[]> {
  const { rows } = await sql<EndingLine>`
    select * from placements.ending_of_own(${byDay}, ${atMost})`.execute(transaction);
  return rows;
}

export type CareOf = {
  readonly placement_id: number;
  readonly person_id: number;
  readonly employer: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly talks: readonly Talk[];
};

/** Own placements since a day with the talks there were; no file needs to be open. */
export async function listCare(transaction: Scoped, since: Day): Promise<readonly CareOf[]> {
  const { rows } = await sql<CareOf>`
    select * from placements.aftercare_of_own(${since})`.execute(transaction);
  return rows;
}
