import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { Act } from './actions/change-application.ts';
import { paperWords } from './paper-words.ts';
import type { Due } from './rules/what-is-due.ts';
import type { WorkList } from './store.ts';

export const words = defineWords({
  applications: { nl: 'Aanvragen', en: 'Applications' },
  application: { nl: 'Aanvraag', en: 'Application' },
  lead: {
    nl: 'Uw eigen aanvragen en die nog niemand heeft. Van een aanvraag van een collega ziet u alleen het nummer.',
    en: 'Your own applications and those that nobody has yet. Of a colleague’s application you see the number only.',
  },
  lists: { nl: 'Lijsten', en: 'Lists' },
  client: { nl: 'Aanvrager', en: 'Applicant' },
  reported: { nl: 'Gemeld op', en: 'Reported on' },
  received: { nl: 'Aangevraagd op', en: 'Applied on' },
  decideBy: { nl: 'Beslissen uiterlijk', en: 'Decide by' },
  dueColumn: { nl: 'Wat er te doen is', en: 'What is due' },
  with: { nl: 'Bij', en: 'With' },
  nobody: { nl: 'nog niemand', en: 'nobody yet' },
  empty: { nl: 'Deze lijst is leeg.', en: 'This list is empty.' },
  takeNext: { nl: 'Neem de volgende aanvraag', en: 'Take the next application' },
  takeForm: { nl: 'Neem het volgende formulier', en: 'Take the next form' },
  takeLead: {
    nl: 'U krijgt de aanvraag die het langst wacht. Hij staat dan op uw naam.',
    en: 'You get the application that has waited longest. It is then yours.',
  },
  noneToTake: { nl: 'Er wacht geen aanvraag.', en: 'No application waits.' },
  formsWaiting: {
    nl: (number: string, day: string) =>
      `Formulieren van internet: ${number}, de oudste van ${day}`,
    en: (number: string, day: string) => `Forms from the internet: ${number}, the oldest of ${day}`,
  },
  noForms: {
    nl: 'Er wachten geen formulieren van internet.',
    en: 'No forms from the internet wait.',
  },
  myForms: { nl: 'Formulieren die u nam', en: 'Forms that you took' },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  sentOn: { nl: 'Verstuurd op', en: 'Sent on' },
  workOut: { nl: 'Maak er een aanvraag van', en: 'Make it an application' },
  start: { nl: 'Aanvraag starten', en: 'Start an application' },
  startLead: {
    nl: 'Stel vast wie het is en neem het BSN over van het identiteitsbewijs. Wie al bekend is, hoeft u niet opnieuw in te voeren: naam en adres blijven dan zoals ze in het systeem staan.',
    en: 'Establish who it is and take the BSN from the proof of identity. Who is known already need not be entered again: name and address stay as they are in the system.',
  },
  fromForm: {
    nl: (reference: string) => `Overgenomen van formulier ${reference}.`,
    en: (reference: string) => `Taken from form ${reference}.`,
  },
  startIt: { nl: 'Start de aanvraag', en: 'Start the application' },
  bsn: { nl: 'BSN', en: 'BSN (citizen service number)' },
  givenNames: { nl: 'Voornamen', en: 'Given names' },
  familyName: { nl: 'Achternaam', en: 'Family name' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  sex: { nl: 'Geslacht', en: 'Sex' },
  ofPartner: {
    nl: (label: string) => `Partner: ${label}`,
    en: (label: string) => `Partner: ${label}`,
  },
  partnerHint: { nl: 'Alleen als er een partner is.', en: 'Only when there is a partner.' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'Mail' },
  street: { nl: 'Straat', en: 'Street' },
  houseNumber: { nl: 'Huisnummer', en: 'House number' },
  postcode: { nl: 'Postcode', en: 'Postcode' },
  channel: { nl: 'Hoe gemeld', en: 'How it was reported' },
  wishedFrom: { nl: 'Gewenste ingangsdatum', en: 'Wished from' },
  wishedHint: {
    nl: 'Alleen als die anders is dan de dag van de melding.',
    en: 'Only when it differs from the day of the report.',
  },
  retroactiveWhy: { nl: 'Waarom eerder dan de melding', en: 'Why earlier than the report' },
  exception: { nl: 'Geen zoekperiode, want', en: 'No search period, because' },
  exceptionHint: {
    nl: 'Alleen onder 27 jaar. Artikel 41 lid 4, 6 en 11 van de Participatiewet.',
    en: 'Under 27 only. Article 41 paragraphs 4, 6 and 11 of the Participation Act.',
  },
  none: { nl: 'geen', en: 'none' },
  applicationOf: {
    nl: (name: string) => `Aanvraag van ${name}`,
    en: (name: string) => `Application of ${name}`,
  },
  stage: { nl: 'Hoe het staat', en: 'How it stands' },
  searching: {
    nl: (day: string) => `zoekt zelf tot ${day}`,
    en: (day: string) => `searches until ${day}`,
  },
  underWay: { nl: 'in behandeling', en: 'under way' },
  notApplied: { nl: 'nog niet aangevraagd', en: 'not applied yet' },
  decidedAs: {
    nl: (outcome: string, day: string) => `${outcome} op ${day}`,
    en: (outcome: string, day: string) => `${outcome} on ${day}`,
  },
  nextDue: { nl: 'Eerst te doen', en: 'First to do' },
  by: { nl: (day: string) => `uiterlijk ${day}`, en: (day: string) => `by ${day}` },
  overdue: {
    nl: (days: string) => (days === '1' ? '1 dag te laat' : `${days} dagen te laat`),
    en: (days: string) => (days === '1' ? '1 day late' : `${days} days late`),
  },
  possibleFrom: {
    nl: (day: string) => `kan vanaf ${day}`,
    en: (day: string) => `possible from ${day}`,
  },
  nothing: { nl: 'niets', en: 'nothing' },
  suspended: {
    nl: (days: string) =>
      `acht weken, verlengd met ${days} dagen wachten op aanvulling (Awb 4:13, 4:15)`,
    en: (days: string) =>
      `eight weeks, extended by ${days} days of waiting for completion (Awb 4:13, 4:15)`,
  },
  eightWeeks: { nl: 'acht weken (Awb 4:13)', en: 'eight weeks (Awb 4:13)' },
  advance: { nl: 'Voorschot', en: 'Advance' },
  advancePaid: {
    nl: (euros: string, day: string) => `${euros} op ${day}`,
    en: (euros: string, day: string) => `${euros} on ${day}`,
  },
  advanceOn: { nl: (day: string) => `op ${day}`, en: (day: string) => `on ${day}` },
  ownedHere: { nl: 'Wordt hier vastgelegd', en: 'Is recorded here' },
  ownedThere: {
    nl: (system: string) => `Komt uit ${system}, hier niet in te voeren`,
    en: (system: string) => `Comes from ${system}, not to be entered here`,
  },
  ownedDocuments: { nl: 'papieren', en: 'documents' },
  ownedAdvance: { nl: 'voorschot', en: 'advance' },
  ownedSearch: { nl: 'zoekperiode', en: 'search period' },
  ownedDecision: { nl: 'beslissing', en: 'decision' },
  ownedReport: { nl: 'melding', en: 'report' },
  searchOver: {
    nl: (day: string) => `de zoekperiode eindigde op ${day}; er is nog niet aangevraagd`,
    en: (day: string) => `the search period ended on ${day}; nothing was applied for yet`,
  },
  advanceBy: {
    nl: (day: string) => `uiterlijk ${day}: binnen vier weken na de aanvraag (art. 52 Pw)`,
    en: (day: string) => `by ${day}: within four weeks after the application (art. 52 Pw)`,
  },
  advanceOverdue: {
    nl: (days: number, day: string) => `${days} dagen te laat: moest uiterlijk ${day} (art. 52 Pw)`,
    en: (days: number, day: string) => `${days} days late: was due by ${day} (art. 52 Pw)`,
  },
  advanceInTime: {
    nl: (day: string) => `op tijd: kon tot ${day} (art. 52 Pw)`,
    en: (day: string) => `in time: could be until ${day} (art. 52 Pw)`,
  },
  advanceLate: {
    nl: (days: number, day: string) => `${days} dagen te laat: moest uiterlijk ${day} (art. 52 Pw)`,
    en: (days: number, day: string) => `${days} days late: was due by ${day} (art. 52 Pw)`,
  },
  advanceNotNeeded: { nl: 'niet nodig: er is beslist', en: 'not needed: it is decided' },
  documents: { nl: 'Papieren', en: 'Documents' },
  documentsCaption: { nl: 'Wat gevraagd is en wat er is', en: 'What was asked and what is there' },
  document: { nl: 'Papier', en: 'Document' },
  askedOn: { nl: 'Gevraagd op', en: 'Asked on' },
  dueOn: { nl: 'Uiterlijk', en: 'By' },
  cameOn: { nl: 'Ontvangen', en: 'Received' },
  again: { nl: 'hersteltermijn', en: 'term to complete' },
  missing: { nl: 'ontbreekt', en: 'missing' },
  noDocuments: { nl: 'Er is nog niets gevraagd.', en: 'Nothing was asked yet.' },
  cameIn: { nl: 'Binnengekomen', en: 'Came in' },
  cameInWhich: { nl: 'Wat is er vandaag binnengekomen?', en: 'What came in today?' },
  askAgain: { nl: 'Hersteltermijn geven', en: 'Give a term to complete' },
  askAgainLead: {
    nl: 'De aanvrager krijgt een brief en twee weken. De beslistermijn staat zolang stil (Awb 4:5, 4:15).',
    en: 'The applicant gets a letter and two weeks. The term to decide stands still meanwhile (Awb 4:5, 4:15).',
  },
  askAgainWhich: { nl: 'Wat ontbreekt?', en: 'What is missing?' },
  askMore: { nl: 'Nog iets vragen', en: 'Ask for something else' },
  askMoreWhich: { nl: 'Wat is er nog nodig?', en: 'What else is needed?' },
  receive: { nl: 'Aanvraag is binnen', en: 'The application is in' },
  receiveDay: { nl: 'Dag van de aanvraag', en: 'Day of the application' },
  payAdvance: { nl: 'Voorschot vastleggen', en: 'Record the advance' },
  advanceDay: { nl: 'Dag van het voorschot', en: 'Day of the advance' },
  amount: { nl: 'Bedrag in euro', en: 'Amount in euros' },
  amountHint: {
    nl: (norm: string) => `95% van de norm voor een alleenstaande is ${norm} (art. 52 Pw).`,
    en: (norm: string) => `95% of the norm for a single person is ${norm} (art. 52 Pw).`,
  },
  decide: { nl: 'Beslissen', en: 'Decide' },
  decideReason: { nl: 'Uitkomst en reden', en: 'Outcome and reason' },
  grantedFrom: { nl: 'Bijstand vanaf', en: 'Social assistance from' },
  grantedHint: {
    nl: 'Alleen bij toekennen. Niet vóór de melding, tenzij u hieronder zegt waarom (art. 44 Pw).',
    en: 'When granting only. Not before the report, unless you say below why (art. 44 Pw).',
  },
  explanation: { nl: 'Uitleg voor de brief', en: 'Explanation for the letter' },
  explanationHint: {
    nl: 'In gewone woorden, voor de aanvrager. Verplicht als u afwijst of niet behandelt.',
    en: 'In plain words, for the applicant. Required when you reject or do not take up.',
  },
  saveDecision: { nl: 'Beslis en maak de brief', en: 'Decide and make the letter' },
  changedSince: { nl: 'Een collega was u voor', en: 'A colleague was first' },
  changedSinceBody: {
    nl: 'Intussen is deze aanvraag gewijzigd. Hierboven staat hoe hij nu is. Wat u typte staat er nog: kijk het na en bewaar opnieuw.',
    en: 'Meanwhile this application was changed. Above it stands as it is now. What you typed is still there: check it and save again.',
  },
  inFileCaption: {
    nl: 'Aanvragen om bijstand, nieuwste eerst',
    en: 'Applications for social assistance, newest first',
  },
  noApplications: { nl: 'Er is geen aanvraag bekend.', en: 'No application is known.' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  grantedSince: { nl: (day: string) => `vanaf ${day}`, en: (day: string) => `from ${day}` },
  storyReported: { nl: 'Gemeld voor bijstand', en: 'Reported for social assistance' },
  storyReceived: { nl: 'Bijstand aangevraagd', en: 'Applied for social assistance' },
  storyDecided: {
    nl: (outcome: string) => `Aanvraag ${outcome}`,
    en: (outcome: string) => `Application ${outcome}`,
  },
  save: { nl: 'Bewaar', en: 'Save' },
});

export const lists: Readonly<Record<WorkList, { readonly name: Words; readonly order: Words }>> = {
  mine: {
    name: { nl: 'Alle van mij', en: 'All of mine' },
    order: {
      nl: 'In de volgorde van de dag waarop beslist moet zijn; wie nog zoekt komt achteraan.',
      en: 'In the order of the day by which must be decided; who still searches comes last.',
    },
  },
  decision: {
    name: { nl: 'Bijna of over de beslistermijn', en: 'Near or over the term to decide' },
    order: {
      nl: 'De termijn loopt binnen veertien dagen af of is voorbij; de oudste eerst (Awb 4:13).',
      en: 'The term ends within fourteen days or has passed; oldest first (Awb 4:13).',
    },
  },
  advance: {
    name: { nl: 'Voorschot nodig', en: 'Advance due' },
    order: {
      nl: 'Drie weken of langer zonder beslissing en zonder voorschot; de oudste eerst (art. 52 Pw).',
      en: 'Three weeks or longer without decision and advance; oldest first (art. 52 Pw).',
    },
  },
  completion: {
    name: { nl: 'Papieren te laat', en: 'Documents overdue' },
    order: {
      nl: 'Een gevraagd papier kwam niet op tijd; het langst te laat eerst (Awb 4:5).',
      en: 'A document that was asked did not come in time; longest overdue first (Awb 4:5).',
    },
  },
  search: {
    name: { nl: 'In de zoekperiode', en: 'In the search period' },
    order: {
      nl: 'Wie het eerst kan aanvragen staat bovenaan (art. 41 lid 4 Pw).',
      en: 'Who can apply first stands on top (art. 41(4) Pw).',
    },
  },
  unassigned: {
    name: { nl: 'Nog bij niemand', en: 'With nobody yet' },
    order: { nl: 'Wie het langst wacht eerst.', en: 'Who waits longest first.' },
  },
};

export const dues: Readonly<Record<Due['what'], Words>> = {
  take: { nl: 'in behandeling nemen', en: 'take it' },
  apply: { nl: 'wachten op de aanvraag', en: 'wait for the application' },
  completion: { nl: 'papieren nog niet binnen', en: 'documents not in yet' },
  advance: { nl: 'voorschot', en: 'advance' },
  decide: { nl: 'beslissen', en: 'decide' },
};

/** What somebody does about a line of My day. */
export const acts: Readonly<Record<Exclude<Due['what'], 'apply'>, Words>> = {
  take: { nl: 'Neem de aanvraag in behandeling', en: 'Take the application' },
  completion: { nl: 'Vraag de papieren na', en: 'Ask after the documents' },
  advance: { nl: 'Geef een voorschot', en: 'Give an advance' },
  decide: { nl: 'Beslis', en: 'Decide' },
};

export const actNames: Readonly<Record<Act, Words>> = {
  receive: words.receive,
  ask: words.askMore,
  complete: words.askAgain,
  received: words.cameIn,
  advance: words.payAdvance,
  decide: words.saveDecision,
  accept: paperWords.accept,
  refuse: paperWords.refusePaper,
};

/** What the log says. */
export const reasons = {
  lists: 'aanvragen bekeken',
  take: 'aanvraag in behandeling genomen',
  takeForm: 'aanvraagformulier in behandeling genomen',
  start: 'aanvraag gestart',
  form: 'aanvraagformulier van internet',
} as const;
