import type { ExtractColumn, ExtractTable } from '#extract/definition.ts';
import { extractTables } from '#extract/tables.ts';
import { name } from './sql-names.ts';
import { staged } from './staging.ts';

/** Where the rows of a file go. */
export type Target = {
  readonly table: ExtractTable;
  /** The table in the database, with its schema. */
  readonly relation: string;
  /** The column by which other tables refer to a row of this one. */
  readonly id: string;
  /** The columns that name one row, for an update. */
  readonly identity: readonly string[];
};

const places: { readonly [table: string]: { relation: string; identity: readonly string[] } } = {
  neighbourhoods: { relation: 'places.neighbourhoods', identity: ['neighbourhood_code'] },
  residents: { relation: 'places.residents', identity: ['neighbourhood_code', 'year'] },
  departments: { relation: 'organisation.departments', identity: ['department_id'] },
  teams: { relation: 'organisation.teams', identity: ['team_id'] },
  team_areas: { relation: 'organisation.team_areas', identity: ['team_area_id'] },
  staff: { relation: 'organisation.staff', identity: ['staff_id'] },
  staff_teams: { relation: 'organisation.staff_teams', identity: ['staff_team_id'] },
  persons: { relation: 'people.persons', identity: ['person_id'] },
  dossiers: { relation: 'people.dossiers', identity: ['dossier_id'] },
  dossier_members: { relation: 'people.dossier_members', identity: ['dossier_member_id'] },
  households: { relation: 'people.households', identity: ['household_id'] },
  addresses: { relation: 'people.addresses', identity: ['address_id'] },
  education: { relation: 'people.education', identity: ['education_id'] },
  representations: { relation: 'people.representations', identity: ['representation_id'] },
  benefit_spells: { relation: 'benefits.benefit_spells', identity: ['spell_id'] },
  main_income: { relation: 'benefits.main_income', identity: ['main_income_id'] },
  work_income: { relation: 'benefits.work_income', identity: ['work_income_id'] },
  absences: { relation: 'organisation.absences', identity: ['absence_id'] },
  hand_overs: { relation: 'caseload.hand_overs', identity: ['hand_over_id'] },
  coach_assignments: { relation: 'caseload.coach_assignments', identity: ['assignment_id'] },
  applications: { relation: 'applications.applications', identity: ['application_id'] },
  application_documents: { relation: 'applications.documents', identity: ['document_id'] },
  intake_places: { relation: 'planning.places', identity: ['place_id'] },
  appointments: { relation: 'planning.appointments', identity: ['appointment_id'] },
  exemptions: { relation: 'duties.exemptions', identity: ['exemption_id'] },
  community_contributions: { relation: 'duties.contributions', identity: ['contribution_id'] },
  duty_signals: { relation: 'duties.signals', identity: ['signal_id'] },
  sanction_considerations: { relation: 'duties.considerations', identity: ['consideration_id'] },
  sanctions: { relation: 'duties.sanctions', identity: ['sanction_id'] },
  claims: { relation: 'duties.claims', identity: ['claim_id'] },
  re_examination_plans: { relation: 'duties.re_examination_plans', identity: ['plan_id'] },
  re_examinations: { relation: 'duties.re_examinations', identity: ['re_examination_id'] },
  candidates: { relation: 'placements.candidates', identity: ['candidate_id'] },
  placements: { relation: 'placements.placements', identity: ['placement_id'] },
  wage_subsidies: { relation: 'placements.wage_subsidies', identity: ['subsidy_id'] },
  labour_indications: { relation: 'placements.labour_indications', identity: ['indication_id'] },
  income_allowances: { relation: 'placements.income_allowances', identity: ['allowance_id'] },
  unemployment_benefit: {
    relation: 'placements.unemployment_benefit',
    identity: ['unemployment_id'],
  },
  ladder_steps: { relation: 'placements.ladder_steps', identity: ['step_id'] },
  prevention_meetings: { relation: 'prevention.meetings', identity: ['meeting_id'] },
  prevention_participants: { relation: 'prevention.participants', identity: ['participant_id'] },
  prevention_talks: { relation: 'prevention.talks', identity: ['talk_id'] },
  satisfaction_answers: { relation: 'voice.answers', identity: ['answer_id'] },
  contacts: { relation: 'contacts.contacts', identity: ['contact_id'] },
  call_backs: { relation: 'contacts.call_backs', identity: ['call_back_id'] },
  track_stays: { relation: 'tracks.track_stays', identity: ['track_stay_id'] },
  track_decisions: { relation: 'tracks.track_decisions', identity: ['track_decision_id'] },
  intakes: { relation: 'intake.intakes', identity: ['intake_id'] },
  life_domain_levels: { relation: 'intake.life_domain_levels', identity: ['life_domain_level_id'] },
  distance_estimates: { relation: 'intake.distance_estimates', identity: ['distance_estimate_id'] },
  profile_items: { relation: 'intake.profile_items', identity: ['profile_item_id'] },
  effort_plans: { relation: 'intake.effort_plans', identity: ['effort_plan_id'] },
  effort_tasks: { relation: 'intake.effort_tasks', identity: ['effort_task_id'] },
  partners: { relation: 'partners.partners', identity: ['partner_id'] },
  partner_staff: { relation: 'partners.partner_staff', identity: ['partner_staff_id'] },
  instruments: { relation: 'instruments.instruments', identity: ['instrument_id'] },
  instrument_versions: { relation: 'instruments.versions', identity: ['version_id'] },
  trajectories: { relation: 'instruments.trajectories', identity: ['trajectory_id'] },
  referrals: { relation: 'instruments.referrals', identity: ['referral_id'] },
  attendance: { relation: 'instruments.attendance', identity: ['attendance_id'] },
  consents: { relation: 'partners.consents', identity: ['consent_id'] },
};

