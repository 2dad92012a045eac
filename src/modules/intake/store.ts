import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ItemToKeep, LevelToKeep } from './rules/read-section.ts';
import type { Finished } from './rules/to-check.ts';

export type Intake = {
  readonly intake_id: number;
  readonly opened_on: Day;
  readonly finished_on: Day | null;
  readonly diagnosis: string | null;
  readonly staff: string;
};

/** The intakes of an open file, newest first. */
export async function listIntakes(
  transaction: Scoped,
  personId: number,
): Promise<readonly Intake[]> {
  const { rows } = await sql<Intake>`
    select i.intake_id, i.opened_on, i.finished_on, i.diagnosis, s.name as staff
    from intake.intakes i join organisation.staff s on s.staff_id = i.staff_id
    where i.person_id = ${personId} order by i.opened_on desc, i.intake_id desc limit 50`.execute(
    transaction,
  );
  return rows;
}

export const insertIntake = (transaction: Scoped, personId: number, day: Day) =>
  sql`
    insert into intake.intakes (intake_key, person_id, staff_id, opened_on)
    select replace(gen_random_uuid()::text, '-', ''), ${personId}, app.staff_id(), ${day}
    where not exists (select from intake.intakes where person_id = ${personId} and finished_on is null)`.execute(
    transaction,
  );

export const finishIntake = (
  transaction: Scoped,
  personId: number,
  finished: { readonly diagnosis: string; readonly day: Day },
) =>
  sql`
    update intake.intakes set finished_on = ${finished.day}, diagnosis = ${finished.diagnosis}, act_id = app.act_id()
    where person_id = ${personId} and finished_on is null`.execute(transaction);

export type LevelLine = {
  readonly domain: string;
  readonly view: 'worker' | 'client';
  readonly level: number;
  readonly recorded_on: Day;
  readonly staff: string | null;
};

/** Levels of the life domains in the order in which they were recorded, newest first. */
export async function listLevels(
  transaction: Scoped,
  personId: number,
): Promise<readonly LevelLine[]> {
  const { rows } = await sql<LevelLine>`
    select l.domain, l.view, l.level, l.recorded_on, s.name as staff
    from intake.life_domain_levels l left join organisation.staff s on s.staff_id = l.staff_id
    where l.person_id = ${personId} order by l.recorded_on desc, l.domain limit 500`.execute(
    transaction,
  );
  return rows;
}

export async function saveLevels(
  transaction: Scoped,
  personId: number,
  recorded: {
    readonly view: 'worker' | 'client';
    readonly levels: readonly LevelToKeep[];
    readonly day: Day;
  },
): Promise<void> {
  for (const { domain, level } of recorded.levels) {
    await sql`
      insert into intake.life_domain_levels (person_id, staff_id, domain, view, level, recorded_on)
      values (${personId}, app.staff_id(), ${domain}, ${recorded.view}, ${level}, ${recorded.day})
      on conflict (person_id, domain, view, recorded_on)
        do update set level = excluded.level, staff_id = excluded.staff_id, act_id = app.act_id()`.execute(
      transaction,
    );
  }
}

export type Estimate = {
  readonly estimated_on: Day;
  readonly months: number | null;
  readonly staff: string | null;
};

export async function listEstimates(
  transaction: Scoped,
  personId: number,
): Promise<readonly Estimate[]> {
  const { rows } = await sql<Estimate>`
    select e.estimated_on, e.months, s.name as staff
    from intake.distance_estimates e left join organisation.staff s on s.staff_id = e.staff_id
    where e.person_id = ${personId} order by e.estimated_on desc limit 100`.execute(transaction);
  return rows;
}

export const saveEstimate = (
  transaction: Scoped,
  personId: number,
  estimate: { readonly months: number | null; readonly day: Day },
) =>
  sql`
    insert into intake.distance_estimates (person_id, staff_id, estimated_on, months)
    values (${personId}, app.staff_id(), ${estimate.day}, ${estimate.months})
    on conflict (person_id, estimated_on)
      do update set months = excluded.months, staff_id = excluded.staff_id, act_id = app.act_id()`.execute(
    transaction,
  );

