import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Exemption } from './rules/exemption.ts';

export type ExemptionLine = {
  readonly duty: string;
  readonly article: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly review_on: Day | null;
  readonly lasting: boolean;
};

/** All statements need the file to be open; a person has some tens of rows at most. */
export async function listExemptions(
  transaction: Scoped,
  personId: number,
): Promise<readonly ExemptionLine[]> {
  const { rows } = await sql<ExemptionLine>`
    select duty, article, from_day, until_day, review_on, lasting from duties.exemptions
    where person_id = ${personId} order by from_day desc, exemption_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export type ContributionLine = {
  readonly kind: string;
  readonly hours_a_week: number;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

export async function listContributions(
  transaction: Scoped,
  personId: number,
): Promise<readonly ContributionLine[]> {
  const { rows } = await sql<ContributionLine>`
    select kind, hours_a_week, from_day, until_day from duties.contributions
    where person_id = ${personId} order by from_day desc, contribution_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export type SignalLine = {
  readonly source: string;
  readonly conduct: string;
  readonly observed_on: Day;
  readonly reported_on: Day;
  readonly fact: string | null;
  readonly considered_on: Day | null;
  readonly decided_on: Day | null;
  readonly outcome: string | null;
};

/** Signals that this scope may see, with what came of them. */
export async function listSignals(
  transaction: Scoped,
  personId: number,
): Promise<readonly SignalLine[]> {
  const { rows } = await sql<SignalLine>`
    select s.source, s.conduct, s.observed_on, s.reported_on, s.fact, c.considered_on, c.decided_on, c.outcome
    from duties.signals s left join duties.considerations c on c.signal_id = s.signal_id
    where s.person_id = ${personId} order by s.reported_on desc, s.signal_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export type SanctionLine = {
  readonly conduct: string;
  readonly imposed_on: Day;
  readonly effect_from: Day;
  readonly months: number;
  readonly per_cent: number;
  readonly repented_on: Day | null;
};

export async function listSanctions(
  transaction: Scoped,
  personId: number,
): Promise<readonly SanctionLine[]> {
  const { rows } = await sql<SanctionLine>`
    select conduct, imposed_on, effect_from, months, per_cent, repented_on from duties.sanctions
    where person_id = ${personId} order by imposed_on desc, sanction_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export type ClaimLine = {
  readonly ground: string;
  readonly decided_on: Day;
  readonly amount: number;
  readonly received: number | null;
  readonly settled_on: Day | null;
  readonly settlement: string | null;
};

export async function listClaims(
  transaction: Scoped,
  personId: number,
): Promise<readonly ClaimLine[]> {
  const { rows } = await sql<ClaimLine>`
    select ground, decided_on, amount, received, settled_on, settlement from duties.claims
    where person_id = ${personId} order by decided_on desc, claim_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export type ExaminationLine = {
  readonly re_examination_id: number;
  readonly kind: string;
  readonly drawn_on: Day;
  readonly finished_on: Day | null;
  readonly result: string | null;
  readonly own: boolean;
};

export async function listExaminations(
  transaction: Scoped,
  personId: number,
): Promise<readonly ExaminationLine[]> {
  const { rows } = await sql<ExaminationLine>`
    select re_examination_id, kind, drawn_on, finished_on, result, staff_id = (select app.staff_id()) as own
    from duties.re_examinations
    where person_id = ${personId} order by drawn_on desc, re_examination_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

/** False when another exemption from the same duty holds in that time. */
export async function insertExemption(
  transaction: Scoped,
  personId: number,
  one: Exemption,
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from duties.exemptions where person_id = ${personId} and duty = ${one.duty}
      and (until_day is null or until_day > ${one.from})) as taken`.execute(transaction);
  if (rows[0]?.taken !== false) return false;
  await sql`insert into duties.exemptions (person_id, duty, article, during, review_on, lasting, reason)
    values (${personId}, ${one.duty}, ${one.article}, daterange(${one.from}::date, null),
      ${one.reviewOn ?? null}, ${one.lasting}, ${one.reason})`.execute(transaction);
  return true;
}

export const insertContribution = (
  transaction: Scoped,
  personId: number,
  one: { readonly kind: string; readonly hours: number; readonly from: Day },
) =>
  sql`insert into duties.contributions (person_id, kind, hours_a_week, during)
    values (${personId}, ${one.kind}, ${one.hours}, daterange(${one.from}::date, null))`.execute(
    transaction,
  );

type Ending = { readonly which: string; readonly until: Day };

/** What of the kind runs ends on the day; false when nothing does that began before. */
export async function endContribution(
  transaction: Scoped,
  personId: number,
  { which, until }: Ending,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update duties.contributions set during = daterange(from_day, ${until}::date), ended_here_on = app.day(),
      act_id = app.act_id()
    where person_id = ${personId} and kind = ${which} and from_day < ${until}::date
      and (until_day is null or until_day > ${until}::date)`.execute(transaction);
  return (numAffectedRows ?? 0n) > 0n;
}

export async function endExemption(
  transaction: Scoped,
  personId: number,
  { which, until }: Ending,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update duties.exemptions set during = daterange(from_day, ${until}::date), ended_here_on = app.day(),
      act_id = app.act_id()
    where person_id = ${personId} and duty = ${which} and from_day < ${until}::date
      and (until_day is null or until_day > ${until}::date)`.execute(transaction);
  return (numAffectedRows ?? 0n) > 0n;
}

export type Settlement = {
  readonly how: string;
  readonly on: Day;
  /** Cents that came in by then; nothing: as recorded. */
  readonly received: number | undefined;
};

/** Settles the oldest open claim that was decided by then; false when there is none, or not all of it was paid. */
export async function settleClaim(
  transaction: Scoped,
  personId: number,
  { how, on, received }: Settlement,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update duties.claims set settled_on = ${on}::date, settlement = ${how}, settled_here_on = app.day(),
      received = case when ${how} = 'paid' then amount else coalesce(${received ?? null}::bigint, received) end,
      act_id = app.act_id()
    where claim_id = (select claim_id from duties.claims
        where person_id = ${personId} and settled_on is null and decided_on <= ${on}::date
        order by decided_on, claim_id limit 1)
      and coalesce(${received ?? null}::bigint, 0) <= amount`.execute(transaction);
  return numAffectedRows === 1n;
}

export const insertSignal = (
  transaction: Scoped,
  personId: number,
  one: { readonly conduct: string; readonly observedOn: Day; readonly fact: string },
) =>
  sql`insert into duties.signals (person_id, staff_id, source, conduct, observed_on, reported_on, fact)
    values (${personId}, app.staff_id(), 'coach', ${one.conduct}, ${one.observedOn}, app.day(), ${one.fact})`.execute(
    transaction,
  );

/** Finishes the oldest own open re-examination of this person; false when there is none. */
export async function finishExamination(
  transaction: Scoped,
  personId: number,
  one: { readonly finishedOn: Day; readonly result: string },
): Promise<boolean> {
  const done = await sql`update duties.re_examinations
    set finished_on = ${one.finishedOn}, result = ${one.result}, act_id = app.act_id()
    where re_examination_id = (
      select re_examination_id from duties.re_examinations
      where person_id = ${personId} and staff_id = app.staff_id() and finished_on is null
        and drawn_on <= ${one.finishedOn}
      order by drawn_on, re_examination_id limit 1)`.execute(transaction);
  return done.numAffectedRows === 1n;
}

export type OwnCase = {
  readonly person_id: number;
  readonly what: 're-examination' | 'consideration';
  readonly id: number;
  readonly kind: string;
  readonly since: Day;
};

/** The own open cases, oldest first; no file needs to be open. */
export async function listOwnCases(transaction: Scoped): Promise<readonly OwnCase[]> {
  const { rows } = await sql<OwnCase>`
    select person_id, what, id, kind, since from duties.own_cases()`.execute(transaction);
  return rows;
}

export type PlanLine = {
  readonly area: string;
  readonly kind: string;
  readonly planned: number;
  readonly finished: number;
};

export async function listPlan(transaction: Scoped, year: number): Promise<readonly PlanLine[]> {
  const { rows } = await sql<PlanLine>`
    select area, kind, planned, finished from duties.plan_progress(${year})`.execute(transaction);
  return rows;
}

export type ReviewDue = {
  readonly person_id: number;
  readonly duty: string;
  readonly article: string;
  readonly review_on: Day;
  readonly found: number;
};

export async function listReviewsDue(
  transaction: Scoped,
  until: Day,
  atMost: number,
): Promise<readonly ReviewDue[]> {
  const { rows } = await sql<ReviewDue>`
    select person_id, duty, article, review_on, found from duties.reviews_due(${until}, ${atMost})`.execute(
    transaction,
  );
  return rows;
}
