import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { EnrolmentFault } from './rules/enrolment.ts';
import type { Phase } from './rules/phase.ts';

export const words = defineWords({
  title: { nl: 'WW@Work', en: 'WW@Work' },
  lead: {
    nl: 'Mensen van wie de WW afloopt en die zich zelf aanmeldden. Meedoen is vrijwillig; er volgt nooit een maatregel.',
    en: 'People whose unemployment benefit ends and who enrolled themselves. Taking part is voluntary; no sanction ever follows.',
  },
  mine: { nl: 'Uw deelnemers', en: 'Your participants' },
  inGuidance: { nl: 'In begeleiding', en: 'In guidance' },
  fromThreeMonths: {
    nl: 'vanaf drie maanden voor het einde van de WW',
    en: 'from three months before the end of the benefit',
  },
  due: { nl: 'Gesprek te houden', en: 'Talk to hold' },
  weekly: { nl: 'ten minste elke week', en: 'at least weekly' },
  nextMeeting: { nl: 'Volgende bijeenkomst', en: 'Next meeting' },
  seatsTaken: {
    nl: (taken: string, seats: string) => `${taken} van ${seats} plaatsen bezet`,
    en: (taken: string, seats: string) => `${taken} of ${seats} seats taken`,
  },
  noMeeting: { nl: 'nog niet gepland', en: 'not planned yet' },
  whose: { nl: 'Wie', en: 'Who' },
  ownOnes: { nl: 'mijn deelnemers', en: 'my participants' },
  everyone: { nl: 'het hele team', en: 'the whole team' },
  show: { nl: 'Toon', en: 'Show' },
  order: {
    nl: 'Volgorde: wie het langst op een gesprek wacht eerst, dan wie nog rust heeft.',
    en: 'Order: who has waited longest for a talk first, then who is still left in peace.',
  },
  caption: {
    nl: (shown: string, found: string) => `${shown} van ${found} deelnemers`,
    en: (shown: string, found: string) => `${shown} of ${found} participants`,
  },
  none: { nl: 'Er zijn nu geen deelnemers.', en: 'There are no participants now.' },
  name: { nl: 'Naam', en: 'Name' },
  phase: { nl: 'Fase', en: 'Phase' },
  benefitEnds: { nl: 'Einde WW', en: 'End of benefit' },
  lastTalk: { nl: 'Laatste gesprek', en: 'Last talk' },
  talkBy: { nl: 'Gesprek vóór', en: 'Talk by' },
  noTalk: { nl: 'nog geen', en: 'none yet' },
  group: { nl: 'Groep', en: 'Group' },
  adviser: { nl: 'Adviseur', en: 'Adviser' },
  noAdviser: { nl: 'nog geen', en: 'none yet' },
  side: { nl: 'Woont in', en: 'Lives in' },
  zuid: { nl: 'Zuid', en: 'Zuid' },
  rest: { nl: 'overig Rotterdam', en: 'the rest of Rotterdam' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'Mail' },
  enrolled: { nl: 'Aangemeld', en: 'Enrolled' },
  meeting: { nl: 'Bijeenkomst', en: 'Meeting' },
  came: { nl: 'was er', en: 'was there' },
  cameNot: { nl: 'was er niet', en: 'was not there' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  talks: { nl: 'Gesprekken', en: 'Talks' },
  talksCaption: { nl: 'Gesprekken, nieuwste eerst', en: 'Talks, newest first' },
  noTalks: { nl: 'Er zijn nog geen gesprekken.', en: 'There are no talks yet.' },
  addTalk: { nl: 'Gesprek vastleggen', en: 'Record a talk' },
  day: { nl: 'Dag', en: 'Day' },
  channel: { nl: 'Hoe', en: 'How' },
  nextStep: { nl: 'Afspraak', en: 'Agreement' },
  by: { nl: 'Adviseur', en: 'Adviser' },
  save: { nl: 'Bewaar', en: 'Save' },
  atMeeting: { nl: 'De bijeenkomst', en: 'The meeting' },
  attended: { nl: 'Was deze persoon er?', en: 'Was this person there?' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  followUp: { nl: 'Gekozen vervolg', en: 'Chosen follow-up' },
  end: { nl: 'Afsluiten', en: 'Close' },
  endLead: {
    nl: 'Vul in hoe het eindigde. Wat hier geleerd is, gaat niet naar de intake: de deelnemer neemt het eigen cv en profiel mee.',
    en: 'Say how it ended. What was learnt here does not go to the intake: the participant takes the own CV and profile along.',
  },
  endedOn: { nl: 'Geëindigd op', en: 'Ended on' },
  outcome: { nl: 'Hoe het eindigde', en: 'How it ended' },
  dayNeeded: {
    nl: 'Kies een dag die niet in de toekomst ligt.',
    en: 'Choose a day that does not lie in the future.',
  },
  choose: { nl: 'Maak een keuze.', en: 'Make a choice.' },
  tooLong: { nl: 'Maak dit korter: ten hoogste 200 tekens.', en: 'At most 200 characters.' },
  notFound: { nl: 'Deze deelnemer is niet gevonden', en: 'This participant was not found' },
  back: { nl: 'Terug naar WW@Work', en: 'Back to WW@Work' },
  yield: { nl: 'Opbrengst', en: 'Yield' },
  yieldLead: {
    nl: 'Wie in de laatste twaalf maanden eindigde, en hoe. Werk telt alleen mee als “door ons” of “mogelijk door ons” wanneer de adviseur dat zo vastlegde: dit is geen meting van het effect.',
    en: 'Who ended in the last twelve months, and how. Work counts as “through us” or “possibly through us” only where the adviser recorded it so: this is no measurement of effect.',
  },
  yieldCaption: {
    nl: (from: string, until: string) => `Geëindigd van ${from} tot ${until}`,
    en: (from: string, until: string) => `Ended from ${from} until ${until}`,
  },
  all: { nl: 'Allen', en: 'All' },
  total: { nl: 'Totaal', en: 'Total' },
  source: {
    nl: 'Bron: de dossiers van WW@Work, vandaag geteld. Een streepje is minder dan 10.',
    en: 'Source: the files of WW@Work, counted today. A dash is fewer than 10.',
  },
  // My day.
  talksDue: { nl: 'Gesprekken van deze week', en: 'Talks of this week' },
  talksDueOrder: {
    nl: 'In de begeleiding is er ten minste elke week een gesprek. Wat het eerst had gemoeten, staat bovenaan.',
    en: 'In guidance there is at least one talk a week. What was due first stands on top.',
  },
  talkWith: {
    nl: (name: string) => `Gesprek met ${name}`,
    en: (name: string) => `Talk to ${name}`,
  },
  noTalkYet: { nl: 'nog geen gesprek', en: 'no talk yet' },
  lastTalkOn: {
    nl: (day: string) => `laatste gesprek ${day}`,
    en: (day: string) => `last talk ${day}`,
  },
  endsOn: { nl: (day: string) => `WW eindigt ${day}`, en: (day: string) => `benefit ends ${day}` },
  endSoon: { nl: 'WW eindigt binnen twee weken', en: 'Benefit ends within two weeks' },
  endSoonOrder: {
    nl: 'Wie het eerst zonder WW zit, staat bovenaan. De deelnemer neemt het eigen cv en profiel mee.',
    en: 'Whose benefit ends first stands on top. The participant takes the own CV and profile along.',
  },
  lastTalkWith: {
    nl: (name: string) => `Afronden met ${name}`,
    en: (name: string) => `Round off with ${name}`,
  },
  toClose: { nl: 'WW voorbij, nog niet afgesloten', en: 'Benefit over, not closed yet' },
  toCloseOrder: {
    nl: 'Leg vast hoe het eindigde. Wie het langst wacht, staat bovenaan.',
    en: 'Record how it ended. Who has waited longest stands on top.',
  },
  closeOf: { nl: (name: string) => `Afsluiten: ${name}`, en: (name: string) => `Close: ${name}` },
  endedOnDay: {
    nl: (day: string) => `WW eindigde ${day}`,
    en: (day: string) => `benefit ended ${day}`,
  },
  // The public form.
  formTitle: { nl: 'Loopt uw WW af?', en: 'Does your unemployment benefit end?' },
  formLead: {
    nl: 'Wij helpen u graag naar nieuw werk. Meld u aan voor een bijeenkomst. Meedoen is vrijwillig en kost niets. Doet u niet mee? Dan heeft dat geen gevolgen.',
    en: 'We like to help you find new work. Enrol for a meeting. Taking part is voluntary and free. If you do not take part, nothing happens.',
  },
  givenNames: { nl: 'Voornaam', en: 'First name' },
  familyName: { nl: 'Achternaam', en: 'Last name' },
  reachHint: {
    nl: 'Vul uw telefoon of uw e-mail in. Beide mag ook.',
    en: 'Fill in your phone or your mail. Both is fine too.',
  },
  sideQuestion: { nl: 'Waar woont u?', en: 'Where do you live?' },
  zuidHint: {
    nl: 'Feijenoord, Charlois of IJsselmonde',
    en: 'Feijenoord, Charlois or IJsselmonde',
  },
  groupQuestion: { nl: 'Wat past bij u?', en: 'What fits you?' },
  endsQuestion: {
    nl: 'Wat is de laatste dag van uw WW?',
    en: 'What is the last day of your benefit?',
  },
  endsHint: { nl: 'Dit staat in de brief van het UWV.', en: 'The letter of the UWV says so.' },
  meetingQuestion: { nl: 'Naar welke bijeenkomst komt u?', en: 'Which meeting will you come to?' },
  enrol: { nl: 'Meld mij aan', en: 'Enrol me' },
  full: {
    nl: 'Er zijn nu geen plaatsen vrij. Kijk over een week nog eens.',
    en: 'There are no seats now. Look again in a week.',
  },
  privacy: {
    nl: 'Wij gebruiken uw gegevens alleen om u hierbij te helpen. Wij geven ze niet door aan wie over uw uitkering beslist.',
    en: 'We use your data only to help you with this. We do not pass them on to who decides on your benefit.',
  },
  thanks: { nl: 'U bent aangemeld', en: 'You are enrolled' },
  thanksLead: {
    nl: (day: string, place: string) =>
      `Tot ziens op ${day} in ${place}. Kunt u niet komen? Bel ons dan.`,
    en: (day: string, place: string) =>
      `See you on ${day} at ${place}. Can you not come? Then call us.`,
  },
});

export const phases: Readonly<Record<Phase, Words>> = {
  rest: { nl: 'rust', en: 'rest' },
  guidance: { nl: 'begeleiding', en: 'guidance' },
  'past-end': { nl: 'WW voorbij: afsluiten', en: 'benefit over: close' },
  ended: { nl: 'afgesloten', en: 'closed' },
};

export const enrolmentFaults: Readonly<Record<EnrolmentFault, Words>> = {
  'name-missing': { nl: 'Vul uw naam in.', en: 'Fill in your name.' },
  'no-way-to-reach': {
    nl: 'Vul uw telefoon of uw e-mail in.',
    en: 'Fill in your phone or your mail.',
  },
  'mail-wrong': {
    nl: 'Dit e-mailadres klopt niet. Zo moet het: naam@voorbeeld.nl',
    en: 'This mail address is not right. Like this: name@example.nl',
  },
  'phone-wrong': {
    nl: 'Dit telefoonnummer klopt niet. Zo moet het: 06-12345678',
    en: 'This phone number is not right. Like this: 06-12345678',
  },
  'side-missing': { nl: 'Kies waar u woont.', en: 'Choose where you live.' },
  'group-missing': { nl: 'Kies wat bij u past.', en: 'Choose what fits you.' },
  'day-missing': {
    nl: 'Vul de laatste dag van uw WW in.',
    en: 'Fill in the last day of your benefit.',
  },
  'day-past': {
    nl: 'Deze dag is al geweest. Is uw WW al gestopt? Vraag dan bijstand aan.',
    en: 'This day is over. Has your benefit ended? Then apply for social assistance.',
  },
  'day-far': {
    nl: 'Uw WW loopt nog langer dan zes maanden. Meld u later aan.',
    en: 'Your benefit runs for more than six months. Enrol later.',
  },
  'meeting-missing': { nl: 'Kies een bijeenkomst.', en: 'Choose a meeting.' },
};
