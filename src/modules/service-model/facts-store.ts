import { type RawBuilder, sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ageOn } from '#modules/people/index.ts';
import type { RecordedFacts } from './rules/facts.ts';
import { type FactRecords, factsFrom } from './rules/recorded-facts.ts';

type Row = Omit<FactRecords, 'age'> & { readonly person_id: number; readonly birth_date: Day };

/**
 * What the records hold of persons, one row each. The row policies of the scope decide what is read, so a worker gets
 * it of an open file only. Contributions are not for who takes intakes.
 */
const recordsOf = (persons: RawBuilder<unknown>, withContributions: boolean) => sql<Row>`
  select p.person_id, p.birth_date,
    coalesce((
      select jsonb_agg(jsonb_build_array(l.from_day, l.until_day) order by l.from_day)
      from benefits.spell_lines l where l.person_id = p.person_id
    ), '[]') as spells,
    h.kind as household_kind, h.from_day as household_since,
    e.level as education_level, e.register as education_register, e.recorded_on as education_day,
    d.estimated_on, d.months as estimated_months,
    coalesce((
      select jsonb_object_agg(v.domain, jsonb_build_array(v.level, v.recorded_on))
      from (
        select distinct on (l.domain) l.domain, l.level, l.recorded_on
        from intake.life_domain_levels l
        where l.person_id = p.person_id and l.view = 'worker' and l.recorded_on <= app.day()
        order by l.domain, l.recorded_on desc
      ) v
    ), '{}') as levels,
    i.level as learning, i.recorded_on as learning_day,
    (
      select min(x.from_day) from duties.exemptions x
      where x.person_id = p.person_id and x.lasting and x.during @> app.day()
    ) as exempt_since,
    ${
      withContributions
        ? sql`exists (select from duties.contributions c
            where c.person_id = p.person_id and c.during @> app.day())`
        : sql`null::boolean`
    } as contributes
  from people.persons p
  left join people.dossier_members m on m.person_id = p.person_id and m.during @> app.day()
  left join people.households h on h.dossier_id = m.dossier_id and h.during @> app.day()
  left join lateral (
    select e.level, e.register, e.recorded_on from people.education e
    where e.person_id = p.person_id order by e.register desc, e.recorded_on desc limit 1
  ) e on true
  left join lateral (
    select d.estimated_on, d.months from intake.distance_estimates d
    where d.person_id = p.person_id and d.estimated_on <= app.day() order by d.estimated_on desc limit 1
  ) d on true
  left join lateral (
    select i.level, i.recorded_on from intake.profile_items i
    where i.person_id = p.person_id and i.kind = 'learning' and i.ended_on is null
    order by i.recorded_on desc, i.profile_item_id desc limit 1
  ) i on true
  where ${persons}`;

const asFacts = (row: Row, day: Day): RecordedFacts =>
  factsFrom({ ...row, age: ageOn(row.birth_date, day) }, day);

/** The recorded facts of the person of an open file. */
export async function readFacts(
  transaction: Scoped,
  personId: number,
  day: Day,
  withContributions: boolean,
): Promise<RecordedFacts> {
  const { rows } = await recordsOf(sql`p.person_id = ${personId}`, withContributions).execute(
    transaction,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('facts are read of an open file');
  return asFacts(row, day);
}

/** Of everybody whom a team guides today: facts and present track, without who it is. In the scope of facts only. */
export async function readFactsOfAll(
  transaction: Scoped,
  day: Day,
): Promise<readonly { readonly facts: RecordedFacts; readonly track: string | undefined }[]> {
  const guided = sql`p.person_id in (select a.person_id from caseload.coach_assignments a where a.during @> app.day())`;
  const { rows } = await recordsOf(guided, true).execute(transaction);
  const stays = await sql<{ person_id: number; track: string }>`
    select person_id, track from tracks.track_stays where during @> app.day()`.execute(transaction);
  const track = new Map(stays.rows.map((stay) => [stay.person_id, stay.track]));
  return rows.map((row) => ({ facts: asFacts(row, day), track: track.get(row.person_id) }));
}
