import { getDay } from '#kernel/day.ts';
import { clientsWho, guiding } from './clients.ts';
import type { Indicator, Measure } from './definition.ts';
import { evaluation, untargeted } from './grounds.ts';

const clients = (id: string, nl: string, en: string, where: string, partOf?: string): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: false,
  ...clientsWho(where),
  dimensions: ['department', 'team_side'],
  partOf,
});

const allClients = clients('clients', 'cliënten van een team', 'clients of a team', 'true');
export const guided = clients(
  'clients-guided',
  'cliënten van Werk, Prestatie010 en het Jongerenloket',
  'clients of Work, Prestatie010 and the youth desk',
  guiding,
  'clients',
);
const waiting = clients(
  'clients-without-coach',
  'cliënten zonder vaste coach',
  'clients without a fixed coach',
  `${guiding} and uncoached`,
  'clients-guided',
);

const clientsOfWork: Measure = {
  ...clients('clients-of-work', 'cliënten van Werk', 'clients of Work', `department = 'work'`),
  dimensions: ['team_side'],
  partOf: 'clients',
};

const coachHours: Measure = {
  id: 'coach-hours-of-work',
  counted: {
    nl: 'uren per week van werkcoaches van Werk, in tienden',
    en: 'hours a week of work coaches of Work, in tenths',
  },
  tally: 'sum',
  monthly: false,
  sql: `select s.tenths_of_hours as amount, s.staff as contributor, t.team_side
    from staff_teams s join teams t using (team) join departments d using (department_key)
      join staff m using (staff)
    where s."from" <= $day::date and (s."until" is null or s."until" > $day::date)
      and d.department = 'work' and m.role = 'work-coach'`,
  dimensions: ['team_side'],
  partOf: undefined,
};

/** The same without the share of the hours that somebody was away on that day. */
const presentHours: Measure = {
  ...coachHours,
  id: 'coach-hours-present',
  counted: {
    nl: 'aanwezige uren per week van werkcoaches van Werk, in tienden',
    en: 'present hours a week of work coaches of Work, in tenths',
  },
  sql: `select round(s.tenths_of_hours::integer * (100 - coalesce(a.share_away, 0)::integer) / 100)::integer as amount,
      s.staff as contributor, t.team_side
    from staff_teams s join teams t using (team) join departments d using (department_key)
      join staff m using (staff)
      left join absences a on a.staff = s.staff and a."from" <= $day::date
        and (a."until" is null or a."until" > $day::date)
    where s."from" <= $day::date and (s."until" is null or s."until" > $day::date)
      and d.department = 'work' and m.role = 'work-coach'`,
};

/** Hours that a programme pays for, of whichever department. */
const programmeHours: Measure = {
  id: 'hours-of-programmes',
  counted: {
    nl: 'uren per week die een programma betaalt',
    en: 'hours a week that a programme pays for',
  },
  tally: 'sum',
  monthly: false,
  sql: `select round(s.tenths_of_hours / 10.0)::integer as amount, s.staff as contributor, t.team_side
    from staff_teams s join teams t using (team)
    where s."from" <= $day::date and (s."until" is null or s."until" > $day::date)
      and s.programme is not null`,
  dimensions: ['team_side'],
  partOf: undefined,
};

const onDay = {
  time: 'day',
  direction: 'lower',
  since: getDay('2017-01-01'),
  ...untargeted,
} as const;

