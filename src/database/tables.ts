import type { Generated, GeneratedAlways } from 'kysely';
import type { Day } from '#kernel/day.ts';

/** The shape of the tables in migrations/, as statements see them. Days are text `YYYY-MM-DD`. */
export type Tables = {
  'places.neighbourhoods': {
    neighbourhood_code: string;
    name: string;
    district_code: string;
    area: string;
    side: 'zuid' | 'rest';
    bank: 'south' | 'north';
    longitude: number;
    latitude: number;
  };
  'organisation.departments': {
    department_id: GeneratedAlways<number>;
    department_key: string;
    name: string;
    kind: 'work' | 'prestatie010' | 'youth' | 'income' | 'services' | 'control';
  };
  'organisation.teams': {
    team_id: GeneratedAlways<number>;
    team_key: string;
    department_id: number;
    name: string;
    side: 'zuid' | 'rest' | 'city';
    opened_on: Day;
    closed_on: Day | null;
  };
  'organisation.staff': {
    staff_id: GeneratedAlways<number>;
    staff_key: string;
    name: string;
    email: string;
    role: string;
  };
  'organisation.staff_teams': {
    staff_id: number;
    team_id: number;
    hours_per_week: number;
    programme: string | null;
    during: string;
  };
  'people.persons': {
    person_id: GeneratedAlways<number>;
    person_key: string;
    given_names: string;
    family_name: string;
    sex: '1' | '2' | '9';
    birth_date: Day;
    death_date: Day | null;
    refugee_status_on: Day | null;
    phone: string | null;
    email: string | null;
  };
  'people.dossiers': {
    dossier_id: GeneratedAlways<number>;
    dossier_key: string;
    opened_on: Day;
  };
  'people.dossier_members': Lasting & {
    dossier_id: number;
    person_id: number;
    position: '1' | '2';
  };
  'people.households': Lasting & { dossier_id: number; kind: string; children: number };
  'people.addresses': Lasting & {
    person_id: number;
    street: string | null;
    house_number: string | null;
    postcode: string | null;
    neighbourhood_code: string;
  };
  'people.education': {
    person_id: number;
    register: 'intake' | 'national';
    level: 'low' | 'middle' | 'high';
    recorded_on: Day;
  };
  'benefits.benefit_spells': Lasting & {
    spell_id: GeneratedAlways<number>;
    spell_key: string;
    dossier_id: number;
    scheme: 'PW' | 'IOAW' | 'IOAZ';
    inflow_reason: string;
    outflow_reason: string | null;
    start_known_on: Day;
    end_known_on: Day | null;
  };
  'benefits.main_income': Lasting & { person_id: number };
  'benefits.work_income': Lasting & { person_id: number; kind: string; amount_per_month: number };
  'caseload.coach_assignments': Lasting & {
    assignment_id: GeneratedAlways<number>;
    person_id: number;
    team_id: number;
    staff_id: number | null;
  };
  'contacts.contacts': {
    contact_id: GeneratedAlways<number>;
    contact_key: string;
    person_id: number;
    staff_id: number;
    day: Day;
    channel: string;
    topic: string;
    reintegration: boolean;
    with_whom: string;
    next_step: string | null;
  };
  'entry.sessions': {
    session_hash: Buffer;
    staff_id: number | null;
    person_id: number | null;
    representation_id: Generated<number | null>;
    role: string;
    role_from: Generated<'records' | 'account'>;
    started_at: Generated<Date>;
    seen_at: Generated<Date>;
    ended_at: Date | null;
  };
  'operations.imports': {
    import_id: GeneratedAlways<number>;
    act_id: number;
    folder: string;
    synthetic: boolean;
    records_until: Day | null;
    finished_at: Generated<Date>;
    tables: unknown;
  };
  'steering.forecasts': {
    forecast_id: GeneratedAlways<number>;
    act_id: Generated<number>;
    name: string;
    note: string;
    snapshot_number: number;
    reference_date: Day;
    synthetic: boolean;
    code_version: string;
    origin: Day;
    scenario: unknown;
    assumptions: unknown;
    forecast: unknown;
    target_value: number;
    target_by: Day;
  };
  'steering.market_series': {
    market_series_id: GeneratedAlways<number>;
    act_id: Generated<number>;
    name: string;
    source: string;
    first: Day;
    values: unknown;
  };
  'steering.acts': {
    act_id: number;
    at: Date;
    staff_id: number | null;
    role: string;
    reason: string;
  };
  'audit.acts': {
    act_id: GeneratedAlways<number>;
    at: Generated<Date>;
    staff_id: number | null;
    role: string;
    purpose: string;
    reason: string;
    trace: string | null;
  };
  'audit.read_log': {
    read_id: GeneratedAlways<number>;
    at: Generated<Date>;
    staff_id: number;
    role: string;
    purpose: string;
    reason: string;
    what: string;
    person_id: number | null;
    trace: string | null;
  };
  'audit.change_log': {
    change_id: GeneratedAlways<number>;
    act_id: number;
    at: Generated<Date>;
    relation: string;
    action: 'UPDATE' | 'DELETE';
  };
};

/** A period: `during` is the half-open range, the two days are made from it by the database. */
type Lasting = {
  during: string;
  from_day: GeneratedAlways<Day>;
  until_day: GeneratedAlways<Day | null>;
};
