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

/** A sanction that this officer considers, on a fact that was reported; its number. */
export async function addConsideration(
  transaction: Scoped,
  client: ClientRecord,
  officer: StaffRecord,
  of: { readonly day: Day; readonly conduct?: string; readonly by?: StaffRecord },
): Promise<number> {
  const { day, conduct = 'plan', by } = of;
  const { rows } = await sql<{ id: number }>`
    with signal as (
      insert into duties.signals (person_id, staff_id, source, conduct, observed_on, reported_on, fact)
      values (${client.personId}, ${by?.staffId ?? null}, 'provider', ${conduct}, ${day}, ${day},
        'kwam drie keer niet naar de training') returning signal_id)
    insert into duties.considerations (person_id, signal_id, staff_id, considered_on)
    select ${client.personId}, signal_id, ${officer.staffId}, ${day} from signal
    returning consideration_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('no consideration was made');
  return row.id;
}
