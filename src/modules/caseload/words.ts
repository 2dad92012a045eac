import { formatting } from '#web/formatting.ts';
import { defineWords } from '#web/words.ts';

const inDutch = formatting('nl');
const inEnglish = formatting('en');

export const words = defineWords({
  caseload: { nl: 'Mijn caseload', en: 'My caseload' },
  caseloadLead: {
    nl: (day: string) => `De cliënten van wie u op ${day} de vaste coach bent.`,
    en: (day: string) => `The clients whose fixed coach you are on ${day}.`,
  },
  clients: { nl: 'Cliënten', en: 'Clients' },
  longest: { nl: 'Langst geen contact', en: 'Longest without contact' },
  days: {
    nl: (days: number) => (days === 1 ? '1 dag' : `${inDutch.number(days)} dagen`),
    en: (days: number) => (days === 1 ? '1 day' : `${inEnglish.number(days)} days`),
  },
  sinceDay: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
  neverCount: {
    nl: (count: string) => `en ${count} nog nooit`,
    en: (count: string) => `and ${count} never yet`,
  },
  noContactYet: { nl: 'nog geen contact', en: 'no contact yet' },
  newClients: { nl: 'Nieuw in 30 dagen', en: 'New in 30 days' },
  newClientsOrder: {
    nl: 'Cliënten die in de laatste 30 dagen bij u kwamen; wie u nog niet sprak eerst.',
    en: 'Clients who came to you in the last 30 days; whom you have not spoken yet first.',
  },
  getToKnow: { nl: 'Eerste gesprek', en: 'First talk' },
  goOn: { nl: 'Begeleiding oppakken', en: 'Take up guidance' },
  yoursSince: {
    nl: (day: string) => `bij u sinds ${day}`,
    en: (day: string) => `yours since ${day}`,
  },
  assignCoach: { nl: 'Wijs een coach toe', en: 'Assign a coach' },
  handOversOpen: { nl: 'Overdrachten die lopen', en: 'Hand-overs that run' },
  callBacksOpen: { nl: 'Wacht op terugbellen', en: 'Waits to be called back' },
  awayToday: { nl: 'Vandaag afwezig', en: 'Away today' },
  notTakenOver: { nl: 'Afwezig, niemand neemt waar', en: 'Away, nobody stands in' },
  away: { nl: 'Afwezig', en: 'Away' },
  awayFor: {
    nl: (share: string, until: string, standIn: string) =>
      `${share}% tot ${until}; neemt waar: ${standIn}`,
    en: (share: string, until: string, standIn: string) =>
      `${share}% until ${until}; stands in: ${standIn}`,
  },
  nobody: { nl: 'nog niemand', en: 'nobody yet' },
  coachIs: { nl: (coach: string) => `coach: ${coach}`, en: (coach: string) => `coach: ${coach}` },
  waiting: { nl: 'Wachten op een vaste coach', en: 'Waiting for a fixed coach' },
  inYourTeam: { nl: 'in uw team', en: 'in your team' },
  show: { nl: 'toon', en: 'show' },
  filter: { nl: 'Toon', en: 'Show' },
  nameField: { nl: 'Naam', en: 'Name' },
  daysField: { nl: 'Dagen zonder contact, meer dan', en: 'Days without contact, more than' },
  writeToMany: {
    nl: 'Schrijf aan de cliënten van deze lijst',
    en: 'Write to the clients of this list',
  },
  showAll: { nl: 'Toon alle cliënten', en: 'Show all clients' },
  orderedBy: {
    nl: (order: string) => `Volgorde: ${order}. Kies een andere: `,
    en: (order: string) => `Order: ${order}. Choose another: `,
  },
  orderContact: { nl: 'langst geen contact eerst', en: 'longest without contact first' },
  orderName: { nl: 'op achternaam', en: 'by family name' },
  orderSince: { nl: 'langst op uitkering eerst', en: 'longest on benefit first' },
  contactMeans: {
    nl: 'Contact is hier: met de cliënt zelf, of met wie de cliënt vertegenwoordigt.',
    en: 'Contact here means: with the client, or with who represents the client.',
  },
  caption: {
    nl: (shown: string, found: string) => `${shown} van ${found} cliënten`,
    en: (shown: string, found: string) => `${shown} of ${found} clients`,
  },
  none: {
    nl: 'U hebt op dit moment geen vaste cliënten.',
    en: 'You have no clients at the moment.',
  },
  noneFound: {
    nl: 'Geen van uw cliënten past bij wat u zoekt.',
    en: 'None of your clients matches what you look for.',
  },
  client: { nl: 'Cliënt', en: 'Client' },
  whoIs: {
    nl: (number: string, age: string, where: string) => `${number}, ${age} jaar, ${where}`,
    en: (number: string, age: string, where: string) => `${number}, aged ${age}, ${where}`,
  },
  neighbourhoodUnknown: { nl: 'buurt niet bekend', en: 'neighbourhood not known' },
  benefitSince: { nl: 'Op uitkering sinds', en: 'On benefit since' },
  noBenefit: { nl: 'geen uitkering', en: 'no benefit' },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  nextStep: { nl: 'Volgende stap', en: 'Next step' },
  newMark: { nl: 'nieuw', en: 'new' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  team: { nl: 'Team', en: 'Team' },
  teamLead: {
    nl: (day: string) =>
      `Uren, cliënten en norm van uw teams op ${day}. Op deze bladzijde staan geen cliënten.`,
    en: (day: string) =>
      `Hours, clients and norm of your teams on ${day}. This page shows no clients.`,
  },
  noTeams: {
    nl: 'U hoort op dit moment bij geen enkel team. De functioneel beheerder kan dat nakijken.',
    en: 'At the moment you belong to no team. The administrator can check that.',
  },
  coach: { nl: 'Coach', en: 'Coach' },
  role: { nl: 'Rol', en: 'Role' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  fte: { nl: 'Fte', en: 'Fte' },
  perFte: { nl: 'Cliënten per fte', en: 'Clients per fte' },
  againstNorm: { nl: 'Ten opzichte van de norm', en: 'Against the norm' },
  fteAsked: { nl: 'Fte volgens de norm per spoor', en: 'Fte by the norm of each track' },
  fteAskedNote: {
    nl: (fte: string) => `aanwezig ${fte} fte; de normen staan in het dienstverleningsmodel`,
    en: (fte: string) => `${fte} fte present; the norms stand in the service model`,
  },
  leftTeam: { nl: 'niet meer in het team', en: 'no longer in the team' },
  total: { nl: 'Totaal', en: 'Total' },
  teamCaption: {
    nl: (team: string) => `Coaches van ${team}`,
    en: (team: string) => `Coaches of ${team}`,
  },
  noCoaches: { nl: 'In dit team werken geen coaches.', en: 'No coaches work in this team.' },
  norm: { nl: 'Norm', en: 'Norm' },
  normValue: {
    nl: (clients: string) => `${clients} cliënten per fte`,
    en: (clients: string) => `${clients} clients per fte`,
  },
  normNote: {
    nl: (day: string, source: string) => `sinds ${day}; bron: ${source}`,
    en: (day: string, source: string) => `since ${day}; source: ${source}`,
  },
  noNorm: { nl: 'voor dit team is geen norm vastgesteld', en: 'no norm is set for this team' },
  waitingSince: {
    nl: (day: string) => `de langste sinds ${day}`,
    en: (day: string) => `the longest since ${day}`,
  },
  waitingNone: { nl: 'niemand', en: 'nobody' },
  whoWaits: { nl: 'Wie wacht op een coach', en: 'Who waits for a coach' },
  whoWaitsLead: {
    nl: 'Cliënten van uw teams zonder vaste coach, wie het langst wacht eerst.',
    en: 'Clients of your teams without a fixed coach, who waits longest first.',
  },
  noneWaiting: {
    nl: 'Iedereen in uw teams heeft een vaste coach.',
    en: 'Everybody in your teams has a fixed coach.',
  },
  waitsSince: { nl: 'Wacht sinds', en: 'Waits since' },
  guidance: { nl: 'Wie begeleidt', en: 'Who guides' },
  coaches: { nl: 'Coaches, nieuwste eerst', en: 'Coaches, newest first' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  present: { nl: 'heden', en: 'present' },
  since: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
  noCoach: { nl: 'wacht op een vaste coach', en: 'waits for a fixed coach' },
  teamColumn: { nl: 'Team', en: 'Team' },
});

/** Why files are opened for a list, as the log keeps it. */
export const listReasons = {
  caseload: 'eigen cliënten',
  waiting: 'wacht op een vaste coach',
} as const;