export const caseloadIndicators: readonly Indicator[] = [
  {
    ...onDay,
    id: 'caseload',
    kind: 'rate',
    per: 360,
    numerator: clientsOfWork,
    denominator: coachHours,
    name: { nl: 'Caseload van Werk', en: 'Caseload of Work' },
    definition: {
      nl: 'Het aantal cliënten van de afdeling Werk op die dag per voltijdbaan (36 uur) van de werkcoaches daar. Zonder Prestatie010 en het Jongerenloket.',
      en: 'The number of clients of the department Work on that day per full-time job (36 hours) of its work coaches. Without Prestatie010 and the youth desk.',
    },
    unit: { nl: 'cliënten per fte', en: 'clients per fte' },
    basis: evaluation('tabel 2.2'),
  },
  {
    ...onDay,
    id: 'caseload-present',
    kind: 'rate',
    per: 360,
    numerator: clientsOfWork,
    denominator: presentHours,
    name: { nl: 'Caseload per aanwezige fte', en: 'Caseload per present fte' },
    definition: {
      nl: 'Het aantal cliënten van de afdeling Werk op die dag per voltijdbaan (36 uur) van de werkcoaches die er die dag zijn: uren van wie afwezig is, tellen niet mee.',
      en: 'The number of clients of the department Work on that day per full-time job (36 hours) of the work coaches who are there that day: hours of who is away do not count.',
    },
    unit: { nl: 'cliënten per fte', en: 'clients per fte' },
    basis: {
      nl: 'Norm per beschikbare fte: AEF 3.e; raadsbrief 18 juni 2024',
      en: 'Norm per available fte: AEF 3.e; letter to the council of 18 June 2024',
    },
  },
  {
    ...onDay,
    id: 'clients',
    kind: 'count',
    direction: 'none',
    numerator: allClients,
    name: { nl: 'Cliënten per afdeling', en: 'Clients by department' },
    definition: {
      nl: 'Het aantal personen dat op die dag bij een team hoort: van Werk, Prestatie010, het Jongerenloket of alleen Inkomen.',
      en: 'The number of persons who belong to a team on that day: of Work, Prestatie010, the youth desk or Income alone.',
    },
    unit: { nl: 'personen', en: 'persons' },
    basis: { nl: 'AEF, externe doorlichting (2024), 3.1', en: 'AEF, external review (2024), 3.1' },
  },
  {
    ...onDay,
    id: 'client-shares',
    kind: 'composition',
    direction: 'none',
    numerator: allClients,
    name: { nl: 'Verdeling over afdelingen', en: 'Distribution over departments' },
    definition: {
      nl: 'Hoe de personen die op die dag bij een team horen verdeeld zijn over de afdelingen.',
      en: 'How the persons who belong to a team on that day are divided over the departments.',
    },
    unit: { nl: 'procent', en: 'per cent' },
    basis: { nl: 'AEF, externe doorlichting (2024), 3.1', en: 'AEF, external review (2024), 3.1' },
  },
  {
    ...onDay,
    id: 'without-coach',
    kind: 'share',
    per: 1,
    numerator: waiting,
    denominator: guided,
    name: { nl: 'Zonder vaste coach', en: 'Without a fixed coach' },
    definition: {
      nl: 'Welk deel van de personen die op die dag door Werk, Prestatie010 of het Jongerenloket worden begeleid geen vaste coach heeft.',
      en: 'Which share of the persons guided by Work, Prestatie010 or the youth desk on that day has no fixed coach.',
    },
    unit: { nl: 'procent', en: 'per cent' },
    basis: {
      nl: 'Eis van vindbaarheid: elke cliënt weet wie de vaste coach is',
      en: 'Every client knows who the fixed coach is',
    },
  },
  {
    ...onDay,
    id: 'hours-of-programmes',
    kind: 'count',
    direction: 'none',
    numerator: programmeHours,
    name: { nl: 'Uren van programma’s', en: 'Hours of programmes' },
    definition: {
      nl: 'Het aantal uren per week van medewerkers in teams dat op die dag door een programma wordt betaald, boven de gewone begroting. 36 uur is één fte.',
      en: 'The number of hours a week of staff in teams that a programme pays for on that day, beyond the ordinary budget. 36 hours are one fte.',
    },
    unit: { nl: 'uren per week', en: 'hours a week' },
    basis: evaluation('tabel 2.1'),
  },
];
