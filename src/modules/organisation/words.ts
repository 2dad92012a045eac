import { defineWords } from '#web/words.ts';

export const words = defineWords({
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  organisationLead: {
    nl: (day: string) =>
      `Afdelingen en teams op ${day}, zoals ze met de gegevens zijn binnengekomen. Hier staan geen cliënten.`,
    en: (day: string) =>
      `Departments and teams on ${day}, as they came in with the records. There are no clients here.`,
  },
  departments: { nl: 'Afdelingen', en: 'Departments' },
  teams: { nl: 'Teams', en: 'Teams' },
  teamsOf: {
    nl: (department: string) => `Teams van ${department}`,
    en: (department: string) => `Teams of ${department}`,
  },
  team: { nl: 'Team', en: 'Team' },
  side: { nl: 'Deel van de stad', en: 'Part of the city' },
  members: { nl: 'Medewerkers', en: 'Members of staff' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  fte: { nl: 'Fte', en: 'Fte' },
  total: { nl: 'Totaal', en: 'Total' },
  noTeams: { nl: 'Er zijn nog geen teams.', en: 'There are no teams yet.' },
  openedOn: { nl: 'Sinds', en: 'Since' },
  staff: { nl: 'Medewerkers', en: 'Staff' },
  staffLead: {
    nl: 'Wie er werkt, in welke rol, in welke teams en voor hoeveel uur.',
    en: 'Who works here, in which role, in which teams and for how many hours.',
  },
  name: { nl: 'Naam', en: 'Name' },
  staffNumber: { nl: 'Personeelsnummer', en: 'Staff number' },
  role: { nl: 'Rol', en: 'Role' },
  email: { nl: 'E-mail', en: 'Mail' },
  noTeam: { nl: 'geen team', en: 'no team' },
  all: { nl: 'alle', en: 'all' },
  show: { nl: 'Toon', en: 'Show' },
  caption: {
    nl: (shown: string, found: string) => `${shown} van ${found} medewerkers`,
    en: (shown: string, found: string) => `${shown} of ${found} members of staff`,
  },
  noneFound: {
    nl: 'Geen medewerker past bij wat u zoekt.',
    en: 'No member of staff matches what you look for.',
  },
});
