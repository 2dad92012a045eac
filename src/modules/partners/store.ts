import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { PartnerKind } from './rules/sharing.ts';

/** Whom one's organisation has an open referral of: persons alone, before a file is open. */
export async function listOwnPersons(
  transaction: Scoped,
  atMost: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ person_id: number }>`
    select person_id from partners.own_trajectories() group by person_id
    order by min(trajectory_id) desc limit ${atMost}`.execute(transaction);
  return rows.map(({ person_id }) => person_id);
}

export type OwnReferral = {
  readonly person_id: number;
  readonly person_key: string;
  readonly given_names: string;
  readonly family_name: string;
  readonly phone: string | null;
  readonly trajectory_id: number;
  readonly trajectory_key: string;
  readonly name: string;
  readonly name_en: string;
  /** Nothing: for the reason no consent holds. */
  readonly reason: string | null;
  readonly reports: boolean;
  readonly hours_per_week: number;
  readonly started_on: Day | null;
  readonly planned_until: Day | null;
  readonly ended_on: Day | null;
  readonly result: string | null;
  readonly referral_id: number;
  readonly status: string;
  readonly closed_on: Day | null;
  /** Why the municipality took it back. */
  readonly withdrawn_reason: string | null;
  readonly sent_on: Day;
  readonly expires_on: Day;
  readonly planned: number;
  readonly attended: number;
  /** Monday of the newest week of which attendance was reported. */
  readonly last_week: Day | null;
};

/** Of the files that are open; what waits for an answer first, then by the day on which it is due. */
export async function listOwnReferrals(transaction: Scoped): Promise<readonly OwnReferral[]> {
  const { rows } = await sql<OwnReferral>`
    select t.person_id, p.person_key, p.given_names, p.family_name, p.phone, t.trajectory_id, t.trajectory_key, v.name,
      v.name_en, case when partners.may_know(t.person_id, r.partner_id, 'reason') then t.reason end as reason,
      partners.may_know(t.person_id, r.partner_id, 'attendance') as reports, v.hours_per_week, t.started_on, t.planned_until, t.ended_on, t.result, r.referral_id, r.status, r.closed_on, r.withdrawn_reason,
      r.sent_on, r.expires_on, coalesce(a.planned, 0) as planned, coalesce(a.attended, 0) as attended, a.last_week
    from instruments.referrals r
    join instruments.trajectories t on t.trajectory_id = r.trajectory_id
    join people.persons p on p.person_id = t.person_id
    join lateral (
      select v.name, v.name_en, v.hours_per_week from instruments.versions v
      where v.instrument_id = t.instrument_id order by v.from_day desc limit 1
    ) v on true
    left join lateral (
      select sum(w.planned)::integer as planned, sum(w.attended)::integer as attended,
        max(w.week) as last_week
      from instruments.attendance w where w.trajectory_id = t.trajectory_id
    ) a on true
    where r.partner_id = (select partners.own_partner())
    order by (r.status in ('sent', 'waiting')) desc, r.expires_on, r.referral_id limit 200`.execute(
    transaction,
  );
  return rows;
}

/** False when it was answered or closed meanwhile. */
export async function writeAnswer(
  transaction: Scoped,
  referralId: number,
  {
    answer,
    reason,
    day,
  }: { readonly answer: string; readonly reason: string | null; readonly day: Day },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update instruments.referrals set answered_on = ${day}, answer = ${answer}, refusal_reason = ${reason},
      closed_on = case when ${answer} = 'refused' then ${day}::date end
    where referral_id = ${referralId} and status in ('sent', 'waiting')`.execute(transaction);
  return numAffectedRows === 1n;
}

export async function writeWeek(
  transaction: Scoped,
  trajectoryId: number,
  week: {
    readonly monday: Day;
    readonly planned: number;
    readonly attended: number;
    readonly excused: number;
  },
): Promise<void> {
  await sql`insert into instruments.attendance (trajectory_id, week, planned, attended, excused)
    values (${trajectoryId}, ${week.monday}, ${week.planned}, ${week.attended}, ${week.excused})
    on conflict (trajectory_id, week) do update set planned = excluded.planned, attended = excluded.attended,
      excused = excluded.excused`.execute(transaction);
}

/** False when it had ended, or not begun. */
export async function writeResult(
  transaction: Scoped,
  trajectoryId: number,
  { result, day }: { readonly result: string; readonly day: Day },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update instruments.trajectories set ended_on = ${day}, ending = 'finished', result = ${result}
    where trajectory_id = ${trajectoryId} and status = 'started' and started_on <= ${day}`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}

