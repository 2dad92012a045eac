import { defineWords } from '#web/words.ts';

export const planWords = defineWords({
  plan: { nl: 'Contactplan', en: 'Contact plan' },
  planLead: {
    nl: 'Met wie u in welke week contact hebt: het ritme van elk spoor, verdeeld over de uren die u er bent.',
    en: 'With whom you have contact in which week: the rhythm of each track, spread over the hours that you are there.',
  },
  hoursThisWeek: { nl: 'Uw uren deze week', en: 'Your hours this week' },
  hoursValue: { nl: (hours: string) => `${hours} uur`, en: (hours: string) => `${hours} hours` },
  hoursNote: {
    nl: (places: string, share: string, minutes: string) =>
      `plaats voor ${places} contacten: ${share}% van de uren, ${minutes} minuten per contact`,
    en: (places: string, share: string, minutes: string) =>
      `room for ${places} contacts: ${share}% of the hours, ${minutes} minutes a contact`,
  },
  toNorms: { nl: 'Alle normen', en: 'All norms' },
  normSource: {
    nl: (source: string) => `Uren en minuten: ${source}.`,
    en: (source: string) => `Hours and minutes: ${source}.`,
  },
  overdue: { nl: 'Contact te laat', en: 'Contact overdue' },
  overdueOrder: {
    nl: 'Contact dat er volgens het ritme van het spoor al had moeten zijn, en waarvoor ook de weken om een plaats te vinden voorbij zijn; langst geen contact eerst.',
    en: 'Contact that should have been by the rhythm of the track, and for which the weeks to find a place have passed too; longest without contact first.',
  },
  teamOverdue: { nl: 'Contact te laat in de teams', en: 'Contact overdue in the teams' },
  teamOverdueOrder: {
    nl: 'Cliënten van uw teams van wie het contact volgens het ritme van het spoor te laat is, langst te laat eerst; met hun nummer.',
    en: 'Clients of your teams whose contact is overdue by the rhythm of the track, longest overdue first; by number.',
  },
  restTerm: { nl: 'Past niet', en: 'Does not fit' },
  rest: {
    nl: (contacts: string, weeks: string) =>
      `${contacts} meer dan uw uren in deze ${weeks} weken bevatten`,
    en: (contacts: string, weeks: string) =>
      `${contacts} more than your hours hold in these ${weeks} weeks`,
  },
  restNone: {
    nl: 'alles past in uw uren',
    en: 'everything fits in your hours',
  },
  restNote: {
    nl: 'Toon wie dat zijn. Bespreek het met uw teammanager als het zo blijft.',
    en: 'Show who they are. Discuss it with your team manager when it stays so.',
  },
  onRequest: { nl: 'Op verzoek', en: 'On request' },
  onRequestNote: {
    nl: 'spoor zonder vast ritme: contact als de cliënt daarom vraagt',
    en: 'track without a rhythm: contact when the client asks',
  },
  weeks: { nl: 'De weken', en: 'The weeks' },
  week: { nl: 'Week van', en: 'Week of' },
  hours: { nl: 'Uren', en: 'Hours' },
  places: { nl: 'Plaatsen', en: 'Places' },
  done: { nl: 'Al gesproken', en: 'Spoken already' },
  planned: { nl: 'Gepland', en: 'Planned' },
  free: { nl: 'Vrij', en: 'Free' },
  weekOf: { nl: (day: string) => `Week van ${day}`, en: (day: string) => `Week of ${day}` },
  order: {
    nl: 'Eerst wie u zelf in deze week zette, dan wie het langst aan de beurt is; bij dezelfde dag het kortste ritme eerst.',
    en: 'First whom you put in this week yourself, then who has been due longest; of one day the shortest rhythm first.',
  },
  caption: {
    nl: (contacts: string) => `Contacten (${contacts})`,
    en: (contacts: string) => `Contacts (${contacts})`,
  },
  none: {
    nl: 'Niemand is dan volgens het ritme aan de beurt.',
    en: 'Nobody is due by the rhythm then.',
  },
  choose: { nl: 'Kies', en: 'Choose' },
  chooseWho: { nl: (name: string) => `Kies ${name}`, en: (name: string) => `Choose ${name}` },
  client: { nl: 'Cliënt', en: 'Client' },
  track: { nl: 'Spoor', en: 'Track' },
  noTrack: { nl: 'nog geen spoor', en: 'no track yet' },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  never: { nl: 'nog geen contact', en: 'no contact yet' },
  due: { nl: 'Aan de beurt', en: 'Due' },
  why: { nl: 'Waarom', en: 'Why' },
  every: {
    nl: (days: number) => (days === 365 ? 'elk jaar' : `elke ${days} dagen`),
    en: (days: number) => (days === 365 ? 'every year' : `every ${days} days`),
  },
  overdueSince: {
    nl: (day: string) => `te laat sinds ${day}`,
    en: (day: string) => `overdue since ${day}`,
  },
  chosenWeek: { nl: 'week gekozen door de coach', en: 'week chosen by the coach' },
  moveTo: { nl: 'Zet de gekozen cliënten in', en: 'Put the chosen clients in' },
  asPlanned: { nl: 'de week die het plan geeft', en: 'the week that the plan gives' },
  move: { nl: 'Verplaats', en: 'Move' },
  moved: {
    nl: (clients: string) => `Verplaatst: ${clients}. Dit blijft staan tot er contact is geweest.`,
    en: (clients: string) => `Moved: ${clients}. This stays until there has been a contact.`,
  },
  chooseSome: { nl: 'Kies ten minste een cliënt.', en: 'Choose at least one client.' },
  chooseWeek: { nl: 'Kies een van deze weken.', en: 'Choose one of these weeks.' },
  toRest: { nl: 'Past niet in deze weken', en: 'Does not fit in these weeks' },
  thisWeek: { nl: 'Contacten van deze week', en: 'Contacts of this week' },
  thisWeekOrder: {
    nl: 'Uit uw contactplan: eerst wie u zelf in deze week zette, dan wie het langst aan de beurt is.',
    en: 'From your contact plan: first whom you put in this week yourself, then who has been due longest.',
  },
  nextContact: { nl: 'Volgend contact', en: 'Next contact' },
  before: { nl: (day: string) => `uiterlijk ${day}`, en: (day: string) => `by ${day}` },
  makeContact: { nl: 'Neem contact op', en: 'Make contact' },
  coachIs: { nl: (coach: string) => `coach: ${coach}`, en: (coach: string) => `coach: ${coach}` },
  nobody: { nl: 'nog niemand', en: 'nobody yet' },
  toPlan: { nl: 'Naar uw contactplan', en: 'To your contact plan' },
});

/** Why files are opened for the plan, as the log keeps it. */
export const planReason = 'contacten plannen';
