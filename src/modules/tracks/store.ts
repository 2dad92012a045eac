import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { giveFirstTeam } from '#modules/caseload/index.ts';
import {
  type FactName,
  findTrack,
  type RecordedFacts,
  type ServiceModel,
} from '#modules/service-model/index.ts';
import type { Decided } from './rules/decide.ts';

export type TrackStay = {
  readonly track_stay_id: number;
  readonly model: string;
  readonly track: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** The tracks of the person of an open file, newest first. */
export async function listStays(
  transaction: Scoped,
  personId: number,
): Promise<readonly TrackStay[]> {
  const { rows } = await sql<TrackStay>`
    select track_stay_id, model, track, from_day, until_day from tracks.track_stays
    where person_id = ${personId} order by from_day desc limit 100`.execute(transaction);
  return rows;
}

/** The facts as they were when it was decided, with what the rules made of them. */
export type FrozenFacts = {
  readonly facts: RecordedFacts;
  readonly missing: readonly FactName[];
};

export type TrackDecision = {
  readonly track_decision_id: number;
  readonly kind: Decided['kind'];
  readonly decided_on: Day;
  readonly model: string;
  readonly proposed: string | null;
  readonly decided: string;
  readonly deviation: string | null;
  readonly requested: string | null;
  readonly explanation: string | null;
  readonly for_client: string | null;
  readonly facts: FrozenFacts | null;
  readonly state: 'second-reading' | 'decided' | 'returned';
  readonly staff_id: number | null;
  readonly staff: string | null;
  readonly second: string | null;
  readonly second_on: Day | null;
  readonly second_answer: string | null;
};

const decisionColumns = sql`
  select d.track_decision_id, d.kind, d.decided_on, d.model, d.proposed, d.decided, d.deviation, d.requested,
    d.explanation, d.for_client, d.facts, d.state, d.staff_id, s.name as staff, r.name as second, d.second_on,
    d.second_answer
  from tracks.track_decisions d
  left join organisation.staff s on s.staff_id = d.staff_id
  left join organisation.staff r on r.staff_id = d.second_staff_id`;

/** Decisions on the track of the person of an open file, newest first. */
export async function listDecisions(
  transaction: Scoped,
  personId: number,
): Promise<readonly TrackDecision[]> {
  const { rows } = await sql<TrackDecision>`${decisionColumns}
    where d.person_id = ${personId}
    order by d.decided_on desc, d.track_decision_id desc limit 100`.execute(transaction);
  return rows;
}

export async function findDecision(
  transaction: Scoped,
  personId: number,
  decisionId: number,
): Promise<TrackDecision | undefined> {
  const { rows } = await sql<TrackDecision>`${decisionColumns}
    where d.person_id = ${personId} and d.track_decision_id = ${decisionId}`.execute(transaction);
  return rows[0];
}

/** One at a time decides on the track of a person: who comes second waits, and then sees what changed. */
export const holdTrack = (transaction: Scoped, personId: number) =>
  sql`select pg_advisory_xact_lock(hashtext('tracks'), ${personId}::integer)`.execute(transaction);

export async function insertDecision(
  transaction: Scoped,
  personId: number,
  decision: {
    readonly decided: Decided;
    readonly model: string;
    readonly proposed: string | undefined;
    readonly frozen: FrozenFacts;
    readonly day: Day;
  },
): Promise<number> {
  const { decided, model, proposed, frozen, day } = decision;
  const { rows } = await sql<{ track_decision_id: number }>`
    insert into tracks.track_decisions (decision_key, person_id, staff_id, decided_on, kind, model, proposed,
      decided, deviation, requested, explanation, for_client, facts, state)
    values (replace(gen_random_uuid()::text, '-', ''), ${personId}, app.staff_id(), ${day}, ${decided.kind},
      ${model}, ${proposed ?? null}, ${decided.track}, ${decided.deviation ?? null}, ${decided.asked ?? null},
      ${decided.explanation}, ${decided.forClient}, ${JSON.stringify(frozen)}::jsonb,
      ${decided.secondReading ? 'second-reading' : 'decided'})
    returning track_decision_id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('a decision that was kept has a number');
  return row.track_decision_id;
}

/** From this day in that track, and in a team when none has the client; a stay of the same day is put right. */
export async function place(
  transaction: Scoped,
  personId: number,
  to: { readonly model: ServiceModel; readonly track: string; readonly day: Day },
): Promise<void> {
  const { track, day } = to;
  const model = to.model.key;
  await stay(transaction, personId, { model, track, day });
  const department = findTrack(to.model, track)?.department;
  if (department !== undefined) await giveFirstTeam(transaction, personId, department);
}

async function stay(
  transaction: Scoped,
  personId: number,
  { model, track, day }: { readonly model: string; readonly track: string; readonly day: Day },
): Promise<void> {
  await sql`
    update tracks.track_stays set during = daterange(lower(during), ${day}), act_id = app.act_id()
    where person_id = ${personId} and during @> ${day}::date and lower(during) < ${day}::date`.execute(
    transaction,
  );
  const { numAffectedRows } = await sql`
    update tracks.track_stays set model = ${model}, track = ${track}, act_id = app.act_id()
    where person_id = ${personId} and lower(during) = ${day}::date`.execute(transaction);
  if (numAffectedRows !== undefined && numAffectedRows > 0n) return;
  await sql`
    insert into tracks.track_stays (person_id, model, track, during)
    values (${personId}, ${model}, ${track}, daterange(${day}, null))`.execute(transaction);
}

export async function saveSecondReading(
  transaction: Scoped,
  decisionId: number,
  reading: { readonly agrees: boolean; readonly answer: string | undefined; readonly day: Day },
): Promise<void> {
  await sql`
    update tracks.track_decisions set state = ${reading.agrees ? 'decided' : 'returned'},
      second_staff_id = app.staff_id(), second_on = ${reading.day}, second_answer = ${reading.answer ?? null},
      act_id = app.act_id()
    where track_decision_id = ${decisionId} and state = 'second-reading'`.execute(transaction);
}

export type ToDecide = {
  readonly person_id: number;
  /** Nothing: to be assessed. */
  readonly track: string | null;
  readonly from_day: Day;
  readonly due_on: Day;
  readonly found: number;
};

/** Own clients whose track is due, oldest first; names nobody. */
export async function listToDecide(
  transaction: Scoped,
  tracks: readonly { readonly code: string; readonly longestMonths: number | null }[],
  atMost: number,
): Promise<readonly ToDecide[]> {
  const { rows } = await sql<ToDecide>`
    select * from tracks.to_decide(${sql.val(tracks.map(({ code }) => code))}::text[],
      ${sql.val(tracks.map(({ longestMonths }) => longestMonths ?? 0))}::integer[], ${atMost})`.execute(
    transaction,
  );
  return rows;
}

export type ToRead = {
  readonly person_id: number;
  readonly track_decision_id: number;
  readonly decided: string;
  readonly decided_on: Day;
  readonly returned: boolean;
  readonly found: number;
};

/** Decisions of the own teams that wait for a second reader, and own ones that came back; oldest first. */
export async function listToRead(transaction: Scoped, atMost: number): Promise<readonly ToRead[]> {
  const { rows } = await sql<ToRead>`
    select * from tracks.readings_of_team(${atMost})`.execute(transaction);
  return rows;
}