export async function insertSignal(
  transaction: Scoped,
  personId: number,
  signal: { readonly observedOn: Day; readonly facts: string },
): Promise<void> {
  await sql`insert into partners.signals (person_id, partner_id, observed_on, facts)
    select ${personId}, partners.own_partner(), ${signal.observedOn}, ${signal.facts}`.execute(
    transaction,
  );
}

export type Signal = {
  readonly signal_id: number;
  readonly partner: string;
  readonly observed_on: Day;
  readonly facts: string;
  readonly sent_on: Day;
  readonly outcome: string | null;
  readonly outcome_on: Day | null;
};

export async function listSignals(
  transaction: Scoped,
  personId: number,
): Promise<readonly Signal[]> {
  const { rows } = await sql<Signal>`
    select s.signal_id, p.name as partner, s.observed_on, s.facts, s.sent_on, s.outcome, s.outcome_on
    from partners.signals s join partners.partners p using (partner_id)
    where s.person_id = ${personId} order by s.sent_on desc, s.signal_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export async function writeOutcome(
  transaction: Scoped,
  signalId: number,
  outcome: { readonly text: string; readonly by: number; readonly day: Day },
): Promise<void> {
  await sql`update partners.signals set outcome = ${outcome.text}, outcome_by = ${outcome.by},
      outcome_on = ${outcome.day} where signal_id = ${signalId} and outcome is null`.execute(
    transaction,
  );
}

export type WorkingPartner = {
  readonly partner_id: number;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly since: Day | null;
  readonly instrument: string | null;
  readonly status: string | null;
};

/** Partners with an open referral of the client, then all others that consent could be given for. */
export async function listWorking(
  transaction: Scoped,
  personId: number,
): Promise<readonly WorkingPartner[]> {
  const { rows } = await sql<WorkingPartner>`
    select p.partner_id, p.name, p.kind, o.sent_on as since, o.name as instrument, o.status
    from partners.partners p
    left join lateral (
      select r.sent_on, r.status, v.name
      from instruments.referrals r
      join instruments.trajectories t on t.trajectory_id = r.trajectory_id
      join instruments.versions v on v.instrument_id = t.instrument_id and v.until_day is null
      where r.partner_id = p.partner_id and t.person_id = ${personId} and r.closed_on is null
      order by r.sent_on desc limit 1
    ) o on true
    order by o.sent_on desc nulls last, p.name limit 200`.execute(transaction);
  return rows;
}

export type Consent = {
  readonly consent_id: number;
  readonly partner_id: number;
  readonly partner: string;
  readonly item: string;
  readonly what_for: string;
  readonly given_on: Day;
  readonly until: Day;
  readonly withdrawn_on: Day | null;
};

export async function listConsents(
  transaction: Scoped,
  personId: number,
): Promise<readonly Consent[]> {
  const { rows } = await sql<Consent>`
    select c.consent_id, c.partner_id, p.name as partner, c.item, c.what_for, c.given_on, c.until, c.withdrawn_on
    from partners.consents c join partners.partners p using (partner_id)
    where c.person_id = ${personId} order by c.given_on desc, c.consent_id desc limit 100`.execute(
    transaction,
  );
  return rows;
}

export async function insertConsents(
  transaction: Scoped,
  personId: number,
  consent: {
    readonly partnerId: number;
    readonly items: readonly string[];
    readonly whatFor: string;
    readonly until: Day;
  },
): Promise<void> {
  await sql`insert into partners.consents (person_id, partner_id, item, what_for, until)
    select ${personId}, ${consent.partnerId}, item, ${consent.whatFor}, ${consent.until}
    from unnest(${sql.val(consent.items)}::text[]) item`.execute(transaction);
}

export async function withdrawConsent(
  transaction: Scoped,
  consentId: number,
  day: Day,
): Promise<void> {
  await sql`update partners.consents set withdrawn_on = ${day}
    where consent_id = ${consentId} and withdrawn_on is null`.execute(transaction);
}

export type OwnDepartment = {
  readonly department: string;
  readonly team: string;
  readonly coach: string | null;
  readonly from_day: Day;
};

export async function findDepartment(
  transaction: Scoped,
  personId: number,
  day: Day,
): Promise<OwnDepartment | undefined> {
  const { rows } = await sql<OwnDepartment>`
    select d.name as department, t.name as team, s.name as coach, a.from_day
    from caseload.coach_assignments a
    join organisation.teams t using (team_id)
    join organisation.departments d using (department_id)
    left join organisation.staff s on s.staff_id = a.staff_id
    where a.person_id = ${personId} and a.from_day <= ${day}
      and (a.until_day is null or a.until_day > ${day}) limit 1`.execute(transaction);
  return rows[0];
}
