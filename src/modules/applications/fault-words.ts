import type { Words } from '#kernel/words.ts';
import type { ChangeRefusal } from './actions/change-application.ts';
import type { StartRefusal } from './actions/start-application.ts';
import type { NewFault } from './rules/new-application.ts';

/** What is wrong and how to mend it, beside which field. */
export const changeFaults: Readonly<Record<ChangeRefusal, { readonly field: string } & Words>> = {
  'choose-reason': {
    field: 'reason',
    nl: 'Kies een uitkomst met een reden.',
    en: 'Choose an outcome with a reason.',
  },
  'granted-from': {
    field: 'granted_from',
    nl: 'Vul in vanaf welke dag de bijstand ingaat.',
    en: 'Fill in from which day the benefit starts.',
  },
  'before-report': {
    field: 'granted_from',
    nl: 'Vóór 2026 kon bijstand niet eerder ingaan dan de melding: kies die dag of later.',
    en: 'Before 2026 a benefit could not start before the report: choose that day or later.',
  },
  'too-far-back': {
    field: 'granted_from',
    nl: 'Terugwerken kan ten hoogste drie maanden vóór de melding: kies een latere dag.',
    en: 'Working back is possible for at most three months before the report: choose a later day.',
  },
  'why-earlier': {
    field: 'explanation',
    nl: 'Schrijf op welke omstandigheden maken dat de bijstand eerder ingaat.',
    en: 'Write down which circumstances make the benefit start earlier.',
  },
  explain: {
    field: 'explanation',
    nl: 'Schrijf op waarom, in woorden die de aanvrager begrijpt.',
    en: 'Write down why, in words that the applicant understands.',
  },
  'not-received': {
    field: 'reason',
    nl: 'De aanvraag is nog niet binnen: leg die eerst vast, of kies een reden van intrekken.',
    en: 'The application is not in yet: record it first, or choose a reason of withdrawal.',
  },
  'completion-first': {
    field: 'reason',
    nl: 'Geef eerst een hersteltermijn voor wat ontbreekt (Awb 4:5).',
    en: 'First give a term to complete what is missing (Awb 4:5).',
  },
  'completion-runs': {
    field: 'reason',
    nl: 'De hersteltermijn loopt nog: wacht tot die voorbij is.',
    en: 'The term to complete still runs: wait until it has passed.',
  },
  'decided-already': {
    field: '',
    nl: 'Over deze aanvraag is al beslist.',
    en: 'This application was decided already.',
  },
  'changed-since': {
    field: '',
    nl: 'Een collega heeft deze aanvraag intussen gewijzigd: kijk na en bewaar opnieuw.',
    en: 'A colleague changed this application meanwhile: check and save again.',
  },
  'asked-today': {
    field: 'kinds',
    nl: 'Dit is vandaag al gevraagd: geef pas een hersteltermijn als het niet kwam.',
    en: 'This was asked today already: give a term to complete only when it did not come.',
  },
  'why-refused': {
    field: 'explanation',
    nl: 'Schrijf op waarom het papier niet goed is.',
    en: 'Write why the paper is not right.',
  },
  'choose-documents': {
    field: 'kinds',
    nl: 'Kies ten minste één papier.',
    en: 'Choose at least one document.',
  },
  day: {
    field: 'day',
    nl: 'Vul een bestaande dag in, niet vóór de melding of de aanvraag.',
    en: 'Fill in an existing day, not before the report or the application.',
  },
  'day-ahead': {
    field: 'day',
    nl: 'Die dag is nog niet geweest: vul vandaag of een eerdere dag in.',
    en: 'That day has not come yet: fill in today or an earlier day.',
  },
  'day-before-search': {
    field: 'day',
    nl: 'De zoekperiode is dan nog niet voorbij: kies een latere dag.',
    en: 'The search period has not passed by then: choose a later day.',
  },
  amount: {
    field: 'euros',
    nl: 'Vul een bedrag in, zoals 1.331,43, ten hoogste 10.000.',
    en: 'Fill in an amount, such as 1.331,43, at most 10.000.',
  },
  'owned-elsewhere': {
    field: '',
    nl: 'Dit hoort bij de uitkeringsadministratie: leg het daar vast, dan komt het hier vanzelf.',
    en: 'This belongs to the benefits administration: record it there, and it comes here by itself.',
  },
};

export const newFaults: Readonly<Record<NewFault, Words>> = {
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  bsn: {
    nl: 'Dit is geen BSN: negen cijfers, zoals op het identiteitsbewijs.',
    en: 'This is no BSN: nine digits, as on the proof of identity.',
  },
  day: { nl: 'Vul een bestaande dag in.', en: 'Fill in an existing day.' },
  'day-ahead': { nl: 'Die dag is nog niet geweest.', en: 'That day has not come yet.' },
  postcode: {
    nl: 'Vul vier cijfers en twee letters in, zoals 3081 AA.',
    en: 'Fill in four digits and two letters, such as 3081 AA.',
  },
  'why-earlier': {
    nl: 'Schrijf op waarom de bijstand eerder zou ingaan dan de melding.',
    en: 'Write down why the benefit would start before the report.',
  },
  'same-bsn': {
    nl: 'Dit is het BSN van de aanvrager zelf.',
    en: 'This is the BSN of the applicant.',
  },
};

export const startFaults: Readonly<Record<StartRefusal, { readonly field: string } & Words>> = {
  'postcode-unknown': {
    field: 'postcode',
    nl: 'Deze postcode ligt niet in de gemeente, of is onbekend: kijk hem na.',
    en: 'This postcode is not in the municipality, or not known: check it.',
  },
  'person-differs': {
    field: 'bsn',
    nl: 'Bij dit BSN hoort een andere geboortedatum: kijk beide na.',
    en: 'This BSN goes with another date of birth: check both.',
  },
  'partner-differs': {
    field: 'partner_bsn',
    nl: 'Bij dit BSN hoort een andere geboortedatum, of de partner hoort bij een ander huishouden: kijk het na.',
    en: 'This BSN goes with another date of birth, or the partner belongs to another household: check it.',
  },
  'running-already': {
    field: '',
    nl: 'Er loopt al een aanvraag van dit huishouden: zoek die op met het cliëntnummer.',
    en: 'An application of this household runs already: look it up by the client number.',
  },
};
