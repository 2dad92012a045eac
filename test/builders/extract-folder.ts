import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { extractTables } from '#extract/tables.ts';

/** Rows by table, each row its fields by column; a column that is left out is empty. */
export type Extract = { readonly [table: string]: readonly Fields[] };
export type Fields = { readonly [column: string]: string };

/** A street in Rotterdam: two neighbourhoods, two teams, a couple and a single mother on benefit. Valid. */
export const smallExtract: Extract = {
  neighbourhoods: [
    hood('BU05991091', 'Hillesluis', 'zuid', 'south'),
    hood('BU05990110', 'Stadsdriehoek', 'rest', 'north'),
  ],
  residents: [
    { neighbourhood_code: 'BU05991091', year: '2024', residents: '11500', residents_15_75: '8800' },
    {
      neighbourhood_code: 'BU05990110',
      year: '2024',
      residents: '17200',
      residents_15_75: '14100',
    },
  ],
  departments: [{ department_key: 'W', name: 'Matching & Activering', kind: 'work' }],
  teams: [
    { team_key: 'T1', department_key: 'W', name: 'Zuid 1', side: 'zuid', opened_on: '2015-01-01' },
    { team_key: 'T2', department_key: 'W', name: 'Noord 1', side: 'rest', opened_on: '2015-01-01' },
  ],
  staff: [
    { staff_key: 'S1', name: 'Sam Voorbeeld', email: 's1@example.org', role: 'work-coach' },
    { staff_key: 'S2', name: 'Robin Proef', email: 's2@example.org', role: 'work-coach' },
  ],
  staff_teams: [
    { staff_key: 'S1', team_key: 'T1', from: '2015-01-01', hours_per_week: '32.5' },
    { staff_key: 'S2', team_key: 'T2', from: '2015-01-01', hours_per_week: '36' },
  ],
  persons: [
    person('P1', '999990007', 'Noor', '2', '1980-05-17'),
    person('P2', '999990019', 'Bo', '1', '1978-11-02'),
    person('P3', '999990020', 'Kim', '2', '1991-02-28'),
  ],
  dossiers: [
    { dossier_key: 'D1', opened_on: '2018-03-01' },
    { dossier_key: 'D2', opened_on: '2020-07-01' },
  ],
  dossier_members: [
    { dossier_key: 'D1', person_key: 'P1', position: '1', from: '2018-03-01' },
    { dossier_key: 'D1', person_key: 'P2', position: '2', from: '2018-03-01' },
    { dossier_key: 'D2', person_key: 'P3', position: '1', from: '2020-07-01' },
  ],
  households: [
    { dossier_key: 'D1', kind: 'couple_without_children', children: '0', from: '2018-03-01' },
    {
      dossier_key: 'D2',
      kind: 'single_parent',
      children: '1',
      from: '2020-07-01',
      until: '2022-01-01',
    },
    { dossier_key: 'D2', kind: 'single_parent', children: '2', from: '2022-01-01' },
  ],
  addresses: [
    address('P1', 'BU05991091', '2018-03-01'),
    address('P2', 'BU05991091', '2018-03-01'),
    address('P3', 'BU05990110', '2020-07-01'),
  ],
  education: [
    { person_key: 'P1', register: 'intake', level: 'low', recorded_on: '2018-03-15' },
    { person_key: 'P1', register: 'national', level: 'middle', recorded_on: '2018-03-15' },
  ],
  benefit_spells: [
    {
      spell_key: 'SP1',
      dossier_key: 'D1',
      scheme: 'PW',
      from: '2018-03-01',
      until: '2019-06-01',
      inflow_reason: '14',
      outflow_reason: '11',
      start_known_on: '2018-04-02',
      end_known_on: '2019-05-20',
    },
    {
      spell_key: 'SP2',
      dossier_key: 'D2',
      scheme: 'PW',
      from: '2020-07-01',
      inflow_reason: '02',
      start_known_on: '2020-08-03',
    },
  ],
  main_income: [
    { person_key: 'P1', from: '2018-03', until: '2019-06' },
    { person_key: 'P3', from: '2020-07' },
  ],
  work_income: [
    { person_key: 'P1', from: '2019-06', amount_per_month: '214500', kind: '11' },
    { person_key: 'P3', from: '2021-01', until: '2021-07', amount_per_month: '38000', kind: '13' },
  ],
  coach_assignments: [
    { person_key: 'P1', team_key: 'T1', staff_key: 'S1', from: '2018-04-02', until: '2019-06-01' },
    { person_key: 'P3', team_key: 'T2', from: '2020-08-03', until: '2020-10-01' },
    { person_key: 'P3', team_key: 'T2', staff_key: 'S2', from: '2020-10-01' },
  ],
  contacts: [
    contact('C1', 'P1', 'S1', '2018-05-01'),
    contact('C2', 'P1', 'S1', '2018-08-14'),
    { ...contact('C3', 'P3', 'S2', '2021-02-03'), next_step: 'CV, "kort" en\nduidelijk' },
  ],
};

