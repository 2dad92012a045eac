import { formatting } from '#web/formatting.ts';
import { defineWords } from '#web/words.ts';

const inDutch = formatting('nl');
const inEnglish = formatting('en');

export const words = defineWords({
  storyOne: { nl: (how: string) => `Contact: ${how}`, en: (how: string) => `Contact: ${how}` },
  storyMany: {
    nl: (found: string) => `${found} contacten deze maand`,
    en: (found: string) => `${found} contacts this month`,
  },
  contacts: { nl: 'Contacten', en: 'Contacts' },
  caption: {
    nl: (found: string) => `Contacten, nieuwste eerst (${found})`,
    en: (found: string) => `Contacts, newest first (${found})`,
  },
  byYear: { nl: 'Per jaar:', en: 'By year:' },
  ofYear: {
    nl: (year: string, contacts: string) => `${year} (${contacts})`,
    en: (year: string, contacts: string) => `${year} (${contacts})`,
  },
  allYears: { nl: 'alle jaren', en: 'all years' },
  none: { nl: 'Er zijn nog geen contacten vastgelegd.', en: 'No contacts have been recorded yet.' },
  day: { nl: 'Datum', en: 'Date' },
  topic: { nl: 'Onderwerp', en: 'Topic' },
  channel: { nl: 'Hoe', en: 'How' },
  withWhom: { nl: 'Met wie', en: 'With whom' },
  by: { nl: 'Medewerker', en: 'Member of staff' },
  reintegration: { nl: 'Over werk', en: 'About work' },
  aboutWork: {
    nl: 'Dit ging over werk of re-integratie',
    en: 'This was about work or re-integration',
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  nextStep: { nl: 'Volgende stap', en: 'Next step' },
  nextStepField: { nl: 'Afspraak: wie doet wat', en: 'Agreement: who does what' },
  nextStepBy: { nl: 'Klaar op', en: 'Done by' },
  noNextStep: { nl: 'nog niets afgesproken', en: 'nothing agreed yet' },
  agreedOn: {
    nl: (day: string) => `afgesproken op ${day}`,
    en: (day: string) => `agreed on ${day}`,
  },
  byDay: { nl: (day: string) => `klaar op ${day}`, en: (day: string) => `by ${day}` },
  doneOn: { nl: (day: string) => `gedaan op ${day}`, en: (day: string) => `done on ${day}` },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  noContact: { nl: 'nog geen contact', en: 'no contact yet' },
  daysAgo: {
    nl: (days: number) =>
      days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${inDutch.number(days)} dagen geleden`,
    en: (days: number) =>
      days === 0 ? 'today' : days === 1 ? 'yesterday' : `${inEnglish.number(days)} days ago`,
  },
  minutes: { nl: 'Verslag', en: 'Minutes' },
  minutesHint: {
    nl: 'Wat telt voor werk. Geen diagnose of ziekte. De cliënt mag dit lezen.',
    en: 'What counts for work. No diagnosis or illness. The client may read this.',
  },
  sharedField: {
    nl: 'De cliënt heeft dit verslag gekregen',
    en: 'The client has been given these minutes',
  },
  sharedOn: {
    nl: (day: string) => `gedeeld op ${day}`,
    en: (day: string) => `shared on ${day}`,
  },
  notShared: { nl: 'nog niet gedeeld', en: 'not shared yet' },
  markShared: { nl: 'Verslag is gedeeld', en: 'Minutes are shared' },
  markDone: { nl: 'Afspraak is gedaan', en: 'Agreement is done' },
  log: { nl: 'Leg een contact vast', en: 'Log a contact' },
  logLead: {
    nl: 'Alleen onderwerp, hoe en met wie moeten; de rest mag.',
    en: 'Only topic, how and with whom are needed; the rest is up to you.',
  },
  save: { nl: 'Bewaar contact', en: 'Save contact' },
  saveCorrection: { nl: 'Bewaar verbetering', en: 'Save correction' },
  moreFields: { nl: 'Met afspraak of verslag', en: 'With an agreement or minutes' },
  correct: { nl: 'Verbeter', en: 'Correct' },
  correctContact: {
    nl: (day: string) => `Verbeter het contact van ${day}`,
    en: (day: string) => `Correct the contact of ${day}`,
  },
  correctLead: {
    nl: 'Wat er nu staat, wordt gesloten en blijft te lezen; uw verbetering komt ervoor in de plaats.',
    en: 'What stands there now is closed and can still be read; your correction takes its place.',
  },
  why: { nl: 'Waarom', en: 'Why' },
  whyCorrect: { nl: 'Waarom verbetert u dit?', en: 'Why do you correct this?' },
  whyNeeded: {
    nl: 'Schrijf kort waarom, in hoogstens 200 tekens.',
    en: 'Write briefly why, in at most 200 characters.',
  },
  corrected: { nl: 'Verbeterd of gesloten', en: 'Corrected or closed' },
  correctedCaption: {
    nl: 'Wat er eerst stond, laatste verbetering eerst',
    en: 'What stood there before, latest correction first',
  },
  closedAt: { nl: 'Gesloten', en: 'Closed' },
  allContacts: {
    nl: 'Alle contacten, met wat verbeterd is',
    en: 'All contacts, with what was corrected',
  },
  act: { nl: 'Doen', en: 'Do' },
  callBacks: { nl: 'Terugbelverzoeken', en: 'Call-back requests' },
  callBacksLead: {
    nl: 'Wie het langst wacht staat bovenaan. Een verzoek blijft open tot er gesproken is.',
    en: 'Who waits longest stands on top. A request stays open until you have spoken.',
  },
  callBacksNone: { nl: 'Er zijn geen terugbelverzoeken.', en: 'There are no call-back requests.' },
  callBacksOpen: { nl: 'Wacht op terugbellen', en: 'Waits to be called back' },
  askedAt: { nl: 'Gevraagd', en: 'Asked' },
  through: { nl: 'Via', en: 'Through' },
  about: { nl: 'Waarover', en: 'About' },
  reach: { nl: 'Hoe of wanneer bereikbaar', en: 'How or when to reach' },
  tries: { nl: 'Geprobeerd', en: 'Tried' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  newCallBack: { nl: 'Leg een terugbelverzoek vast', en: 'Record a call-back request' },
  saveCallBack: { nl: 'Bewaar verzoek', en: 'Save request' },
  letterDue: {
    nl: 'drie keer geprobeerd: schrijf een brief',
    en: 'tried three times: write a letter',
  },
  callBack: { nl: 'Bel terug', en: 'Call back' },
  waitsDays: {
    nl: (days: number) =>
      days === 0 ? 'vandaag gevraagd' : `wacht ${days} ${days === 1 ? 'dag' : 'dagen'}`,
    en: (days: number) =>
      days === 0 ? 'asked today' : `waits ${days} ${days === 1 ? 'day' : 'days'}`,
  },
  callBacksOrder: {
    nl: 'Wie het langst wacht eerst; wat niet beantwoord is, blijft staan.',
    en: 'Who waits longest first; what is not answered stays.',
  },
  agreements: { nl: 'Afspraken die aflopen', en: 'Agreements that come due' },
  agreementsOrder: {
    nl: 'Afspraken met een datum tot en met de komende week, oudste eerst.',
    en: 'Agreements with a date up to the coming week, oldest first.',
  },
  agreementWas: {
    nl: (day: string) => `klaar op ${day}, nog niet afgevinkt`,
    en: (day: string) => `by ${day}, not ticked off yet`,
  },
  open: { nl: 'Openen', en: 'Open' },
  notThere: {
    nl: 'Dit contact is er niet meer, of het is verbeterd.',
    en: 'This contact is no longer there, or was corrected.',
  },
});

export const throughNames = {
  phone: { nl: 'telefoon', en: 'phone' },
  desk: { nl: 'balie', en: 'desk' },
  message: { nl: 'bericht of e-mail', en: 'message or mail' },
  letter: { nl: 'brief', en: 'letter' },
  portal: { nl: 'eigen pagina', en: 'own page' },
} as const;

export const answerNames = {
  spoken: { nl: 'gesproken', en: 'spoken' },
  'not-reached': { nl: 'niet bereikt', en: 'not reached' },
  withdrawn: { nl: 'niet meer nodig', en: 'no longer needed' },
} as const;

/** What is wrong and how to mend it, beside the field. */
export const contactFaults = {
  'no-day': { nl: 'Kies een bestaande datum.', en: 'Choose an existing date.' },
  'day-to-come': {
    nl: 'Deze datum is nog niet geweest. Kies vandaag of eerder.',
    en: 'This date has not been yet. Choose today or earlier.',
  },
  'day-too-old': {
    nl: 'Dit is langer dan een jaar geleden. Vraag de functioneel beheerder het in te lezen.',
    en: 'This is more than a year ago. Ask the administrator to bring it in.',
  },
  choose: { nl: 'Kies er een.', en: 'Choose one.' },
  'too-long': { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
  'no-step': {
    nl: 'Schrijf wat er op die datum klaar is.',
    en: 'Write what is done by that date.',
  },
  'before-contact': {
    nl: 'Deze datum ligt voor het contact. Kies een latere.',
    en: 'This date is before the contact. Choose a later one.',
  },
  'too-far': {
    nl: 'Dit is verder dan twee jaar. Kies een eerdere datum.',
    en: 'This is more than two years ahead. Choose an earlier date.',
  },
  'no-minutes': {
    nl: 'Schrijf eerst het verslag dat de cliënt kreeg.',
    en: 'First write the minutes that the client was given.',
  },
  empty: { nl: 'Vul dit in.', en: 'Fill this in.' },
} as const;
