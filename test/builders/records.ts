import { sql } from 'kysely';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { addDays, type Day } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { bsnLookupHash, encryptBsn, type Keys } from '#platform/keys.ts';

/** Writes records as the door does: in the scope of an import, as one act. */
export function importRecords<Made>(
  gate: Gate,
  day: Day,
  make: (transaction: Scoped) => Promise<Made>,
): Promise<Made> {
  const acting = { scope: 'import', staffId: undefined, role: 'system' } as const;
  return inScope(
    gate,
    { ...acting, purpose: 'import', reason: 'test', day },
    async (transaction) => {
      await sql`select audit.begin_act()`.execute(transaction);
      return make(transaction);
    },
  );
}

let made = 0;
/** Another key for each record of a run. */
const nextKey = (letter: string): string => `${letter}${String((made += 1)).padStart(6, '0')}`;

async function insert<Row>(
  transaction: Scoped,
  statement: ReturnType<typeof sql<Row>>,
): Promise<Row> {
  const { rows } = await statement.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('a record was not made');
  return row;
}

/** `until` is the first day that no longer belongs to it. */
const period = (from: Day, until: Day | undefined) =>
  sql`daterange(${from}::date, ${until ?? null}::date)`;

export type TeamRecord = { readonly teamId: number; readonly name: string };

export async function addTeam(
  transaction: Scoped,
  team: {
    readonly name: string;
    readonly kind?: 'work' | 'prestatie010' | 'youth' | 'control';
    readonly side?: 'zuid' | 'rest' | 'city';
  },
): Promise<TeamRecord> {
  const { name, kind = 'work', side = 'zuid' } = team;
  return insert(
    transaction,
    sql<TeamRecord>`
    with department as (
      insert into organisation.departments (department_key, name, kind)
      values (${nextKey('A')}, ${`Afdeling ${name}`}, ${kind}) returning department_id)
    insert into organisation.teams (team_key, department_id, name, side, opened_on)
    select ${nextKey('T')}, department_id, ${name}, ${side}, '2009-01-01' from department
    returning team_id as "teamId", name`,
  );
}

export type StaffRecord = { readonly staffId: number; readonly name: string; readonly role: Role };

export async function addStaff(
  transaction: Scoped,
  staff: {
    readonly name: string;
    readonly role: Role;
    readonly teams?: readonly TeamRecord[];
    readonly hours?: number;
    readonly from?: Day;
    readonly until?: Day;
  },
): Promise<StaffRecord> {
  const { name, role, teams = [], hours = 36, from = '2020-01-01' as Day, until } = staff;
  const key = nextKey('S');
  const record = await insert(
    transaction,
    sql<StaffRecord>`
    insert into organisation.staff (staff_key, name, email, role)
    values (${key}, ${name}, ${`${key}@example.nl`}, ${role})
    returning staff_id as "staffId", name, role`,
  );
  for (const { teamId } of teams) {
    await sql`insert into organisation.staff_teams (staff_id, team_id, hours_per_week, during)
      values (${record.staffId}, ${teamId}, ${hours}, ${period(from, until)})`.execute(transaction);
  }
  return record;
}

export type ClientRecord = {
  readonly personId: number;
  readonly dossierId: number;
  readonly number: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly bsn: string;
};

