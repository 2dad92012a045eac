import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

export type TermLine = {
  readonly kind: string;
  readonly due_on: Day;
  readonly coach: string | null;
  readonly team: string;
  readonly person_key: string;
  readonly found: number;
};

/** The tracks of the model in force with the months after which they are looked at again. */
export type LongestStay = { readonly code: string; readonly longestMonths: number | null };

/** Terms of clients of the own teams that lapsed or lapse within so many days, earliest first; no name. */
export async function listTerms(
  transaction: Scoped,
  days: number,
  tracks: readonly LongestStay[],
  atMost: number,
): Promise<readonly TermLine[]> {
  const longest = tracks.flatMap(({ code, longestMonths }) =>
    longestMonths === null ? [] : [{ track: code, months: longestMonths }],
  );
  const { rows } = await sql<TermLine>`
    select * from caseload.team_terms(${days}, ${JSON.stringify(longest)}::jsonb, ${atMost})`.execute(
    transaction,
  );
  return rows;
}

export type CoachClient = {
  readonly person_key: string;
  readonly track: string | null;
  readonly neighbourhood: string | null;
  readonly since: Day;
  readonly contact_day: Day | null;
  readonly found: number;
};

/** The clients of a coach of the own teams, longest with the coach first; no name. */
export async function listCoachClients(
  transaction: Scoped,
  staffId: number,
): Promise<readonly CoachClient[]> {
  const { rows } = await sql<CoachClient>`
    select * from caseload.clients_of_coach(${staffId}, 500)`.execute(transaction);
  return rows;
}

export type TakenOver = {
  readonly person_id: number;
  readonly coach: string;
  readonly until_day: Day | null;
  readonly contact_day: Day | null;
  readonly found: number;
};

/** Clients of absent colleagues whom who acts takes over, longest without contact first. */
export async function listTakenOver(
  transaction: Scoped,
  atMost: number,
): Promise<readonly TakenOver[]> {
  const { rows } = await sql<TakenOver>`
    select * from caseload.taken_over_page(${atMost})`.execute(transaction);
  return rows;
}
