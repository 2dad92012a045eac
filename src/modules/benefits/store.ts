import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';

export type SpellLine = {
  readonly scheme: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly inflow_reason: string;
  readonly outflow_reason: string | null;
  readonly start_known_on: Day;
  readonly end_known_on: Day | null;
  /** The person came into the dossier while the spell ran. */
  readonly joined_later: boolean;
  /** The person left the dossier while the spell ran. */
  readonly left_before: boolean;
};

/** The published view: spells of the persons whose file the transaction opened. */
type BenefitViews = { 'benefits.spell_lines': SpellLine & { readonly person_id: number } };

/** The benefit spells of a person, newest first; the file has to be open. A person has at most some tens. */
export function listSpells(transaction: Scoped, personId: number): Promise<readonly SpellLine[]> {
  return transaction
    .withTables<BenefitViews>()
    .selectFrom('benefits.spell_lines')
    .where('person_id', '=', personId)
    .select(['scheme', 'from_day', 'until_day', 'inflow_reason', 'outflow_reason'])
    .select(['start_known_on', 'end_known_on', 'joined_later', 'left_before'])
    .orderBy('from_day', 'desc')
    .limit(100)
    .execute();
}

export type WorkIncomeLine = {
  readonly kind: string;
  /** Gross, in whole euro cents. */
  readonly amount_per_month: number;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** Income from work of a person, newest first; the file has to be open. */
export function listWorkIncome(
  transaction: Scoped,
  personId: number,
): Promise<readonly WorkIncomeLine[]> {
  return transaction
    .selectFrom('benefits.work_income')
    .where('person_id', '=', personId)
    .select(['kind', 'amount_per_month', 'from_day', 'until_day'])
    .orderBy('from_day', 'desc')
    .limit(100)
    .execute();
}

export type WorkChange = {
  readonly person_id: number;
  readonly kind: string;
  /** Gross a month, in whole euro cents, from the day on; nothing when the work ended. */
  readonly amount: number;
  readonly was: number | null;
  readonly changed_on: Day;
  readonly found: number;
};

/** Work beside a benefit in the own area that began or changed in the last 31 days, or ended (`over`); no name. */
export async function listWorkChanges(
  transaction: Scoped,
  over: boolean,
  atMost: number,
): Promise<readonly WorkChange[]> {
  const { rows } = await sql<WorkChange>`
    select person_id, kind, amount, was, changed_on, found from benefits.work_changes(${over}, ${atMost})`.execute(
    transaction,
  );
  return rows;
}

/** Ends the right that runs in the household of this person, from the day; false when none does that began before. */
export async function endSpell(
  transaction: Scoped,
  personId: number,
  { until, reason }: { readonly until: Day; readonly reason: string },
): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`
    select benefits.end_spell(${personId}, ${until}::date, ${reason}) as ended`.execute(
    transaction,
  );
  return rows[0]?.ended === true;
}
