import { defineWords } from '#web/words.ts';

export const words = defineWords({
  absence: { nl: 'Afwezigheid', en: 'Absence' },
  absenceLead: {
    nl: 'Wie in uw teams afwezig is of wordt, voor welk deel van de uren, en wie overneemt wat niet kan wachten. Waarom iemand afwezig is, staat hier niet.',
    en: 'Who in your teams is or will be away, for which share of the hours, and who takes over what cannot wait. Why somebody is away is not recorded.',
  },
  absenceCaption: { nl: 'Afwezig nu of later', en: 'Away now or later' },
  absenceNone: {
    nl: 'Er staat geen afwezigheid in de planning.',
    en: 'No absence is planned.',
  },
  planAbsence: { nl: 'Leg afwezigheid vast', en: 'Record absence' },
  saveAbsence: { nl: 'Bewaar afwezigheid', en: 'Save absence' },
  whoIsAway: { nl: 'Wie', en: 'Who' },
  shareAway: { nl: 'Procent van de uren', en: 'Per cent of the hours' },
  awayFrom: { nl: 'Vanaf', en: 'From' },
  awayUntil: { nl: 'Weer terug op', en: 'Back on' },
  awayUntilHint: {
    nl: 'Leeg als dat nog niet bekend is.',
    en: 'Empty as long as that is not known.',
  },
  standIn: { nl: 'Neemt waar', en: 'Stands in' },
  takeover: { nl: 'Wie neemt de cliënten over', en: 'Who takes over the clients' },
  takeoverHint: {
    nl: 'Die ziet de cliënten op Mijn dag en kan hun dossier openen, van de eerste dag tot de collega terug is. Leeg: niemand.',
    en: 'That colleague sees the clients on My day and can open their file, from the first day until the colleague is back. Empty: nobody.',
  },
  saveTakeover: { nl: 'Leg vast wie waarneemt', en: 'Record who stands in' },
  notKnown: { nl: 'nog niet bekend', en: 'not known yet' },
  nobodyYet: { nl: 'nog niemand', en: 'nobody yet' },
  backAgain: { nl: 'Terug', en: 'Back' },
  endAbsence: { nl: 'Is vandaag terug', en: 'Is back today' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  organisationLead: {
    nl: (day: string) =>
      `Afdelingen en teams op ${day}, zoals ze met de gegevens zijn binnengekomen. Hier staan geen cliënten.`,
    en: (day: string) =>
      `Departments and teams on ${day}, as they came in with the records. There are no clients here.`,
  },
  contactNorms: { nl: 'Normen van het contactplan', en: 'Norms of the contact plan' },
  areas: { nl: 'Gebieden en doelgroepen van teams', en: 'Areas and target groups of teams' },
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

/** What is wrong with a planned absence and how to mend it. */
export const absenceFaults = {
  choose: { nl: 'Kies een collega van uw teams.', en: 'Choose a colleague of your teams.' },
  'no-day': { nl: 'Kies een bestaande datum.', en: 'Choose an existing date.' },
  share: { nl: 'Vul een getal van 1 tot 100 in.', en: 'Fill in a number from 1 to 100.' },
  order: { nl: 'Kies een dag na de eerste dag.', en: 'Choose a day after the first day.' },
  'too-far': {
    nl: 'Kies een dag binnen een jaar van vandaag.',
    en: 'Choose a day within a year of today.',
  },
  self: { nl: 'Kies een ander dan wie afwezig is.', en: 'Choose another than who is away.' },
  overlap: {
    nl: 'Voor deze collega staat in die tijd al afwezigheid. Beëindig die eerst.',
    en: 'For this colleague absence is already recorded in that time. End that first.',
  },
} as const;
