import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { NewVersion } from './rules/version-form.ts';

export type Instrument = {
  readonly instrument_id: number;
  readonly instrument_key: string;
  readonly instrument_type: string;
  readonly version_id: number;
  readonly name: string;
  readonly name_en: string;
  readonly purpose: string;
  readonly purpose_en: string;
  readonly conditions: string | null;
  readonly voluntary: boolean;
  readonly weeks: number;
  readonly extension_weeks: number;
  readonly hours_per_week: number;
  readonly place_within_days: number | null;
  readonly places: number | null;
  readonly partner_id: number | null;
  readonly partner: string | null;
  readonly cost: number;
  readonly evidence: string;
  readonly evidence_en: string;
  readonly owner: string;
  readonly checked_on: Day;
  readonly from_day: Day;
  readonly until_day: Day | null;
  readonly started: number;
  readonly waiting: number;
};

const columns = sql`
  select i.instrument_id, i.instrument_key, i.instrument_type, v.version_id, v.name, v.name_en, v.purpose,
    v.purpose_en, v.conditions, v.voluntary, v.weeks, v.extension_weeks, v.hours_per_week, v.place_within_days,
    v.places, v.partner_id, p.name as partner, v.cost, v.evidence, v.evidence_en, v.owner, v.checked_on, v.from_day,
    v.until_day, coalesce(o.started, 0) as started, coalesce(o.waiting, 0) as waiting
  from instruments.instruments i
  join instruments.versions v using (instrument_id)
  left join partners.partners p on p.partner_id = v.partner_id
  left join instruments.occupied() o on o.instrument_id = i.instrument_id`;

/** What the catalogue says on a day, by type and name. */
export async function listInstruments(
  transaction: Scoped,
  day: Day,
): Promise<readonly Instrument[]> {
  const { rows } = await sql<Instrument>`${columns}
    where v.during @> ${day}::date order by i.instrument_type, v.name limit 500`.execute(
    transaction,
  );
  return rows;
}

/** All versions of one, newest first. */
export async function listVersions(
  transaction: Scoped,
  key: string,
): Promise<readonly Instrument[]> {
  const { rows } = await sql<Instrument>`${columns}
    where i.instrument_key = ${key} order by v.from_day desc limit 100`.execute(transaction);
  return rows;
}

async function insertVersion(
  transaction: Scoped,
  instrumentId: number,
  version: NewVersion,
): Promise<void> {
  await sql`insert into instruments.versions (instrument_id, name, name_en, purpose, purpose_en, conditions, voluntary,
      weeks, extension_weeks, hours_per_week, place_within_days, places, partner_id, cost, evidence, evidence_en, owner,
      checked_on, during)
    values (${instrumentId}, ${version.name}, ${version.name_en}, ${version.purpose}, ${version.purpose_en},
      ${version.conditions}, ${version.voluntary}, ${version.weeks}, ${version.extension_weeks},
      ${version.hours_per_week}, ${version.place_within_days}, ${version.places}, ${version.partnerId},
      ${version.cost}, ${version.evidence}, ${version.evidence_en}, ${version.owner}, ${version.checkedOn},
      daterange(${version.from}, null))`.execute(transaction);
}

/** A new instrument with its first version; the key that it got. */
export async function insertInstrument(
  transaction: Scoped,
  type: string,
  version: NewVersion,
): Promise<string> {
  const { rows } = await sql<{ id: number; key: string }>`
    insert into instruments.instruments (instrument_type) values (${type})
    returning instrument_id as id, instrument_key as key`.execute(transaction);
  const [made] = rows;
  if (made === undefined) throw new Error('an instrument that was kept has a key');
  await insertVersion(transaction, made.id, version);
  return made.key;
}

export type WaitingLine = {
  readonly trajectory_key: string;
  readonly place: number;
  readonly agreed_on: Day;
  readonly referral: string | null;
  readonly partner: string | null;
  readonly expires_on: Day | null;
  /** By when the catalogue promises a place. */
  readonly due_on: Day | null;
  /** The number of the client, when who asks guides the client. */
  readonly own_client: string | null;
};

/** Who agreed and has not begun, first agreed first; no name. */
export async function listWaitingFor(
  transaction: Scoped,
  instrumentId: number,
): Promise<readonly WaitingLine[]> {
  const { rows } = await sql<WaitingLine>`
    select * from instruments.waiting_list(${instrumentId}) order by place`.execute(transaction);
  return rows;
}

export type PromisedPlace = {
  readonly trajectory_key: string;
  readonly instrument_id: number;
  readonly agreed_on: Day;
  readonly due_on: Day;
  readonly referral: string | null;
  readonly partner: string | null;
  readonly missed: number;
  readonly found: number;
};

/** Promised places that are missed or due within a week, longest missed first; no name. */
export async function listPromised(transaction: Scoped): Promise<readonly PromisedPlace[]> {
  const { rows } = await sql<PromisedPlace>`
    select * from instruments.promised_places(100) order by due_on`.execute(transaction);
  return rows;
}

/** Closes the version that holds and opens the new one; false when another was written meanwhile. */
export async function writeVersion(
  transaction: Scoped,
  held: Instrument,
  version: NewVersion,
): Promise<boolean> {
  const closed = await sql`
    update instruments.versions set during = daterange(lower(during), ${version.from})
    where version_id = ${held.version_id} and upper(during) is null`.execute(transaction);
  if (closed.numAffectedRows !== 1n) return false;
  await insertVersion(transaction, held.instrument_id, version);
  return true;
}

export type Stalled = {
  readonly referral_key: string;
  readonly instrument_id: number;
  readonly partner: string;
  readonly sent_on: Day;
  readonly expires_on: Day;
  readonly status: string;
  readonly found: number;
};

export async function listStalled(transaction: Scoped): Promise<readonly Stalled[]> {
  const { rows } = await sql<Stalled>`select * from instruments.stalled_referrals(50)`.execute(
    transaction,
  );
  return rows;
}

export type YearResult = {
  readonly instrument_id: number;
  readonly started: number;
  readonly finished: number;
  readonly reached: number;
  readonly stopped: number;
  readonly refused: number;
};

export async function listResults(transaction: Scoped): Promise<readonly YearResult[]> {
  const { rows } = await sql<YearResult>`select * from instruments.results_of_year()`.execute(
    transaction,
  );
  return rows;
}
