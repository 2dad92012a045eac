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
};

/** Of the person whose own file is open, the last planned first. */
export async function listOwnAppointments(
  transaction: Scoped,
  personId: number,
): Promise<readonly OwnAppointment[]> {
  const { rows } = await sql<OwnAppointment>`
    select t.appointment_id, t.kind, t.planned_day, t.starts, s.name as staff, t.interpreter, t.outcome,
      coalesce(t.calendar_uid, 'talk-' || t.appointment_id || '@werkspoor') as calendar_uid, t.sequence
    from planning.appointments t join organisation.staff s on s.staff_id = t.staff_id
    where t.person_id = ${personId} order by t.planned_day desc, t.starts desc limit 50`.execute(
    transaction,
  );
  return rows;
}
