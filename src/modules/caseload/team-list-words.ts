import { defineWords } from '#web/words.ts';

export const teamListWords = defineWords({
  team: { nl: 'Team', en: 'Team' },
  terms: { nl: 'Termijnen die aflopen', en: 'Terms about to lapse' },
  termsLead: {
    nl: (days: number) =>
      `Van cliënten van uw teams: voorbij of binnen ${days} dagen, vroegste eerst. Met hun nummer; het dossier opent om een reden.`,
    en: (days: number) =>
      `Of clients of your teams: past or within ${days} days, earliest first. By number; the file opens for a reason.`,
  },
  shown: {
    nl: (shown: string, found: string) => `${shown} van ${found}`,
    en: (shown: string, found: string) => `${shown} of ${found}`,
  },
  noTerms: { nl: 'Er loopt geen termijn af.', en: 'No term is about to lapse.' },
  due: { nl: 'Uiterlijk', en: 'Due' },
  lapsed: { nl: (day: string) => `${day}, voorbij`, en: (day: string) => `${day}, past` },
  what: { nl: 'Wat', en: 'What' },
  client: { nl: 'Cliënt', en: 'Client' },
  coach: { nl: 'Coach', en: 'Coach' },
  noCoach: { nl: 'nog geen coach', en: 'no coach yet' },
  clientsOf: {
    nl: (coach: string) => `Cliënten van ${coach}`,
    en: (coach: string) => `Clients of ${coach}`,
  },
  clientsLead: {
    nl: 'Langst bij deze coach eerst. Met hun nummer; het dossier opent om een reden.',
    en: 'Longest with this coach first. By number; the file opens for a reason.',
  },
  noClients: { nl: 'Deze coach heeft geen cliënten.', en: 'This coach has no clients.' },
  track: { nl: 'Spoor', en: 'Track' },
  neighbourhood: { nl: 'Buurt', en: 'Neighbourhood' },
  since: { nl: 'Bij deze coach sinds', en: 'With this coach since' },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  never: { nl: 'nog geen contact', en: 'no contact yet' },
  takeover: { nl: 'U neemt waar', en: 'You stand in' },
  takeoverOrder: {
    nl: 'Cliënten van afwezige collega’s voor wie u waarneemt; wie het langst niet is gesproken eerst. U kunt hun dossier openen zolang de collega weg is.',
    en: 'Clients of absent colleagues for whom you stand in; who was not spoken to longest first. You can open their file as long as the colleague is away.',
  },
  takeoverOf: {
    nl: (coach: string) => `cliënt van ${coach}`,
    en: (coach: string) => `client of ${coach}`,
  },
  backOn: { nl: (day: string) => `terug op ${day}`, en: (day: string) => `back on ${day}` },
  backUnknown: { nl: 'nog niet bekend wanneer terug', en: 'not known yet when back' },
});

export const termNames = defineWords({
  exemption: {
    nl: 'ontheffing opnieuw bekijken (artikel 9 en 9a)',
    en: 'exemption to be looked at again (articles 9 and 9a)',
  },
  track: { nl: 'langste verblijf in het spoor', en: 'longest stay in the track' },
  trajectory: { nl: 'traject loopt af', en: 'trajectory ends' },
  consent: { nl: 'toestemming loopt af', en: 'consent lapses' },
  'feedback-process': {
    nl: 'terugkoppeling op een overdracht: was die compleet?',
    en: 'feedback on a hand-over: was it complete?',
  },
  'feedback-substance': {
    nl: 'terugkoppeling op een overdracht: past de cliënt?',
    en: 'feedback on a hand-over: does the client fit?',
  },
});
