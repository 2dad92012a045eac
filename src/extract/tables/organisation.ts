import { departmentKinds, staffRoles, targetGroups, teamSides } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';

export const departments: ExtractTable = {
  name: 'departments',
  meaning: { nl: 'Afdelingen van werk en inkomen.', en: 'Departments of work and income.' },
  key: ['department_key'],
  columns: [
    {
      name: 'department_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'sleutel in het bronsysteem', en: 'key in the source system' },
    },
    {
      name: 'name',
      type: { is: 'text', longest: 80 },
      required: true,
      meaning: { nl: 'naam', en: 'name' },
    },
    {
      name: 'kind',
      type: { is: 'code', list: departmentKinds },
      required: true,
      meaning: { nl: 'soort', en: 'kind' },
    },
  ],
};

export const teams: ExtractTable = {
  name: 'teams',
  meaning: { nl: 'Teams van een afdeling.', en: 'Teams of a department.' },
  key: ['team_key'],
  columns: [
    {
      name: 'team_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'sleutel in het bronsysteem', en: 'key in the source system' },
    },
    {
      name: 'department_key',
      type: { is: 'reference', to: 'departments' },
      required: true,
      meaning: { nl: 'afdeling', en: 'department' },
    },
    {
      name: 'name',
      type: { is: 'text', longest: 80 },
      required: true,
      meaning: { nl: 'naam', en: 'name' },
    },
    {
      name: 'side',
      type: { is: 'code', list: teamSides },
      required: true,
      meaning: {
        nl: 'deel van de stad dat het team bedient',
        en: 'part of the city that the team serves',
      },
    },
    {
      name: 'target_group',
      type: { is: 'code', list: targetGroups },
      required: false,
      meaning: {
        nl: 'doelgroep waarvoor het team er is; leeg voor een team van een gebied',
        en: 'target group that the team is for; empty for a team of an area',
      },
    },
    {
      name: 'opened_on',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag van het team', en: 'first day of the team' },
    },
    {
      name: 'closed_on',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'eerste dag waarop het team niet meer bestaat',
        en: 'first day on which the team no longer exists',
      },
    },
  ],
};

export const staff: ExtractTable = {
  name: 'staff',
  meaning: { nl: 'Medewerkers met hun rol.', en: 'Members of staff with their role.' },
  key: ['staff_key'],
  columns: [
    {
      name: 'staff_key',
      type: { is: 'key' },
      required: true,
      meaning: { nl: 'personeelsnummer', en: 'staff number' },
    },
    {
      name: 'name',
      type: { is: 'text', longest: 120 },
      required: true,
      meaning: { nl: 'naam', en: 'name' },
    },
    {
      name: 'email',
      type: { is: 'text', longest: 120 },
      required: true,
      meaning: { nl: 'werkadres voor e-mail', en: 'work mail address' },
    },
    {
      name: 'role',
      type: { is: 'code', list: staffRoles },
      required: true,
      meaning: { nl: 'rol', en: 'role' },
    },
  ],
};

export const staffTeams: ExtractTable = {
  name: 'staff_teams',
  meaning: {
    nl: 'Wie wanneer voor hoeveel uur in welk team werkt.',
    en: 'Who works when and for how many hours in which team.',
  },
  key: ['staff_key', 'team_key', 'from'],
  period: { from: 'from', until: 'until', owner: ['staff_key', 'team_key'] },
  columns: [
    {
      name: 'staff_key',
      type: { is: 'reference', to: 'staff' },
      required: true,
      meaning: { nl: 'medewerker', en: 'member of staff' },
    },
    {
      name: 'team_key',
      type: { is: 'reference', to: 'teams' },
      required: true,
      meaning: { nl: 'team', en: 'team' },
    },
    {
      name: 'from',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag', en: 'first day' },
    },
    {
      name: 'until',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'eerste dag waarop het niet meer geldt',
        en: 'first day on which it no longer holds',
      },
    },
    {
      name: 'hours_per_week',
      type: { is: 'decimal', least: 0, most: 40 },
      required: true,
      meaning: { nl: 'uren per week; 36 uur is 1 fte', en: 'hours a week; 36 hours are 1 fte' },
    },
    {
      name: 'programme',
      type: { is: 'text', longest: 60 },
      required: false,
      meaning: {
        nl: 'programma dat deze uren betaalt; leeg: de gewone begroting',
        en: 'programme that pays for these hours; empty: the ordinary budget',
      },
    },
  ],
};

export const teamAreas: ExtractTable = {
  name: 'team_areas',
  meaning: {
    nl: 'Welk team vanaf wanneer welke buurt bedient.',
    en: 'Which team serves which neighbourhood, and from when.',
  },
  key: ['team_key', 'neighbourhood_code', 'from'],
  period: { from: 'from', until: 'until', owner: ['team_key', 'neighbourhood_code'] },
  columns: [
    {
      name: 'team_key',
      type: { is: 'reference', to: 'teams' },
      required: true,
      meaning: { nl: 'team', en: 'team' },
    },
    {
      name: 'neighbourhood_code',
      type: { is: 'reference', to: 'neighbourhoods' },
      required: true,
      meaning: { nl: 'buurt', en: 'neighbourhood' },
    },
    {
      name: 'from',
      type: { is: 'day' },
      required: true,
      meaning: { nl: 'eerste dag', en: 'first day' },
    },
    {
      name: 'until',
      type: { is: 'day' },
      required: false,
      meaning: {
        nl: 'eerste dag waarop het niet meer geldt',
        en: 'first day on which it no longer holds',
      },
    },
  ],
};
