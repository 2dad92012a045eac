import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Talk } from './rules/aftercare.ts';

export type PlacementLine = {
  readonly placement_id: number;
  readonly employer: string;
  readonly contract: string;
  readonly contract_months: number | null;
  readonly hours_a_week: number;
  readonly beside_benefit: boolean;
  readonly placed_by: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** All statements on a person need the file to be open; a person has some tens of rows at most. */
export async function listPlacements(
  transaction: Scoped,
  personId: number,
): Promise<readonly PlacementLine[]> {
  const { rows } = await sql<PlacementLine>`
    select placement_id, employer, contract, contract_months, hours_a_week, beside_benefit, placed_by, from_day,
      until_day
    from placements.placements where person_id = ${personId}
    order by from_day desc, placement_id desc limit 100`.execute(transaction);
  return rows;
}

/** First days of benefit of who is open, in order: a return on a placement is the first after it. */
export async function listBenefitStarts(
  transaction: Scoped,
  personId: number,
): Promise<readonly Day[]> {
  const { rows } = await sql<{ returned_on: Day }>`
    select returned_on from placements.returns_of_opened() where person_id = ${personId}
    order by returned_on`.execute(transaction);
  return rows.map(({ returned_on: day }) => day);
}

export type TalkLine = Talk & { readonly placement_id: number; readonly said: string };

export async function listTalks(
  transaction: Scoped,
  personId: number,
): Promise<readonly TalkLine[]> {
  const { rows } = await sql<TalkLine>`
    select placement_id, with_whom, day, said from placements.aftercare where person_id = ${personId}
    order by day, aftercare_id limit 200`.execute(transaction);
  return rows;
}

export type SubsidyLine = {
  readonly kind: string;
  readonly wage_value: number | null;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

export async function listSubsidies(
  transaction: Scoped,
  personId: number,
): Promise<readonly SubsidyLine[]> {
  const { rows } = await sql<SubsidyLine>`
    select kind, wage_value, from_day, until_day from placements.wage_subsidies where person_id = ${personId}
    order by from_day desc limit 100`.execute(transaction);
  return rows;
}

export type IndicationLine = { readonly kind: string; readonly from_day: Day };

/** The indication that holds on the day: one at a time, the database says. */
export async function findIndication(
  transaction: Scoped,
  personId: number,
  day: Day,
): Promise<IndicationLine | undefined> {
  const { rows } = await sql<IndicationLine>`
    select kind, from_day from placements.labour_indications where person_id = ${personId}
      and from_day <= ${day} and (until_day is null or until_day > ${day})`.execute(transaction);
  return rows[0];
}

export type AllowanceLine = {
  readonly article: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

export async function listAllowances(
  transaction: Scoped,
  personId: number,
): Promise<readonly AllowanceLine[]> {
  const { rows } = await sql<AllowanceLine>`
    select article, from_day, until_day from placements.income_allowances where person_id = ${personId}
    order by from_day desc limit 100`.execute(transaction);
  return rows;
}

export type StepLine = { readonly recorded_on: Day; readonly level: string };

export async function listSteps(
  transaction: Scoped,
  personId: number,
): Promise<readonly StepLine[]> {
  const { rows } = await sql<StepLine>`
    select recorded_on, level from placements.ladder_steps where person_id = ${personId}
    order by recorded_on limit 200`.execute(transaction);
  return rows;
}

export type DomainLevel = {
  readonly domain: string;
  readonly view: 'worker' | 'client';
  readonly level: number;
  readonly recorded_on: Day;
};

/** Levels of the life domains as they were recorded, oldest first: the worker's view and the client's own. */
export async function listDomainLevels(
  transaction: Scoped,
  personId: number,
): Promise<readonly DomainLevel[]> {
  const { rows } = await sql<DomainLevel>`
    select domain, view, level, recorded_on from intake.life_domain_levels
    where person_id = ${personId} order by recorded_on, domain limit 400`.execute(transaction);
  return rows;
}

export type CandidateLine = {
  readonly wish: string;
  readonly can_start_on: Day;
  readonly hours_a_week: number;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

export async function listCandidacies(
  transaction: Scoped,
  personId: number,
): Promise<readonly CandidateLine[]> {
  const { rows } = await sql<CandidateLine>`
    select wish, can_start_on, hours_a_week, from_day, until_day from placements.candidates
    where person_id = ${personId} order by from_day desc limit 20`.execute(transaction);
  return rows;
}

export type NewPlacement = {
  readonly employer: string;
  readonly contract: string;
  readonly months: number | undefined;
  readonly hours: number;
  readonly beside: boolean;
  readonly placedBy: string;
  readonly from: Day;
};

/** The one who records it has placed, when it came about through us; an open candidacy ends with it. */
export async function insertPlacement(
  transaction: Scoped,
  personId: number,
  one: NewPlacement,
): Promise<void> {
  await sql`insert into placements.placements (person_id, staff_id, employer, contract, contract_months,
      hours_a_week, beside_benefit, placed_by, during)
    values (${personId}, case when ${one.placedBy} = 'us' then app.staff_id() end, ${one.employer},
      ${one.contract}, ${one.months ?? null}, ${one.hours}, ${one.beside}, ${one.placedBy},
      daterange(${one.from}::date, null))`.execute(transaction);
  await sql`update placements.candidates
    set during = daterange(lower(during), greatest(app.day(), lower(during) + 1)), act_id = app.act_id()
    where person_id = ${personId} and until_day is null`.execute(transaction);
}

/** False when this person is a candidate already. */
export async function insertCandidate(
  transaction: Scoped,
  personId: number,
  one: { readonly wish: string; readonly hours: number; readonly canStartOn: Day },
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from placements.candidates where person_id = ${personId}
      and (until_day is null or until_day > app.day())) as taken`.execute(transaction);
  if (rows[0]?.taken !== false) return false;
  await sql`insert into placements.candidates (person_id, can_start_on, hours_a_week, wish, during)
    values (${personId}, ${one.canStartOn}, ${one.hours}, ${one.wish}, daterange(app.day(), null))`.execute(
    transaction,
  );
  return true;
}

/** False when a level was recorded on that day already. */
export async function insertStep(
  transaction: Scoped,
  personId: number,
  one: { readonly level: string; readonly day: Day },
): Promise<boolean> {
  const done = await sql`insert into placements.ladder_steps (person_id, recorded_on, level)
    select ${personId}, ${one.day}::date, ${one.level}
    where not exists (select from placements.ladder_steps
      where person_id = ${personId} and recorded_on = ${one.day}::date)`.execute(transaction);
  return done.numAffectedRows === 1n;
}

/** On the newest placement that had begun by then; false when there is none. */
export async function insertTalk(
  transaction: Scoped,
  personId: number,
  one: { readonly withWhom: string; readonly day: Day; readonly said: string },
): Promise<boolean> {
  const done =
    await sql`insert into placements.aftercare (placement_id, person_id, with_whom, day, said)
    select placement_id, person_id, ${one.withWhom}, ${one.day}::date, ${one.said}
    from placements.placements where person_id = ${personId} and from_day <= ${one.day}::date
    order by from_day desc, placement_id desc limit 1`.execute(transaction);
  return done.numAffectedRows === 1n;
}

export type CandidateToStart = {
  readonly person_id: number;
  readonly can_start_on: Day;
  readonly hours_a_week: number;
  readonly wish: string;
  readonly mine: boolean;
  readonly found: number;
};

/** Who can start by a day, own candidates first; no file needs to be open. */
export async function listCandidates(
  transaction: Scoped,
  byDay: Day,
  atMost: number,
): Promise<readonly CandidateToStart[]> {
  const { rows } = await sql<CandidateToStart>`
    select person_id, can_start_on, hours_a_week, wish, mine, found
    from placements.candidates_to_start(${byDay}, ${atMost})`.execute(transaction);
  return rows;
}

/** Takes an open candidate whom nobody has, or gives an own one back; false when somebody was first. */
export async function takeCandidate(
  transaction: Scoped,
  personId: number,
  way: 'take' | 'give-back',
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update placements.candidates
    set staff_id = case when ${way === 'take'} then app.staff_id() end, act_id = app.act_id()
    where person_id = ${personId} and from_day <= app.day() and (until_day is null or until_day > app.day())
      and staff_id is not distinct from case when ${way === 'take'} then null else app.staff_id() end`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}

export type OwnPlacement = Omit<PlacementLine, 'beside_benefit' | 'placed_by'> & {
  readonly person_id: number;
  readonly talks: number;
};

export async function listOwnPlacements(
  transaction: Scoped,
  since: Day,
): Promise<readonly OwnPlacement[]> {
  const { rows } = await sql<OwnPlacement>`
    select placement_id, person_id, employer, contract, contract_months, hours_a_week, from_day, until_day, talks
    from placements.own_placements(${since})`.execute(transaction);
  return rows;
}

export async function listNames(
  transaction: Scoped,
  persons: readonly number[],
): Promise<ReadonlyMap<number, { readonly number: string; readonly name: string }>> {
  if (persons.length === 0) return new Map();
  const heads = await transaction
    .selectFrom('people.persons')
    .where('person_id', 'in', persons)
    .select(['person_id', 'person_key', 'given_names', 'family_name'])
    .execute();
  return new Map(
    heads.map((head) => [
      head.person_id,
      { number: head.person_key, name: `${head.given_names} ${head.family_name}` },
    ]),
  );
}
