import type { FactTable } from '../definition.ts';
import { column, period, person, untilKnown } from './column.ts';

const team = column('team', 'VARCHAR', 'organisation', 'team', 'team');
const staffMember = column('staff', 'BIGINT', 'pseudonym', 'medewerker', 'member of staff');

export const teams: FactTable = {
  name: 'teams',
  meaning: {
    nl: 'Teams met hun afdeling en het deel van de stad dat zij bedienen.',
    en: 'Teams with their department and the part of the city that they serve.',
  },
  grain: { nl: 'team', en: 'team' },
  columns: [
    team,
    column('name', 'VARCHAR', 'organisation', 'naam', 'name'),
    column(
      'department_key',
      'VARCHAR',
      'organisation',
      'sleutel van de afdeling',
      'department key',
    ),
    column('team_side', 'VARCHAR', 'organisation', 'deel van de stad', 'part of the city'),
  ],
  sortedBy: ['team'],
  source: {
    extract: 'teams',
    columns: [
      { name: 'team_key', as: 'text' },
      { name: 'department_key', as: 'text' },
      { name: 'name', as: 'text' },
      { name: 'side', as: 'text' },
    ],
    records: `select t.team_key, d.department_key, t.name, t.side
      from organisation.teams t join organisation.departments d using (department_id)`,
  },
  sql: 'select team_key as team, name, department_key, side as team_side from staged.teams',
};

export const departments: FactTable = {
  name: 'departments',
  meaning: { nl: 'Afdelingen van werk en inkomen.', en: 'Departments of work and income.' },
  grain: { nl: 'afdeling', en: 'department' },
  columns: [
    column('department_key', 'VARCHAR', 'organisation', 'sleutel', 'key'),
    column('name', 'VARCHAR', 'organisation', 'naam', 'name'),
    column('department', 'VARCHAR', 'organisation', 'soort afdeling', 'kind of department'),
  ],
  sortedBy: ['department_key'],
  source: {
    extract: 'departments',
    columns: [
      { name: 'department_key', as: 'text' },
      { name: 'name', as: 'text' },
      { name: 'kind', as: 'text' },
    ],
    records: 'select department_key, name, kind from organisation.departments',
  },
  sql: 'select department_key, name, kind as department from staged.departments',
};

export const staff: FactTable = {
  name: 'staff',
  meaning: { nl: 'Medewerkers met hun rol, zonder naam.', en: 'Staff with their role, no name.' },
  grain: { nl: 'medewerker', en: 'member of staff' },
  columns: [staffMember, column('role', 'VARCHAR', 'organisation', 'rol', 'role')],
  sortedBy: ['staff'],
  source: {
    extract: 'staff',
    columns: [
      { name: 'staff_key', as: 'staff' },
      { name: 'role', as: 'text' },
    ],
    records: 'select staff_id as staff_key, role from organisation.staff',
  },
  sql: 'select staff_key as staff, role from staged.staff',
};

export const staffTeams: FactTable = {
  name: 'staff_teams',
  meaning: {
    nl: 'Wie wanneer voor hoeveel uur in welk team werkt.',
    en: 'Who works when and for how many hours in which team.',
  },
  grain: { nl: 'medewerker, team en periode', en: 'member of staff, team and period' },
  columns: [
    staffMember,
    team,
    ...period('personal'),
    column(
      'tenths_of_hours',
      'SMALLINT',
      'personal',
      'uren per week in tienden; 360 is 1 fte',
      'hours a week in tenths; 360 are 1 fte',
    ),
    column(
      'programme',
      'VARCHAR',
      'organisation',
      'programma dat deze uren betaalt; leeg: de gewone begroting',
      'programme that pays for these hours; empty: the ordinary budget',
    ),
  ],
  sortedBy: ['team', 'staff', 'from'],
  source: {
    extract: 'staff_teams',
    columns: [
      { name: 'staff_key', as: 'staff' },
      { name: 'team_key', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
      { name: 'hours_per_week', as: 'tenths' },
      { name: 'programme', as: 'text' },
    ],
    records: `select s.staff_id as staff_key, t.team_key, lower(s.during) as "from",
        upper(s.during) as "until", s.hours_per_week, s.programme
      from organisation.staff_teams s join organisation.teams t using (team_id)`,
  },
  sql: `select staff_key as staff, team_key as team, "from", ${untilKnown},
      hours_per_week::smallint as tenths_of_hours, programme
    from staged.staff_teams where "from" <= reference_date()`,
};

export const coachAssignments: FactTable = {
  name: 'coach_assignments',
  meaning: {
    nl: 'Welk team en welke coach een persoon begeleidt.',
    en: 'Which team and which coach guide a person.',
  },
  grain: { nl: 'persoon en periode', en: 'person and period' },
  columns: [
    person,
    team,
    column(
      'staff',
      'BIGINT',
      'pseudonym',
      'coach; leeg zolang de persoon op een vaste coach wacht',
      'coach; empty while the person waits for one',
    ),
    ...period('personal'),
  ],
  sortedBy: ['from', 'person'],
  source: {
    extract: 'coach_assignments',
    columns: [
      { name: 'person_key', as: 'person' },
      { name: 'staff_key', as: 'staff' },
      { name: 'team_key', as: 'text' },
      { name: 'from', as: 'day' },
      { name: 'until', as: 'day' },
    ],
    records: `select a.person_id as person_key, a.staff_id as staff_key, t.team_key,
        a.from_day as "from", a.until_day as "until"
      from caseload.coach_assignments a join organisation.teams t using (team_id)`,
  },
  sql: `select person_key as person, team_key as team, staff_key as staff, "from", ${untilKnown}
    from staged.coach_assignments where "from" <= reference_date()`,
};