/** A client with a dossier of one adult, a home, some work and a benefit that runs since 2022. */
export async function addClient(
  transaction: Scoped,
  keys: Keys,
  client: { readonly givenNames?: string; readonly familyName: string },
): Promise<ClientRecord> {
  const { givenNames = 'Sam', familyName } = client;
  const number = nextKey('P');
  const bsn = fictitiousBsn(made);
  const { personId, dossierId } = await insert(
    transaction,
    sql<{ personId: number; dossierId: number }>`
    with neighbourhood as (
      insert into places.neighbourhoods (neighbourhood_code, name, district_code, area, side, bank,
        longitude, latitude)
      values ('BU00001', 'Voorbeeldbuurt', 'WK001', 'Charlois', 'zuid', 'south', 4.5, 51.9)
      on conflict (neighbourhood_code) do nothing),
    person as (
      insert into people.persons (person_key, bsn_hash, bsn_cipher, given_names, family_name, sex, birth_date,
        phone, email)
      values (${number}, ${bsnLookupHash(keys, bsn)}, ${encryptBsn(keys, bsn)}, ${givenNames}, ${familyName},
        '9', '1985-06-15', '0600000000', ${`${number}@example.nl`})
      returning person_id),
    dossier as (
      insert into people.dossiers (dossier_key, opened_on) values (${nextKey('D')}, '2022-01-01')
      returning dossier_id),
    member as (
      insert into people.dossier_members (dossier_id, person_id, position, during)
      select dossier_id, person_id, '1', daterange('2022-01-01', null) from dossier, person)
    select person_id as "personId", dossier_id as "dossierId" from person, dossier`,
  );
  await sql`insert into people.households (dossier_id, kind, children, during)
    values (${dossierId}, 'single_parent', 2, daterange('2022-01-01', null))`.execute(transaction);
  await sql`insert into people.addresses (person_id, street, house_number, postcode, neighbourhood_code, during)
    values (${personId}, 'Voorbeeldstraat', '12', '3072AA', 'BU00001', daterange('2022-01-01', null))`.execute(
    transaction,
  );
  await sql`insert into benefits.benefit_spells (spell_key, dossier_id, scheme, during, inflow_reason,
      start_known_on)
    values (${nextKey('U')}, ${dossierId}, 'PW', daterange('2022-01-01', null), '14', '2022-01-20')`.execute(
    transaction,
  );
  await sql`insert into people.education (person_id, register, level, recorded_on)
    values (${personId}, 'intake', 'middle', '2022-01-10')`.execute(transaction);
  await sql`insert into benefits.main_income (person_id, during)
    values (${personId}, daterange('2022-01-01', null))`.execute(transaction);
  await sql`insert into benefits.work_income (person_id, kind, amount_per_month, during)
    values (${personId}, '11', 45000, daterange('2025-01-01', null))`.execute(transaction);
  return { personId, dossierId, number, givenNames, familyName, bsn };
}

/** Nine digits that pass the eleven test and begin with 99, as no real person's does. */
function fictitiousBsn(number: number): string {
  const first = `99${String(number).padStart(6, '0')}`;
  const sum = Array.from(first).reduce(
    (total, digit, place) => total + Number(digit) * (9 - place),
    0,
  );
  const last = sum % 11;
  return last === 10 ? fictitiousBsn(number + 500_000) : `${first}${last}`;
}

/** Who guides the client; without a coach the client is the team's and waits. */
export async function assign(
  transaction: Scoped,
  client: ClientRecord,
  to: {
    readonly team: TeamRecord;
    readonly coach?: StaffRecord;
    readonly from: Day;
    readonly until?: Day;
  },
): Promise<void> {
  await sql`insert into caseload.coach_assignments (person_id, team_id, staff_id, during)
    values (${client.personId}, ${to.team.teamId}, ${to.coach?.staffId ?? null},
      ${period(to.from, to.until)})`.execute(transaction);
}

/** A client of one coach from 60 days before the day on. */
export async function addClientOf(
  transaction: Scoped,
  keys: Keys,
  client: { readonly familyName: string; readonly givenNames?: string },
  to: { readonly team: TeamRecord; readonly coach?: StaffRecord; readonly day: Day },
): Promise<ClientRecord> {
  const record = await addClient(transaction, keys, client);
  await assign(transaction, record, { ...to, from: addDays(to.day, -60) });
  return record;
}

export async function addContact(
  transaction: Scoped,
  contact: {
    readonly client: ClientRecord;
    readonly by: StaffRecord;
    readonly day: Day;
    readonly withWhom?: 'client' | 'provider';
    readonly topic?: string;
    readonly nextStep?: string;
  },
): Promise<void> {
  const { client, by, day, withWhom = 'client', topic = 'matching', nextStep } = contact;
  await sql`insert into contacts.contacts (contact_key, person_id, staff_id, day, channel, topic, reintegration,
      with_whom, next_step)
    values (${nextKey('C')}, ${client.personId}, ${by.staffId}, ${day}, 'phone', ${topic}, true, ${withWhom},
      ${nextStep ?? null})`.execute(transaction);
}

