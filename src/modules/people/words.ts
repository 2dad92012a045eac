import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { AtOnce } from './rules/opening.ts';
import type { BsnKind, OpeningKind, ReasonFault } from './rules/reason.ts';
import { longestExplanation } from './rules/reason.ts';

export const words = defineWords({
  endIt: { nl: 'Leg het einde vast', en: 'Record the end' },
  endsFrom: { nl: 'Geldt niet meer vanaf', en: 'No longer holds from' },
  endsFromHint: {
    nl: 'De eerste dag waarop het niet meer geldt: hoogstens een jaar terug of vooruit.',
    en: 'The first day on which it no longer holds: at most a year back or ahead.',
  },
  chooseWhich: { nl: 'Kies wat er eindigt.', en: 'Choose what ends.' },
  chooseEnd: {
    nl: 'Kies een dag, hoogstens een jaar terug of vooruit.',
    en: 'Choose a day, at most a year back or ahead.',
  },
  nothingRuns: {
    nl: 'Er loopt niets dat voor die dag begon. Kijk in het dossier wat er loopt en kies een latere dag.',
    en: 'Nothing runs that began before that day. Look in the file what runs and choose a later day.',
  },
  typedKept: {
    nl: 'Geef eerst weer een reden; wat u typte is er nog',
    en: 'First give a reason again; what you typed is still here',
  },
  typedKeptLead: {
    nl: 'Het dossier was voor 60 minuten open. Open het opnieuw in een nieuw tabblad, kom hier terug en kies Verstuur opnieuw.',
    en: 'The file was open for 60 minutes. Open it again in a new tab, come back here and choose Send again.',
  },
  typedFirst: { nl: 'Open het dossier (nieuw tabblad)', en: 'Open the file (new tab)' },
  toFile: { nl: 'Terug naar het dossier', en: 'Back to the file' },
  logContact: { nl: 'Leg een contact vast', en: 'Log a contact' },
  clients: { nl: 'Cliënt zoeken', en: 'Find a client' },
  searchLead: {
    nl: 'U vindt uw eigen cliënten en die van uw team, op naam of op cliëntnummer.',
    en: 'You find your own clients and those of your team, by name or by client number.',
  },
  searchField: { nl: 'Naam of cliëntnummer', en: 'Name or client number' },
  search: { nl: 'Zoek', en: 'Search' },
  searchMore: {
    nl: 'Typ ten minste twee letters van de naam, of het hele cliëntnummer.',
    en: 'Type at least two letters of the name, or the whole client number.',
  },
  foundNone: {
    nl: (term: string) => `Er is bij u en uw team niemand gevonden met “${term}”.`,
    en: (term: string) => `Nobody was found with you and your team for “${term}”.`,
  },
  foundCaption: {
    nl: (shown: string, found: string) => `Gevonden cliënten: ${shown} van ${found}`,
    en: (shown: string, found: string) => `Clients found: ${shown} of ${found}`,
  },
  foundMore: {
    nl: 'Er zijn er meer dan hier staan. Typ meer van de naam.',
    en: 'There are more than shown here. Type more of the name.',
  },
  searchLogged: {
    nl: 'Van iedereen die u hier ziet, staat in het logboek dat u op naam of nummer zocht.',
    en: 'For everybody you see here, the log says that you searched by name or number.',
  },
  name: { nl: 'Naam', en: 'Name' },
  number: { nl: 'Cliëntnummer', en: 'Client number' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  birthAndAge: {
    nl: (day: string, age: string) => `${day} (${age} jaar)`,
    en: (day: string, age: string) => `${day} (age ${age})`,
  },
  died: { nl: (day: string) => `Overleden op ${day}`, en: (day: string) => `Died on ${day}` },
  address: { nl: 'Adres', en: 'Address' },
  neighbourhood: { nl: 'Buurt', en: 'Neighbourhood' },
  age: { nl: (age: string) => `${age} jaar`, en: (age: string) => `age ${age}` },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'Mail' },
  household: { nl: 'Huishouden', en: 'Household' },
  children: {
    nl: (count: number) => (count === 1 ? '1 kind thuis' : `${count} kinderen thuis`),
    en: (count: number) => (count === 1 ? '1 child at home' : `${count} children at home`),
  },
  partner: { nl: 'Partner', en: 'Partner' },
  educationIntake: { nl: 'Opleiding (bij de intake)', en: 'Education (at intake)' },
  educationNational: { nl: 'Opleiding (landelijk register)', en: 'Education (national register)' },
  recordedOn: {
    nl: (day: string) => `vastgelegd op ${day}`,
    en: (day: string) => `recorded on ${day}`,
  },
  unknown: { nl: 'niet bekend', en: 'not known' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  coach: { nl: 'Vaste coach', en: 'Fixed coach' },
  noCoach: { nl: 'wacht op een vaste coach', en: 'waits for a fixed coach' },
  caseload: { nl: 'Mijn caseload', en: 'My caseload' },
  byBsn: { nl: 'Zoek op BSN', en: 'Find by BSN' },
  byBsnHint: {
    nl: 'Het nummer komt niet in het adres en niet in het logboek.',
    en: 'The number comes in no address and in no log.',
  },
  byBsnDigits: { nl: 'Een BSN heeft 9 cijfers.', en: 'A BSN has 9 digits.' },
  byBsnNone: {
    nl: 'Geen cliënt van u of uw teams heeft dit nummer.',
    en: 'No client of yours or your teams has this number.',
  },
  whatChanged: { nl: 'Wat er is gewijzigd', en: 'What changed' },
  whoLooked: { nl: 'Wie keek in dit dossier', en: 'Who looked at this file' },
  onThisPage: { nl: 'Op deze bladzijde', en: 'On this page' },
  story: { nl: 'Het verhaal', en: 'The story' },
  storyOther: { nl: 'Overig', en: 'Other' },
  storyAll: { nl: 'Van alles; kies wat u wilt zien', en: 'Of everything; choose what to see' },
  storySome: {
    nl: (parts: string) => `Alleen ${parts}`,
    en: (parts: string) => `Only ${parts}`,
  },
  storyShow: { nl: 'Wat wilt u zien?', en: 'What do you want to see?' },
  storyDo: { nl: 'Toon', en: 'Show' },
  storyCaption: { nl: 'Wat er gebeurde, nieuwste eerst', en: 'What happened, newest first' },
  day: { nl: 'Datum', en: 'Date' },
  what: { nl: 'Wat', en: 'What' },
  whyColumn: { nl: 'Waarom', en: 'Why' },
  who: { nl: 'Wie', en: 'Who' },
  personalData: { nl: 'Persoonsgegevens', en: 'Personal data' },
  openedAs: {
    nl: (reason: string, until: string) =>
      `U bekijkt dit dossier vanwege: ${reason}. Dat kan tot ${until} en staat in het logboek.`,
    en: (reason: string, until: string) =>
      `You look at this file because of: ${reason}. That is possible until ${until} and stands in the log.`,
  },
  notFound: { nl: 'Deze cliënt is niet gevonden', en: 'This client was not found' },
  notFoundLead: {
    nl: 'Controleer het cliëntnummer. U ziet alleen cliënten van uzelf en van uw team.',
    en: 'Check the client number. You see only your own clients and those of your team.',
  },
  toSearch: { nl: 'Naar zoeken', en: 'To search' },
  openFile: {
    nl: (number: string) => `Dossier ${number} openen`,
    en: (number: string) => `Open file ${number}`,
  },
  openLead: {
    nl: 'Dit is een cliënt van een collega. Zeg waarom u het dossier nodig hebt: dat komt in het logboek te staan, en u kunt het dan 60 minuten bekijken.',
    en: 'This is a client of a colleague. Say why you need the file: that will stand in the log, and you can then look at it for 60 minutes.',
  },
  openLeadFormer: {
    nl: 'U was tot kort geleden de coach van deze cliënt. Zeg waarom u het dossier nog nodig hebt: dat komt in het logboek te staan, en u kunt het dan 60 minuten bekijken.',
    en: 'Until recently you were the coach of this client. Say why you still need the file: that will stand in the log, and you can then look at it for 60 minutes.',
  },
  coachOf: {
    nl: (name: string) => `De vaste coach is ${name}.`,
    en: (name: string) => `The fixed coach is ${name}.`,
  },
  why: { nl: 'Waarom hebt u dit dossier nodig?', en: 'Why do you need this file?' },
  explanation: { nl: 'Toelichting', en: 'Explanation' },
  explanationHint: {
    nl: 'Alleen verplicht bij een andere reden. Geen medische gegevens. De cliënt kan dit lezen.',
    en: 'Required for another reason only. No medical data. The client can read this.',
  },
  open: { nl: 'Open het dossier', en: 'Open the file' },
  back: { nl: 'Terug', en: 'Back' },
  bsn: { nl: 'Burgerservicenummer (BSN)', en: 'Citizen service number (BSN)' },
  bsnLead: {
    nl: 'Het BSN staat niet open in het dossier. Als u het nodig hebt, ziet u het één keer; waarom komt in het logboek te staan.',
    en: 'The BSN does not stand open in the file. If you need it you see it once; why will stand in the log.',
  },
  bsnWhy: { nl: 'Waarom hebt u het BSN nodig?', en: 'Why do you need the BSN?' },
  showBsn: { nl: 'Toon het BSN', en: 'Show the BSN' },
  bsnShown: {
    nl: (reason: string) => `Getoond vanwege: ${reason}. Op de volgende bladzijde is het weer weg.`,
    en: (reason: string) => `Shown because of: ${reason}. On the next page it is gone again.`,
  },
});

/** The reasons as the form offers them; the log keeps the Dutch. */
export const openingReasons: Readonly<Record<OpeningKind, Words>> = {
  'standing-in': { nl: 'waarneming', en: 'standing in' },
  'hand-over': { nl: 'overdracht', en: 'hand-over' },
  consultation: { nl: 'overleg met de coach', en: 'consultation with the coach' },
  'client-question': {
    nl: 'vraag of klacht van de cliënt',
    en: 'question or complaint of the client',
  },
  other: { nl: 'een andere reden', en: 'another reason' },
};

export const bsnReasons: Readonly<Record<BsnKind, Words>> = {
  identification: { nl: 'vaststellen wie iemand is', en: 'to establish who somebody is' },
  exchange: {
    nl: 'gegevens uitwisselen met een andere organisatie',
    en: 'to exchange data with another organisation',
  },
  other: { nl: 'een andere reden', en: 'another reason' },
};

/** What the log says when the file opens at once. */
export const ownReasons = {
  own: 'eigen cliënt',
  case: 'eigen zaak',
  intake: 'intake bij mij',
  referral: 'naar ons doorverwezen',
  match: 'bemiddeling bij mij',
  team: 'wacht op een vaste coach',
  area: 'inkomen van een cliënt uit het gebied',
  'standing-in': 'waarneming voor een afwezige collega',
} as const satisfies Readonly<Record<AtOnce, string>>;

export const searchReason = 'gezocht op naam of nummer';

export const reasonFaults: Readonly<Record<ReasonFault, Words>> = {
  'choose-reason': { nl: 'Kies een reden.', en: 'Choose a reason.' },
  'explain-other': { nl: 'Schrijf op wat de reden is.', en: 'Write down what the reason is.' },
  'too-long': {
    nl: `Maak de toelichting korter: ten hoogste ${longestExplanation} tekens.`,
    en: `Make the explanation shorter: at most ${longestExplanation} characters.`,
  },
};
