import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Instrument } from './catalogue-store.ts';
import type { ClientFacts } from './rules/conditions.ts';
import type { Status } from './rules/steps.ts';

export async function getClientFacts(transaction: Scoped, personId: number): Promise<ClientFacts> {
  const { rows } = await sql<ClientFacts>`select * from instruments.facts_of(${personId})`.execute(
    transaction,
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error(`no facts of person ${personId}: the file is not open`);
  return facts;
}

export type TrajectoryLine = {
  readonly trajectory_id: number;
  readonly trajectory_key: string;
  readonly instrument_id: number;
  readonly instrument_type: string;
  readonly name: string;
  readonly name_en: string;
  readonly weeks: number;
  readonly extension_weeks: number;
  readonly place_within_days: number | null;
  readonly partner_id: number | null;
  readonly partner: string | null;
  readonly proposed_on: Day;
  readonly proposed_by: string;
  readonly reason: string;
  readonly voluntary: boolean;
  readonly agreed_on: Day | null;
  readonly started_on: Day | null;
  readonly planned_until: Day | null;
  readonly ended_on: Day | null;
  readonly status: Status;
  readonly result: string | null;
  readonly ending_reason: string | null;
  /** What the client said when it was proposed. */
  readonly client_said: string | null;
  readonly referral_id: number | null;
  readonly referral: string | null;
  readonly sent_on: Day | null;
  readonly expires_on: Day | null;
  readonly answered_on: Day | null;
  readonly refusal_reason: string | null;
  readonly withdrawn_reason: string | null;
  readonly referred_to_id: number | null;
  readonly referred_to: string | null;
  readonly planned: number | null;
  readonly attended: number | null;
  readonly excused: number | null;
};

const trajectoryColumns = sql`
  select t.trajectory_id, t.trajectory_key, t.instrument_id, i.instrument_type, v.name, v.name_en, v.weeks,
    v.extension_weeks, v.place_within_days, v.partner_id, p.name as partner, t.proposed_on, s.name as proposed_by, t.reason, t.voluntary,
    t.agreed_on, t.started_on, t.planned_until, t.ended_on, t.status, t.result, t.ending_reason, t.client_said, r.referral_id,
    r.status as referral, r.sent_on, r.expires_on, r.answered_on, r.refusal_reason, r.withdrawn_reason,
    r.partner_id as referred_to_id, rp.name as referred_to,
    a.planned, a.attended, a.excused
  from instruments.trajectories t
  join instruments.instruments i using (instrument_id)
  join organisation.staff s using (staff_id)
  left join lateral (
    select v.* from instruments.versions v where v.instrument_id = t.instrument_id
      and v.from_day <= greatest(coalesce(t.started_on, t.proposed_on),
        (select min(f.from_day) from instruments.versions f where f.instrument_id = t.instrument_id))
    order by v.from_day desc limit 1
  ) v on true
  left join partners.partners p on p.partner_id = v.partner_id
  left join lateral (
    select r.* from instruments.referrals r where r.trajectory_id = t.trajectory_id
    order by r.sent_on desc, r.referral_id desc limit 1
  ) r on true
  left join partners.partners rp on rp.partner_id = r.partner_id
  left join lateral (
    select sum(w.planned)::integer as planned, sum(w.attended)::integer as attended,
      sum(w.excused)::integer as excused
    from instruments.attendance w where w.trajectory_id = t.trajectory_id
  ) a on true`;

/** Of the person of an open file, newest first. */
export async function listTrajectories(
  transaction: Scoped,
  personId: number,
): Promise<readonly TrajectoryLine[]> {
  const { rows } = await sql<TrajectoryLine>`${trajectoryColumns}
    where t.person_id = ${personId} order by t.proposed_on desc, t.trajectory_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export async function findTrajectory(
  transaction: Scoped,
  personId: number,
  key: string,
): Promise<TrajectoryLine | undefined> {
  const { rows } = await sql<TrajectoryLine>`${trajectoryColumns}
    where t.person_id = ${personId} and t.trajectory_key = ${key}`.execute(transaction);
  return rows[0];
}

export async function insertTrajectory(
  transaction: Scoped,
  proposal: {
    readonly personId: number;
    readonly instrument: Instrument;
    readonly staffId: number;
    readonly reason: string;
    readonly voluntary: boolean;
  },
  day: Day,
): Promise<void> {
  await sql`insert into instruments.trajectories (person_id, instrument_id, staff_id, proposed_on, reason, voluntary)
    values (${proposal.personId}, ${proposal.instrument.instrument_id}, ${proposal.staffId}, ${day},
      ${proposal.reason}, ${proposal.voluntary})`.execute(transaction);
}

export type StepWritten = {
  readonly agreedOn: Day | null;
  readonly startedOn: Day | null;
  readonly plannedUntil: Day | null;
  readonly endedOn: Day | null;
  readonly ending: string | null;
  readonly result: string | null;
  readonly endingReason: string | null;
};

/** False when the trajectory is no longer in the status from which the step was taken. */
export async function writeStep(
  transaction: Scoped,
  trajectory: TrajectoryLine,
  step: StepWritten,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update instruments.trajectories set agreed_on = ${step.agreedOn}, started_on = ${step.startedOn},
      planned_until = ${step.plannedUntil}, ended_on = ${step.endedOn}, ending = ${step.ending},
      result = ${step.result}, ending_reason = ${step.endingReason}
    where trajectory_id = ${trajectory.trajectory_id} and status = ${trajectory.status}`.execute(
    transaction,
  );
  if (step.endedOn !== null) {
    await sql`update instruments.referrals set closed_on = ${step.endedOn}
      where trajectory_id = ${trajectory.trajectory_id} and closed_on is null
        and sent_on <= ${step.endedOn}`.execute(transaction);
  }
  return numAffectedRows === 1n;
}

export const saveClientSaid = (transaction: Scoped, trajectory: TrajectoryLine, said: string) =>
  sql`update instruments.trajectories set client_said = ${said}
    where trajectory_id = ${trajectory.trajectory_id} and status = ${trajectory.status}`.execute(
    transaction,
  );

export type Partner = {
  readonly partner_id: number;
  readonly name: string;
  readonly kind: 'provider' | 'neighbourhood_team' | 'debt_help' | 'uwv';
};

export async function listPartners(transaction: Scoped): Promise<readonly Partner[]> {
  const { rows } = await sql<Partner>`
    select partner_id, name, kind from partners.partners order by kind, name limit 200`.execute(
    transaction,
  );
  return rows;
}

export async function insertReferral(
  transaction: Scoped,
  referral: {
    readonly trajectoryId: number;
    readonly partnerId: number;
    readonly sentOn: Day;
    readonly expiresOn: Day;
  },
): Promise<void> {
  await sql`update instruments.referrals set closed_on = ${referral.sentOn}
    where trajectory_id = ${referral.trajectoryId} and closed_on is null`.execute(transaction);
  await sql`insert into instruments.referrals (trajectory_id, partner_id, sent_on, expires_on)
    values (${referral.trajectoryId}, ${referral.partnerId}, ${referral.sentOn},
      ${referral.expiresOn})`.execute(transaction);
}

/** Takes back the referral that waits for an answer; false when it was answered or closed. */
export async function withdrawReferral(
  transaction: Scoped,
  trajectoryId: number,
  { reason, day }: { readonly reason: string; readonly day: Day },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update instruments.referrals set closed_on = ${day}, withdrawn_reason = ${reason}
    where trajectory_id = ${trajectoryId} and status in ('sent', 'waiting')`.execute(transaction);
  return numAffectedRows === 1n;
}

export type WaitingStep = {
  readonly person_id: number;
  readonly trajectory_id: number;
  readonly status: string;
  readonly since: Day;
  readonly expires_on: Day | null;
  readonly found: number;
};

/** What waits with own clients: refused first to be seen by day, oldest first. */
export async function listWaiting(
  transaction: Scoped,
  atMost: number,
): Promise<readonly WaitingStep[]> {
  const { rows } = await sql<WaitingStep>`
    select w.*, count(*) over () as found from instruments.waiting_steps() w
    order by w.since, w.trajectory_id limit ${atMost}`.execute(transaction);
  return rows;
}

export type EndingTrajectory = {
  readonly person_id: number;
  readonly trajectory_key: string;
  readonly name: string;
  readonly name_en: string;
  readonly planned_until: Day;
  readonly found: number;
};

/** Of own clients, whose planned end lies within so many days or is past, earliest first. */
export async function listEnding(
  transaction: Scoped,
  days: number,
  atMost: number,
): Promise<readonly EndingTrajectory[]> {
  const { rows } = await sql<EndingTrajectory>`
    select * from instruments.ending_soon(${days}, ${atMost})`.execute(transaction);
  return rows;
}
