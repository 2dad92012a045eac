import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { HoursToOpen } from './rules/opening-hours.ts';

/** A work intake; or, after the grant, hearing who did not come (Awb art. 4:8). */
export type TalkKind = 'intake' | 'hearing';

export type Waiting = {
  readonly person_id: number;
  readonly person_key: string;
  readonly kind: TalkKind;
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
export type Talk = {
  readonly appointment_id: number;
  readonly person_id: number;
  readonly person_key: string;
  readonly staff: string;
  readonly kind: TalkKind;
  readonly planned_day: Day;
  readonly starts: string;
  readonly interpreter: string | null;
  readonly outcome: string | null;
  readonly absence_reason: string | null;
  readonly follow_up: string | null;
  /** The entry in the calendar of the client, and how often it changed. */
  readonly calendar_uid: string;
  readonly sequence: number;
  /** The application is still to be decided. */
  readonly applying: boolean;
};

/** One talk, before its file is open; nothing when who acts has nothing to do with it. */
export const findTalk = async (transaction: Scoped, talk: number): Promise<Talk | undefined> =>
  (await rowsOf(transaction, sql<Talk>`select * from planning.talk_of(${talk})`))[0];

type OwnTalk = Pick<
  Talk,
  'appointment_id' | 'person_id' | 'kind' | 'planned_day' | 'starts' | 'interpreter'
> & { readonly found: number };

export const listOwnTalks = (transaction: Scoped, until: Day, atMost: number) =>
  rowsOf(transaction, sql<OwnTalk>`select * from planning.own_talks(${until}, ${atMost})`);

type RepairTerm = Pick<Talk, 'person_id' | 'person_key' | 'planned_day' | 'absence_reason'> & {
  readonly application_id: number;
  readonly found: number;
};

export const listRepairTerms = (transaction: Scoped, atMost: number) =>
  rowsOf(transaction, sql<RepairTerm>`select * from planning.repair_terms(${atMost})`);

export type Worker = { readonly id: number; readonly name: string };

/** Who takes talks: intake workers, and consultants for a hearing; by name. */
export const listWorkers = (transaction: Scoped) =>
  rowsOf(
    transaction,
    sql<Worker>`
      select distinct s.staff_id as id, s.name, s.role = 'income-consultant' as second from organisation.staff s
      join organisation.staff_teams t on t.staff_id = s.staff_id
      where s.role in ('intake-worker', 'income-consultant') and lower(t.during) <= app.day()
        and coalesce(upper(t.during) > app.day(), true)
      order by second, s.name limit 500`,
  );

export type Hour = {
  readonly place_id: number;
  readonly planned_day: Day;
  readonly starts: string;
  readonly taken: boolean;
};

export const listHours = (transaction: Scoped, worker: number, until: Day) =>
  rowsOf(transaction, sql<Hour>`select * from planning.hours_of(${worker}, ${until})`);

/** Opens hours, those that were withdrawn too; answers how many were not open yet. */
export async function openHours(
  transaction: Scoped,
  worker: number,
  { from, until, weekdays, times }: HoursToOpen,
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into planning.places (staff_id, planned_day, starts)
    select ${worker}, d::date, t
    from generate_series(${from}::date, ${until}::date, interval '1 day') d,
      unnest(${sql.val(times)}::text[]) t
    where extract(isodow from d) = any (${sql.val(weekdays)}::integer[])
    on conflict (staff_id, planned_day, starts) do update set withdrawn = false, act_id = app.act_id()
      where planning.places.withdrawn`.execute(transaction);
  return Number(numAffectedRows ?? 0n);
}

/** Takes hours back that nobody has; answers how many. */
export async function withdrawHours(
  transaction: Scoped,
  places: readonly number[],
): Promise<number> {
  const [row] = await rowsOf(
    transaction,
    sql<{ gone: number }>`select planning.withdraw_hours(${sql.val(places)}::bigint[]) as gone`,
  );
  return row?.gone ?? 0;
}

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

export type Made = { readonly uid: string; readonly sequence: number };

/**
 * Gives the hour to this person, in the place of a talk that `moves` where it does; nothing when the hour or the
 * person was taken in the meantime.
 */
export async function insertTalk(
  transaction: Scoped,
  talk: {
    readonly personId: number;
    readonly placeId: number;
    readonly kind: TalkKind;
    readonly interpreter: string;
    readonly day: Day;
    readonly moves?: Talk;
  },
): Promise<Made | undefined> {
  const { moves } = talk;
  const rows = await rowsOf(
    transaction,
    sql<Made>`
      insert into planning.appointments (person_id, staff_id, kind, planned_day, starts, made_on, interpreter,
        calendar_uid, sequence, moved_from)
      select ${talk.personId}, f.staff_id, ${talk.kind}, f.planned_day, f.starts, ${talk.day},
        ${talk.interpreter || null}, ${moves?.calendar_uid ?? null}, ${moves === undefined ? 0 : moves.sequence + 1},
        ${moves?.appointment_id ?? null}
      from planning.places f where f.place_id = ${talk.placeId} and not f.withdrawn and f.planned_day > ${talk.day}
      on conflict do nothing
      returning coalesce(calendar_uid, 'talk-' || appointment_id || '@werkspoor') as uid, sequence`,
  );
  return rows[0];
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