export function getTarget(tableName: string): Target {
  const table = extractTables.find((one) => one.name === tableName);
  const place = places[tableName];
  const id = place?.identity[0];
  if (table === undefined || place === undefined || id === undefined) {
    throw new Error(`no place in the database for the file ${tableName}`);
  }
  return { table, ...place, id };
}

/** A column of the target, with the SQL that makes its value from a row `s` of staging. */
export type Piece = {
  readonly column: string;
  readonly value: string;
  readonly use: 'key' | 'compared' | 'carried';
  /** The column of the target that, once filled, keeps the value from being changed. */
  readonly givenHere?: string | undefined;
};

/** What a row of staging becomes: forms were checked, so that every cast holds. */
export function piecesOf({ table }: Target): readonly Piece[] {
  return table.columns.flatMap((column) => piecesFrom(table, column));
}

function piecesFrom(table: ExtractTable, column: ExtractColumn): readonly Piece[] {
  const { period } = table;
  const { givenHere } = column;
  const use = table.key.includes(column.name) ? 'key' : 'compared';
  if (column.name === period?.until) return [];
  if (column.name === period?.from) {
    const during = `daterange(${typed(table, period.from)}, ${typed(table, period.until)})`;
    const ended = getColumn(table, period.until);
    return [{ column: 'during', value: during, use: 'compared', givenHere: ended.givenHere }];
  }
  if (column.type.is === 'bsn') {
    // The cipher differs each time: the hash tells whether the number is another.
    return [
      { column: 'bsn_hash', value: 's.bsn_hash', use: 'compared' },
      { column: 'bsn_cipher', value: 's.bsn_cipher', use: 'carried' },
    ];
  }
  if (column.type.is === 'reference') {
    const { id } = getTarget(column.type.to);
    const value = `${referred(column.name)}.${name(id)}`;
    return [{ column: column.type.as ?? id, value, use, givenHere }];
  }
  const own = column.type.is === 'day' ? column.type.as : undefined;
  return [{ column: own ?? column.name, value: typed(table, column.name), use, givenHere }];
}

/** What a column of row `t` of the target becomes by row `r` of resolved staging. */
export const becomes = ({ column, givenHere }: Piece): string =>
  givenHere === undefined
    ? `r.${name(column)}`
    : `case when t.${name(givenHere)} is null then r.${name(column)} else t.${name(column)} end`;

const casts: { readonly [column: string]: string } = {
  hours_per_week: 'numeric(4, 1)',
  longitude: 'double precision',
  latitude: 'double precision',
};

