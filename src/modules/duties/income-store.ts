import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ReviewDue } from './store.ts';

/** What of duties is due to Income in the own area: persons, days and amounts; no file needs to be open. */

export type SanctionOnBenefit = {
  readonly person_id: number;
  readonly per_cent: number;
  readonly from_day: Day;
  readonly until_day: Day;
  readonly found: number;
};

export async function listSanctionsOnBenefit(
  transaction: Scoped,
  atMost: number,
): Promise<readonly SanctionOnBenefit[]> {
  const { rows } = await sql<SanctionOnBenefit>`
    select person_id, per_cent, from_day, until_day, found from duties.sanctions_on_benefit(${atMost})`.execute(
    transaction,
  );
  return rows;
}

export type OpenClaim = {
  readonly person_id: number;
  readonly ground: string;
  readonly decided_on: Day;
  readonly amount: number;
  readonly received: number | null;
  readonly found: number;
};

export async function listOpenClaims(
  transaction: Scoped,
  atMost: number,
): Promise<readonly OpenClaim[]> {
  const { rows } = await sql<OpenClaim>`
    select person_id, ground, decided_on, amount, received, found from duties.open_claims(${atMost})`.execute(
    transaction,
  );
  return rows;
}

export async function listAreaReviews(
  transaction: Scoped,
  until: Day,
  atMost: number,
): Promise<readonly ReviewDue[]> {
  const { rows } = await sql<ReviewDue>`
    select person_id, duty, article, review_on, found from duties.area_reviews_due(${until}, ${atMost})`.execute(
    transaction,
  );
  return rows;
}