function hood(code: string, name: string, side: string, bank: string): Fields {
  const place = { district_code: 'WK059910', area: 'Feijenoord', side, bank };
  return { neighbourhood_code: code, name, ...place, longitude: '4.5157', latitude: '51.8973' };
}

function person(key: string, bsn: string, name: string, sex: string, born: string): Fields {
  return {
    person_key: key,
    bsn,
    given_names: name,
    family_name: 'Voorbeeld',
    sex,
    birth_date: born,
    email: `${key.toLowerCase()}@example.org`,
  };
}

function address(person: string, neighbourhood: string, from: string): Fields {
  const where = { street: 'Proefstraat', house_number: '12a', postcode: '3074AB' };
  return { person_key: person, ...where, neighbourhood_code: neighbourhood, from };
}

function contact(key: string, person: string, staff: string, day: string): Fields {
  const how = { channel: 'office', topic: 'matching', reintegration: '1', with_whom: 'client' };
  return { contact_key: key, person_key: person, staff_key: staff, day, ...how };
}

/** A row of the small extract with other fields. */
export const likeRow = (table: string, fields: Fields, row = 0): Fields => ({
  ...smallExtract[table]?.[row],
  ...fields,
});

/** The extract with other fields in one row, counted from 0. */
export function withFields(extract: Extract, table: string, row: number, fields: Fields): Extract {
  const rows = extract[table] ?? [];
  return { ...extract, [table]: rows.map((one, at) => (at === row ? { ...one, ...fields } : one)) };
}

export const withRows = (extract: Extract, table: string, ...rows: readonly Fields[]): Extract => ({
  ...extract,
  [table]: [...(extract[table] ?? []), ...rows],
});

export function csvOf(table: string, rows: readonly Fields[]): string {
  const columns = extractTables.find(({ name }) => name === table)?.columns ?? [];
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }) => quoted(row[name] ?? ''))),
  ];
  return lines.map((cells) => `${cells.join(',')}\n`).join('');
}

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

let root: string | undefined;
afterAll(() => {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
});

/** Writes files to a folder of its own, which goes when the tests of the file have ended. */
export function writeFolder(files: { readonly [name: string]: string | Buffer }): string {
  root ??= mkdtempSync(join(tmpdir(), 'werkspoor-extract-'));
  const folder = join(mkdtempSync(join(root, 'folder-')), 'extract');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const filesOf = (extract: Extract): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(extract).map(([table, rows]) => [`${table}.csv`, csvOf(table, rows)]),
  );

/** A manifest that fits the files. */
export function manifestOf(
  files: { readonly [name: string]: string },
  said: { readonly synthetic: boolean; readonly until: string },
): string {
  return JSON.stringify({
    ...said,
    files: Object.entries(files).map(([name, text]) => ({
      name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      rows: text.trimEnd().split('\n').length - 1,
    })),
  });
}