/** The value of a column of row `s` in its own type; a month is its first day. */
export function typed(table: ExtractTable, columnName: string): string {
  const column = getColumn(table, columnName);
  const value = `s.${name(columnName)}`;
  switch (column.type.is) {
    case 'day':
      return `${value}::date`;
    case 'month':
      return `(${value} || '-01')::date`;
    case 'integer':
      return `${value}::integer`;
    case 'decimal':
      return `${value}::${casts[columnName] ?? 'numeric'}`;
    case 'cents':
      return `${value}::bigint`;
    case 'flag':
      return `(${value} = '1')`;
    default:
      return value;
  }
}

export function getColumn(table: ExtractTable, columnName: string): ExtractColumn {
  const column = table.columns.find((one) => one.name === columnName);
  if (column === undefined) throw new Error(`${table.name} has no column ${columnName}`);
  return column;
}

export type Reference = { readonly column: ExtractColumn; readonly parent: Target };

export const referencesOf = (table: ExtractTable): readonly Reference[] =>
  table.columns.flatMap((column) =>
    column.type.is === 'reference' ? [{ column, parent: getTarget(column.type.to) }] : [],
  );

/** The alias of the row that a reference leads to. */
export const referred = (columnName: string): string => name(`to_${columnName}`);

/** The parent's own key, by which files refer to it. */
export function keyOfParent({ parent }: Reference): string {
  const [key] = parent.table.key;
  if (key === undefined) throw new Error(`${parent.table.name} has no key`);
  return name(key);
}

/** Rows `s` of staging with what they refer to in the database. */
export function stagedWithReferences(target: Target, join: 'join' | 'left join'): string {
  const joins = referencesOf(target.table).map((reference) => {
    const alias = referred(reference.column.name);
    const kind = reference.column.required ? join : 'left join';
    return `${kind} ${reference.parent.relation} ${alias}
      on ${alias}.${keyOfParent(reference)} = s.${name(reference.column.name)}`;
  });
  return [`${staged(target.table)} s`, ...joins].join('\n    ');
}

/** The rows of staging as they will stand: line and one column for each piece. */
export const resolved = (target: Target): string =>
  `select s.line, ${piecesOf(target)
    .map(({ column, value }) => `${value} as ${name(column)}`)
    .join(', ')}
  from ${stagedWithReferences(target, 'join')}`;

/** A row `t` of the target and a row of resolved staging have the same key. */
export function sameKey(target: Target, row: string): string {
  const { table } = target;
  const keys = piecesOf(target).filter(({ use }) => use === 'key');
  const parts = keys.map(({ column }) => `t.${name(column)} = ${row}.${name(column)}`);
  const fromIsKey = table.period !== undefined && table.key.includes(table.period.from);
  return [...parts, ...(fromIsKey ? [`lower(t.during) = lower(${row}.during)`] : [])].join(' and ');
}

/**
 * Refused rows `q` that have the key of a row `t` of the target: compared as text, for what was refused
 * may have no other form. `joins` leads from the row to the keys of what it refers to.
 */
export function keyAsText({ table }: Target): { readonly joins: string; readonly match: string } {
  const parents = referencesOf(table).filter(({ column }) => table.key.includes(column.name));
  const joins = parents.map(({ column, parent }) => {
    const alias = name(`key_of_${column.name}`);
    return `join ${parent.relation} ${alias} on ${alias}.${name(parent.id)} = t.${name(parent.id)}`;
  });
  const match = table.key.map((column) => {
    const parent = parents.find((one) => one.column.name === column);
    return `q.${name(column)} = ${parent === undefined ? valueAsText(table, column) : `${name(`key_of_${column}`)}.${keyOfParent(parent)}`}`;
  });
  return { joins: joins.join('\n    '), match: match.join(' and ') };
}

function valueAsText(table: ExtractTable, column: string): string {
  if (column !== table.period?.from) return `t.${name(column)}::text`;
  const form = getColumn(table, column).type.is === 'month' ? 'YYYY-MM' : 'YYYY-MM-DD';
  return `to_char(lower(t.during), '${form}')`;
}
