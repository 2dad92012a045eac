import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { HearingOutcome, HearingWay, Invitation } from './rules/invitation.ts';
import type { Standing } from './rules/next-step.ts';
import type { SanctionDecision } from './rules/sanction-decision.ts';

export type Hearing = {
  readonly hearing_id: number;
  readonly consideration_id: number;
  readonly way: HearingWay;
  readonly invited_on: Day;
  readonly held_on: Day;
  readonly starts: string | null;
  readonly place: string | null;
  readonly outcome: HearingOutcome | null;
  readonly outcome_on: Day | null;
  readonly letter_id: number | null;
};

/** Of an open file, newest first. */
export async function listHearings(
  transaction: Scoped,
  personId: number,
): Promise<readonly Hearing[]> {
  const { rows } = await sql<Hearing>`
    select hearing_id, consideration_id, way, invited_on, held_on, starts, place, outcome, outcome_on, letter_id
    from duties.hearings where person_id = ${personId} order by hearing_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export type MadeDecision = {
  readonly consideration_id: number;
  readonly outcome: string;
  readonly reason: string;
  readonly article: string;
  readonly rule_version: string;
  readonly decided_on: Day;
  readonly letter_id: number | null;
};

/** What was decided here, with its reason, of an open file. */
export async function listSanctionDecisions(
  transaction: Scoped,
  personId: number,
): Promise<readonly MadeDecision[]> {
  const { rows } = await sql<MadeDecision>`
    select consideration_id, outcome, reason, article, rule_version, decided_on, letter_id
    from duties.sanction_decisions where person_id = ${personId}
    order by decided_on desc, consideration_id desc limit 100`.execute(transaction);
  return rows;
}

export type Consideration = {
  readonly consideration_id: number;
  readonly considered_on: Day;
  readonly decided_on: Day | null;
  readonly outcome: string | null;
  readonly conduct: string | null;
  readonly observed_on: Day | null;
  readonly reported_on: Day | null;
  readonly fact: string | null;
  readonly officer: string | null;
  /** Whether who reads is the officer, and gave the signal. */
  readonly own: boolean;
  readonly own_signal: boolean;
};

/** Considerations of an open file, newest first. */
export async function listConsiderations(
  transaction: Scoped,
  personId: number,
): Promise<readonly Consideration[]> {
  const { rows } = await sql<Consideration>`
    select c.consideration_id, c.considered_on, c.decided_on, c.outcome, s.conduct, s.observed_on, s.reported_on,
      s.fact, o.name as officer, coalesce(c.staff_id = (select app.staff_id()), false) as own,
      coalesce(s.staff_id = (select app.staff_id()), false) as own_signal
    from duties.considerations c
    left join duties.signals s on s.signal_id = c.signal_id
    left join organisation.staff o on o.staff_id = c.staff_id
    where c.person_id = ${personId} order by c.considered_on desc, c.consideration_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export const insertHearing = (
  transaction: Scoped,
  of: { readonly personId: number; readonly considerationId: number; readonly letterId: number },
  { way, heldOn, starts, place }: Invitation,
) =>
  sql`insert into duties.hearings (person_id, consideration_id, way, held_on, starts, place, letter_id)
    values (${of.personId}, ${of.considerationId}, ${way}, ${heldOn}, ${starts ?? null}, ${place ?? null},
      ${of.letterId})`.execute(transaction);

export const settleHearing = (
  transaction: Scoped,
  hearingId: number,
  came: { readonly outcome: string; readonly on: Day },
) =>
  sql`update duties.hearings set outcome = ${came.outcome}, outcome_on = ${came.on}, act_id = app.act_id()
    where hearing_id = ${hearingId}`.execute(transaction);

/** The decision with its frozen facts, the sanction when one is imposed, and the consideration that it ends. */
export async function insertDecision(
  transaction: Scoped,
  of: { readonly personId: number; readonly considerationId: number; readonly letterId: number },
  decision: SanctionDecision,
  facts: { readonly conduct: string | null } & Readonly<Record<string, unknown>>,
): Promise<void> {
  const { outcome, reason, article, ruleVersion, measure } = decision;
  await sql`
    insert into duties.sanction_decisions (person_id, consideration_id, outcome, reason, article, rule_version, facts,
      letter_id)
    values (${of.personId}, ${of.considerationId}, ${outcome}, ${reason}, ${article}, ${ruleVersion},
      ${JSON.stringify(facts)}, ${of.letterId})`.execute(transaction);
  if (measure !== undefined)
    await sql`
      insert into duties.sanctions (person_id, consideration_id, conduct, imposed_on, effect_from, months, per_cent)
      values (${of.personId}, ${of.considerationId}, ${facts.conduct}, app.day(), ${measure.effectFrom},
        ${measure.months}, ${measure.perCent})`.execute(transaction);
  await sql`
    update duties.considerations set decided_on = app.day(), outcome = ${outcome}, decided_here_on = app.day(),
      act_id = app.act_id() where consideration_id = ${of.considerationId}`.execute(transaction);
}

export type ConsiderationDue = Standing & {
  readonly person_id: number;
  readonly consideration_id: number;
  readonly conduct: string | null;
  readonly way: string | null;
  readonly starts: string | null;
  /** The client, or who acts for the client, wrote the own side. */
  readonly told_by_client: boolean;
};

/** The own considerations that are not decided; no file needs to be open. */
export async function listConsiderationsDue(
  transaction: Scoped,
): Promise<readonly ConsiderationDue[]> {
  const { rows } = await sql<ConsiderationDue>`
    select * from duties.own_considerations_due()`.execute(transaction);
  return rows;
}

export type SignalsWaiting = { readonly found: number; readonly oldest: Day | null };

/** Signals that nobody considers yet, considerations without an officer; no file needs to be open, and none is named. */
export async function findSignalsWaiting(transaction: Scoped): Promise<SignalsWaiting> {
  const { rows } = await sql<SignalsWaiting>`
    select found, oldest from duties.signals_waiting()`.execute(transaction);
  return rows[0] ?? { found: 0, oldest: null };
}

/** Takes what waits longest: begins the consideration of a signal, or takes over one; nothing when none waits. */
export async function takeNextSignal(
  transaction: Scoped,
): Promise<{ readonly person_key: string; readonly consideration_id: number } | undefined> {
  const { rows } = await sql<{ person_key: string; consideration_id: number }>`
    select person_key, consideration_id from duties.take_next_signal()`.execute(transaction);
  return rows[0];
}
