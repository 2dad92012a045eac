import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

export type Waiting = {
  readonly person_id: number;
  readonly person_key: string;
  readonly since: Day;
  readonly missed: number;
  readonly found: number;
};
export type OpenTalk = {
  readonly appointment_id: number;
  readonly person_id: number;
  readonly person_key: string;
  readonly staff: string;
  readonly planned_day: Day;
  readonly starts: string;
  readonly interpreter: string | null;
  readonly found: number;
};
export type FreePlace = {
  readonly place_id: number;
  readonly staff: string;
  readonly planned_day: Day;
  readonly starts: string;
  readonly found: number;
};
export type Reminder = {
  readonly person_id: number;
  readonly email: string;
  readonly planned_day: Day;
  readonly starts: string;
};

const rowsOf = async <Row>(transaction: Scoped, statement: RawBuilder<Row>) =>
  (await statement.execute(transaction)).rows as readonly Row[];

export const listWaiting = (transaction: Scoped, atMost: number) =>
  rowsOf(transaction, sql<Waiting>`select * from planning.waiting_page(${atMost})`);
export const listOpenTalks = (transaction: Scoped, atMost: number) =>
  rowsOf(transaction, sql<OpenTalk>`select * from planning.open_page(${atMost})`);
export const listFreePlaces = (transaction: Scoped, days: number, atMost: number) =>
  rowsOf(transaction, sql<FreePlace>`select * from planning.free_places(${days}, ${atMost})`);
export const takeReminders = (transaction: Scoped) =>
  rowsOf(transaction, sql<Reminder>`select * from planning.take_reminders()`);

export type Person = {
  readonly person_id: number;
  readonly name: string;
  readonly email: string | null;
};

/** Names of those whose file is open. */
export const listPersons = (transaction: Scoped, persons: readonly number[]) =>
  rowsOf(
    transaction,
    sql<Person>`select person_id, given_names || ' ' || family_name as name, email from people.persons
      where person_id = any (${sql.val(persons)}::bigint[])`,
  );

/** Gives the hour to this person; false when the hour or the person was taken in the meantime. */
export async function insertTalk(
  transaction: Scoped,
  talk: {
    readonly personId: number;
    readonly placeId: number;
    readonly interpreter: string;
    readonly day: Day;
  },
): Promise<boolean> {
  const rows = await rowsOf(
    transaction,
    sql<{ id: number }>`
      insert into planning.appointments (person_id, staff_id, kind, planned_day, starts, made_on, interpreter)
      select ${talk.personId}, f.staff_id, 'intake', f.planned_day, f.starts, ${talk.day}, ${talk.interpreter || null}
      from planning.places f where f.place_id = ${talk.placeId} and not f.withdrawn and f.planned_day > ${talk.day}
      on conflict do nothing returning appointment_id as id`,
  );
  return rows.length === 1;
}

/** What came of a talk of an open file; false when somebody said it before. */
export async function saveOutcome(
  transaction: Scoped,
  appointmentId: number,
  said: { readonly outcome: string; readonly reason: string; readonly followUp: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update planning.appointments set outcome = ${said.outcome}, absence_reason = ${said.reason || null},
      follow_up = ${said.followUp || null}, act_id = app.act_id()
    where appointment_id = ${appointmentId} and outcome is null`.execute(transaction);
  return numAffectedRows === 1n;
}

export async function countMissed(transaction: Scoped, personId: number): Promise<number> {
  const [row] = await rowsOf(
    transaction,
    sql<{ missed: number }>`select count(*) as missed from planning.appointments
      where person_id = ${personId} and outcome = 'no_show' and planned_day > app.day() - 120`,
  );
  return row?.missed ?? 0;
}
