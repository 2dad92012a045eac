import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { TalkKind } from './store.ts';

/** An appointment as the client reads it. */
export type OwnAppointment = {
  readonly appointment_id: number;
  readonly kind: TalkKind;
  readonly planned_day: Day;
  readonly starts: string;
  readonly staff: string;
  readonly interpreter: string | null;
  readonly outcome: string | null;
  readonly calendar_uid: string;
  readonly sequence: number;
  readonly client_asks: TalkAsked | null;
  readonly client_why: string | null;
};

/** Of the person whose own file is open, the last planned first. */
export async function listOwnAppointments(
  transaction: Scoped,
  personId: number,
): Promise<readonly OwnAppointment[]> {
  const { rows } = await sql<OwnAppointment>`
    select t.appointment_id, t.kind, t.planned_day, t.starts, s.name as staff, t.interpreter, t.outcome,
      coalesce(t.calendar_uid, 'talk-' || t.appointment_id || '@werkspoor') as calendar_uid, t.sequence,
      t.client_asks, t.client_why
    from planning.appointments t join organisation.staff s on s.staff_id = t.staff_id
    where t.person_id = ${personId} order by t.planned_day desc, t.starts desc limit 50`.execute(
    transaction,
  );
  return rows;
}

/** What a client may ask about an appointment that is to come. */
export const talkAsks = ['cannot', 'move'] as const;
export type TalkAsked = (typeof talkAsks)[number];

/** False when the appointment is not of this file, is past or was settled. */
export async function saveAsked(
  transaction: Scoped,
  personId: number,
  asked: {
    readonly appointmentId: number;
    readonly asks: TalkAsked;
    readonly why: string;
    readonly day: Day;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update planning.appointments set client_asks = ${asked.asks}, client_why = ${asked.why},
      client_asked_on = ${asked.day}
    where person_id = ${personId} and appointment_id = ${asked.appointmentId} and outcome is null
      and planned_day >= ${asked.day}`.execute(transaction);
  return numAffectedRows === 1n;
}

export type ClientAsks = {
  readonly client_asks: TalkAsked | null;
  readonly client_why: string | null;
};

/** What the client asks about one appointment, in an open file. */
export async function findAsked(transaction: Scoped, appointmentId: number): Promise<ClientAsks> {
  const { rows } = await sql<ClientAsks>`
    select client_asks, client_why from planning.appointments
    where appointment_id = ${appointmentId}`.execute(transaction);
  return rows[0] ?? { client_asks: null, client_why: null };
}

export type AskedTalk = {
  readonly appointment_id: number;
  readonly person_id: number;
  readonly planned_day: Day;
  readonly starts: string;
  readonly client_asks: TalkAsked;
  readonly client_asked_on: Day;
  readonly found: number;
};

/** Appointments that clients ask something about, oldest question first; opens no file. */
export async function listAskedTalks(
  transaction: Scoped,
  atMost: number,
): Promise<readonly AskedTalk[]> {
  const { rows } = await sql<AskedTalk>`
    select * from planning.asked_talks(${atMost}::integer)`.execute(transaction);
  return rows;
}
