import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Enrolment } from './rules/enrolment.ts';

/** Who takes part, without name. */
export type Standing = {
  readonly participantId: number;
  readonly participantKey: string;
  readonly staffId: number | null;
  readonly side: 'zuid' | 'rest';
  readonly entryGroup: string;
  readonly benefitEndsOn: Day;
  readonly enrolledOn: Day;
  readonly attended: boolean | null;
  readonly lastTalk: Day | null;
  readonly endedOn: Day | null;
  readonly outcome: string | null;
};

export async function listStanding(
  transaction: Scoped,
  onlyRunning: boolean,
): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing>`
    select participant_id as "participantId", participant_key as "participantKey", staff_id as "staffId",
      side, entry_group as "entryGroup", benefit_ends_on as "benefitEndsOn", enrolled_on as "enrolledOn",
      attended, last_talk as "lastTalk", ended_on as "endedOn", outcome
    from prevention.standing(${onlyRunning})`.execute(transaction);
  return rows;
}

export type Participant = {
  readonly participantId: number;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly followUp: string | null;
  readonly adviser: string | null;
  readonly meetingDay: Day | null;
};

/** Opens these participants, a line in the read log each, and reads them. */
export async function openParticipants(
  transaction: Scoped,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Participant>> {
  if (ids.length === 0) return new Map();
  await sql`select prevention.open_participants(${sql.val(ids)}::bigint[])`.execute(transaction);
  const { rows } = await sql<Participant>`
    select p.participant_id as "participantId", p.given_names || ' ' || p.family_name as name, p.phone, p.email,
      p.follow_up as "followUp", s.name as adviser, m.planned_on as "meetingDay"
    from prevention.participants p
    left join organisation.staff s on s.staff_id = p.staff_id
    left join prevention.meetings m on m.meeting_id = p.meeting_id
    where p.participant_id = any (${sql.val(ids)}::bigint[])`.execute(transaction);
  return new Map(rows.map((row) => [row.participantId, row]));
}

export type Talk = {
  readonly day: Day;
  readonly channel: string;
  readonly nextStep: string | null;
  readonly by: string;
};

/** The talks of an opened participant, newest first. */
export async function listTalks(transaction: Scoped, id: number): Promise<readonly Talk[]> {
  const { rows } = await sql<Talk>`
    select t.day, t.channel, t.next_step as "nextStep", s.name as by
    from prevention.talks t join organisation.staff s on s.staff_id = t.staff_id
    where t.participant_id = ${id}
    order by t.day desc, t.talk_id desc limit 100`.execute(transaction);
  return rows;
}

export type NewTalk = { readonly day: Day; readonly channel: string; readonly nextStep: string };

export async function insertTalk(transaction: Scoped, id: number, talk: NewTalk): Promise<void> {
  await sql`insert into prevention.talks (participant_id, staff_id, day, channel, next_step)
    values (${id}, app.staff_id(), ${talk.day}, ${talk.channel}, nullif(${talk.nextStep}, ''))`.execute(
    transaction,
  );
}

/** Came or not, and what was chosen; who writes it down becomes the adviser when there is none. */
export async function saveMeeting(
  transaction: Scoped,
  id: number,
  meeting: { readonly attended: boolean; readonly followUp: string | null },
): Promise<void> {
  await sql`update prevention.participants set attended = ${meeting.attended}, follow_up = ${meeting.followUp},
      staff_id = case when ${meeting.attended} then coalesce(staff_id, app.staff_id()) else staff_id end,
      act_id = app.act_id()
    where participant_id = ${id}`.execute(transaction);
}

export async function saveEnd(
  transaction: Scoped,
  id: number,
  end: { readonly endedOn: Day; readonly outcome: string },
): Promise<void> {
  await sql`update prevention.participants set ended_on = ${end.endedOn}, outcome = ${end.outcome},
      act_id = app.act_id()
    where participant_id = ${id} and ended_on is null`.execute(transaction);
}

export type ComingMeeting = {
  readonly meetingId: number;
  readonly meetingKey: string;
  readonly day: Day;
  readonly place: string;
  readonly seats: number;
  readonly taken: number;
};

/** Meetings from today on, full ones too. */
export async function listComingMeetings(transaction: Scoped): Promise<readonly ComingMeeting[]> {
  const { rows } = await sql<ComingMeeting>`
    select meeting_id as "meetingId", meeting_key as "meetingKey", day, place, seats, taken
    from prevention.coming_meetings() order by day, meeting_id`.execute(transaction);
  return rows;
}

/** Adds somebody who enrolled; in the scope `public`, which can read nothing of it back. */
export async function insertEnrolment(
  transaction: Scoped,
  enrolment: Enrolment,
  meetingId: number,
): Promise<void> {
  const { givenNames, familyName, phone, email, side, entryGroup, benefitEndsOn } = enrolment;
  await sql`insert into prevention.participants (given_names, family_name, phone, email, side, entry_group,
      benefit_ends_on, enrolled_on, meeting_id)
    values (${givenNames}, ${familyName}, ${phone ?? null}, ${email ?? null}, ${side}, ${entryGroup},
      ${benefitEndsOn}, app.day(), ${meetingId})`.execute(transaction);
}