export type ProfileItem = {
  readonly profile_item_id: number;
  readonly kind: string;
  readonly what: string | null;
  readonly level: string | null;
  readonly source: string;
  readonly recorded_on: Day;
  readonly ended_on: Day | null;
  readonly staff: string | null;
};

/** Items of the trajectory planner, those that ended too, newest first. */
export async function listItems(
  transaction: Scoped,
  personId: number,
): Promise<readonly ProfileItem[]> {
  const { rows } = await sql<ProfileItem>`
    select i.profile_item_id, i.kind, i.what, i.level, i.source, i.recorded_on, i.ended_on, s.name as staff
    from intake.profile_items i left join organisation.staff s on s.staff_id = i.staff_id
    where i.person_id = ${personId}
    order by i.recorded_on desc, i.profile_item_id desc limit 300`.execute(transaction);
  return rows;
}

export const insertItem = (
  transaction: Scoped,
  personId: number,
  kind: string,
  item: ItemToKeep & { readonly day: Day },
) =>
  sql`
    insert into intake.profile_items (item_key, person_id, staff_id, kind, what, level, source, recorded_on)
    values (replace(gen_random_uuid()::text, '-', ''), ${personId}, app.staff_id(), ${kind}, ${item.what},
      ${item.level}, ${item.source}, ${item.day})`.execute(transaction);

export const endItems = (
  transaction: Scoped,
  personId: number,
  which: { readonly kind: string } | { readonly itemId: number },
  day: Day,
) =>
  sql`
    update intake.profile_items set ended_on = ${day}, act_id = app.act_id()
    where person_id = ${personId} and ended_on is null and ${
      'kind' in which ? sql`kind = ${which.kind}` : sql`profile_item_id = ${which.itemId}`
    }`.execute(transaction);

/** One at a time changes the planner of a person. */
export const holdPlanner = (transaction: Scoped, personId: number) =>
  sql`select pg_advisory_xact_lock(hashtext('intake'), ${personId}::integer)`.execute(transaction);

/** Half-done work of who acts, as it was typed. */
export async function findDraft(
  transaction: Scoped,
  personId: number,
  section: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  const { rows } = await sql<{ content: Readonly<Record<string, string>> }>`
    select content from intake.drafts
    where person_id = ${personId} and staff_id = app.staff_id() and section = ${section} and not done`.execute(
    transaction,
  );
  return rows[0]?.content;
}

export async function listDrafts(
  transaction: Scoped,
  personId: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ section: string }>`
    select section from intake.drafts
    where person_id = ${personId} and staff_id = app.staff_id() and not done order by section`.execute(
    transaction,
  );
  return rows.map(({ section }) => section);
}

/** Keeps what was typed; `done` when it was saved, and nothing of it stays. */
export const saveDraft = (
  transaction: Scoped,
  personId: number,
  draft: { readonly section: string; readonly content: object; readonly done: boolean },
) =>
  draft.done
    ? sql`
      update intake.drafts set content = '{}', done = true, saved_at = clock_timestamp(), act_id = app.act_id()
      where person_id = ${personId} and staff_id = app.staff_id() and section = ${draft.section}`.execute(
        transaction,
      )
    : sql`
      insert into intake.drafts (person_id, section, content)
      values (${personId}, ${draft.section}, ${JSON.stringify(draft.content)}::jsonb)
      on conflict (person_id, staff_id, section) do update set content = excluded.content, done = false,
        saved_at = clock_timestamp(), act_id = app.act_id()`.execute(transaction);

/** Instruments that a person of an open file finished and that reached something, as the catalogue called them then. */
export async function listFinished(
  transaction: Scoped,
  personId: number,
): Promise<readonly Finished[]> {
  const { rows } = await sql<Finished>`
    select i.instrument_type as type, v.name, v.name_en as "nameEn", t.ended_on as "endedOn"
    from instruments.trajectories t
    join instruments.instruments i on i.instrument_id = t.instrument_id
    join instruments.versions v on v.instrument_id = t.instrument_id and v.from_day <= t.proposed_on
      and (v.until_day is null or v.until_day > t.proposed_on)
    where t.person_id = ${personId} and t.ending = 'finished' and t.result is distinct from 'not_reached'
      and t.ended_on <= app.day()
    order by t.ended_on desc limit 50`.execute(transaction);
  return rows;
}