/** An application that nobody decided yet: received and of nobody, or of this consultant while the applicant searches. */
export async function addApplication(
  transaction: Scoped,
  application: {
    readonly client: ClientRecord;
    readonly by: StaffRecord | undefined;
    readonly day: Day;
  },
): Promise<void> {
  const { client, by, day } = application;
  const received = by === undefined;
  await sql`
    insert into applications.applications (application_key, dossier_id, person_id, scheme, channel, reported_on,
      search_until, received_on, decision_due, staff_id)
    values (${nextKey('A')}, ${client.dossierId}, ${client.personId}, 'PW', 'desk', ${day},
      ${received ? null : addDays(day, 28)}, ${received ? day : null}, ${received ? addDays(day, 56) : null},
      ${by?.staffId ?? null})`.execute(transaction);
}

/** An intake that is open. */
export async function addIntake(
  transaction: Scoped,
  intake: { readonly client: ClientRecord; readonly by: StaffRecord; readonly day: Day },
): Promise<void> {
  await sql`
    insert into intake.intakes (intake_key, person_id, staff_id, opened_on)
    values (${`intake ${intake.client.number}`}, ${intake.client.personId}, ${intake.by.staffId},
      ${intake.day})`.execute(transaction);
}

/** A course that the client agreed to, sent to the organisation of this member of staff. */
export async function addReferral(
  transaction: Scoped,
  referral: { readonly client: ClientRecord; readonly to: StaffRecord; readonly day: Day },
): Promise<void> {
  const { client, to, day } = referral;
  await sql`
    with partner as (
      insert into partners.partners (partner_key, name, kind)
      values (${`partner ${to.staffId}`}, ${`Partner ${to.name}`}, 'provider')
      on conflict (partner_key) do update set name = excluded.name returning partner_id),
    member as (
      insert into partners.partner_staff (staff_id, partner_id, during)
      select ${to.staffId}, partner_id, daterange('2020-01-01', null) from partner
      where not exists (select from partners.partner_staff where staff_id = ${to.staffId})),
    instrument as (
      insert into instruments.instruments (instrument_key, instrument_type)
      values (${nextKey('I')}, 'develop') returning instrument_id),
    version as (
      insert into instruments.versions (instrument_id, name, name_en, purpose, purpose_en, voluntary, weeks,
        extension_weeks, hours_per_week, cost, evidence, evidence_en, owner, checked_on, during)
      select instrument_id, 'Cursus', 'Course', 'Leren.', 'Learning.', false, 10, 0, 8, 100000, 'Niet gemeten.',
        'Not measured.', 'Instrumentenhuis', '2020-01-01', daterange('2020-01-01', null) from instrument),
    trajectory as (
      insert into instruments.trajectories (person_id, instrument_id, staff_id, proposed_on, reason, voluntary,
        agreed_on)
      select ${client.personId}, instrument_id, ${to.staffId}, ${day}, 'Om verder te komen.', false, ${day}
      from instrument returning trajectory_id)
    insert into instruments.referrals (trajectory_id, partner_id, sent_on, expires_on)
    select trajectory_id, partner_id, ${day}, ${day}::date + 42 from trajectory, partner`.execute(
    transaction,
  );
}

/** Who acts for the client from a year before the day, on the ground; of a mandate the topics that it names. */
export async function addRepresentation(
  transaction: Scoped,
  representation: {
    readonly client: ClientRecord;
    readonly ground: 'guardianship' | 'administration' | 'mentorship' | 'power_of_attorney';
    readonly topics?: readonly string[];
    readonly day: Day;
    readonly until?: Day;
    /** The keyed hash of the number with which the representative signs in. */
    readonly numberHash?: Buffer;
  },
): Promise<number> {
  const { client, ground, topics = [], day, until, numberHash } = representation;
  const { id } = await insert(
    transaction,
    sql<{ id: number }>`
    insert into people.representations (person_id, ground, topics, name, evidence, during, number_hash)
    values (${client.personId}, ${ground}, ${sql.val(topics)}::text[], 'Rie Vertegenwoordiger',
      'Beschikking kantonrechter', ${period(addDays(day, -365), until)}, ${numberHash ?? null})
    returning representation_id as id`,
  );
  return id;
}
