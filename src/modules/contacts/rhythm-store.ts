import { sql } from 'kysely';
import { beginAct } from '#database/begin-act.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { listModels } from '#modules/service-model/index.ts';
import type { NewNorm } from './rules/norm-form.ts';
import { type PlanningNorm, type Rhythm, rhythmTable } from './rules/rhythm.ts';

/** What the functions of the rhythm take: how often each track of each model asks for contact. */
async function rhythmArguments(transaction: Scoped) {
  const { keys, days } = rhythmTable(await listModels(transaction));
  return sql`${sql.val(keys)}::text[], ${sql.val(days)}::integer[]`;
}

/** How each own client of who acts stands in the rhythm of the track; opens no file and names nobody. */
export async function listOwnRhythm(transaction: Scoped): Promise<readonly Rhythm[]> {
  const rhythm = await rhythmArguments(transaction);
  const { rows } = await sql<Rhythm>`select * from contacts.own_rhythm(${rhythm})`.execute(
    transaction,
  );
  return rows;
}

/** The same of the files that are open. */
export async function listRhythmOfOpened(transaction: Scoped): Promise<readonly Rhythm[]> {
  const rhythm = await rhythmArguments(transaction);
  const { rows } = await sql<Rhythm>`select * from contacts.rhythm_of_opened(${rhythm})`.execute(
    transaction,
  );
  return rows;
}

export type OverduePlace = Pick<Rhythm, 'person_id' | 'contact_day' | 'every'> & {
  readonly overdue_from: Day;
  readonly coach: string | null;
  readonly found: number;
};

/** Clients of the own teams whose contact is overdue, longest first; names nobody. */
export async function findTeamOverdue(
  transaction: Scoped,
  atMost: number,
): Promise<readonly OverduePlace[]> {
  const rhythm = await rhythmArguments(transaction);
  const { rows } = await sql<OverduePlace>`
    select person_id, contact_day, every, overdue_from, coach, found
    from contacts.team_overdue(${rhythm}, ${atMost})`.execute(transaction);
  return rows;
}

/** How many contacts a week holds, as it was set for the day. */
export async function getPlanningNorm(transaction: Scoped): Promise<PlanningNorm> {
  const { rows } = await sql<PlanningNorm>`
    select minutes, share, weeks, source from contacts.planning_norms
    where from_day <= app.day() order by from_day desc limit 1`.execute(transaction);
  const [norm] = rows;
  if (norm === undefined) throw new Error('no norm says how many contacts a week holds');
  return norm;
}

/** Hours that who acts is there in the weeks of these Mondays, in that order. */
export async function listOwnHours(
  transaction: Scoped,
  mondays: readonly Day[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ hours: number }>`
    select hours from contacts.own_hours(${sql.val(mondays)}::date[]) order by week`.execute(
    transaction,
  );
  return rows.map(({ hours }) => hours);
}

/** Puts the next contact with these clients, whose files are open, in a week; nothing: as the plan says. */
export async function keepWeek(
  transaction: Scoped,
  persons: readonly number[],
  week: Day | undefined,
): Promise<void> {
  await beginAct(transaction);
  await sql`
    insert into contacts.planned_weeks (person_id, week)
    select p, ${week ?? null}::date from unnest(${sql.val(persons)}::bigint[]) p
    on conflict (person_id) do update set week = excluded.week, kept_on = app.day(), staff_id = app.staff_id(),
      act_id = app.act_id()`.execute(transaction);
}

export type KeptNorm = PlanningNorm & {
  readonly from_day: Day;
  readonly days_without_track: number;
  /** It came with the product. */
  readonly shipped: boolean;
};

/** All norms of the plan, newest first: what held, holds and will. */
export async function listNorms(transaction: Scoped): Promise<readonly KeptNorm[]> {
  const { rows } = await sql<KeptNorm>`
    select from_day, minutes, share, weeks, days_without_track, source, act_id is null as shipped
    from contacts.planning_norms order by from_day desc limit 100`.execute(transaction);
  return rows;
}

/** False when another norm holds from that day. */
export async function insertNorm(transaction: Scoped, norm: NewNorm): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into contacts.planning_norms (from_day, minutes, share, weeks, days_without_track, source)
    values (${norm.from}, ${norm.minutes}, ${norm.share}, ${norm.weeks}, ${norm.daysWithoutTrack}, ${norm.source})
    on conflict (from_day) do nothing`.execute(transaction);
  return numAffectedRows === 1n;
}
