import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ClientRecord, StaffRecord } from './records.ts';

/** Someone for whom this member of staff looks for work. */
export const addCandidate = (
  transaction: Scoped,
  client: ClientRecord,
  broker: StaffRecord,
  from: Day,
) =>
  sql`insert into placements.candidates (person_id, staff_id, can_start_on, hours_a_week, wish, during)
    values (${client.personId}, ${broker.staffId}, ${from}, 32, 'winkel', daterange(${from}::date, null))`.execute(
    transaction,
  );

/** Someone who was drawn for a re-examination that this member of staff does. */
export const addExamination = (
  transaction: Scoped,
  client: ClientRecord,
  officer: StaffRecord,
  drawnOn: Day,
) =>
  sql`insert into duties.re_examinations (person_id, staff_id, kind, drawn_on)
    values (${client.personId}, ${officer.staffId}, 'random', ${drawnOn})`.execute(transaction);
