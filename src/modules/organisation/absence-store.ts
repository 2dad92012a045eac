import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { AbsenceToPlan } from './rules/absence-to-plan.ts';

export type AbsenceLine = {
  readonly absence_id: number;
  readonly name: string;
  readonly share: number;
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly stand_in: string | null;
};

/** Absence of colleagues that runs or comes. */
export async function listAbsences(transaction: Scoped): Promise<readonly AbsenceLine[]> {
  const { rows } = await sql<AbsenceLine>`
    select a.absence_id, s.name, a.share, a.from_day, a.until_day, d.name as stand_in
    from organisation.absences a
    join organisation.staff s on s.staff_id = a.staff_id
    left join organisation.staff d on d.staff_id = a.stand_in_id
    where a.until_day is null or a.until_day > app.day()
    order by a.from_day, s.name limit 200`.execute(transaction);
  return rows;
}

export async function insertAbsence(transaction: Scoped, absence: AbsenceToPlan): Promise<void> {
  await sql`
    insert into organisation.absences (staff_id, share, during, stand_in_id)
    values (${absence.staffId}, ${absence.share},
      daterange(${absence.from}::date, ${absence.until ?? null}::date), ${absence.standIn ?? null})`.execute(
    transaction,
  );
}

/** Back: the absence ends today, or was never there when it began today or later. */
export async function endAbsence(transaction: Scoped, absenceId: number): Promise<void> {
  await sql`
    update organisation.absences set during = daterange(from_day, greatest(app.day(), from_day + 1))
    where absence_id = ${absenceId} and (until_day is null or until_day > app.day())`.execute(
    transaction,
  );
}

/** Who takes over from now, or from the first day of the absence; nobody when `standIn` is empty. */
export async function setStandIn(
  transaction: Scoped,
  absenceId: number,
  standIn: number | null,
): Promise<void> {
  await sql`
    update organisation.absences set stand_in_id = ${standIn}
    where absence_id = ${absenceId} and staff_id is distinct from ${standIn}
      and (until_day is null or until_day > app.day())`.execute(transaction);
}

export type Colleague = { readonly id: number; readonly name: string };

/** Who works in the own teams today. */
export async function listColleagues(transaction: Scoped): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select s.staff_id as id, s.name from organisation.staff s
    where s.staff_id in (select organisation.colleagues()) order by s.name`.execute(transaction);
  return rows;
}
