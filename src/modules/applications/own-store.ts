import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

/** An application as the applicant reads it. */
export type OwnApplication = {
  readonly application_id: number;
  readonly scheme: string;
  readonly reported_on: Day;
  readonly received_on: Day | null;
  readonly decision_due: Day | null;
  readonly outcome: string | null;
  readonly decided_on: Day | null;
  readonly granted_from: Day | null;
};

export async function listOwnApplications(transaction: Scoped): Promise<readonly OwnApplication[]> {
  const { rows } = await sql<OwnApplication>`
    select * from applications.own_applications()`.execute(transaction);
  return rows;
}

export type MissingDocument = {
  readonly kind: string;
  readonly asked_on: Day;
  readonly due_on: Day;
};

/** What was asked with an application that is not decided and has not come, by the day on which it is due. */
export async function listOwnMissing(transaction: Scoped): Promise<readonly MissingDocument[]> {
  const { rows } = await sql<MissingDocument>`
    select * from applications.own_missing_documents()`.execute(transaction);
  return rows;
}
