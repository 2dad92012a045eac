import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { RecordType } from './rules/terms.ts';

export const words = defineWords({
  retention: { nl: 'Bewaartermijnen', en: 'Retention' },
  lead: {
    nl: 'Hoe lang gegevens bewaard blijven, waarom zo lang, en wat er nu over zijn termijn is. Elke nacht gaat weg wat voorbij is. U ziet aantallen, geen personen.',
    en: 'How long records are kept, why so long, and what is past its term now. Each night what is past goes. You see numbers, no persons.',
  },
  unconfirmedTitle: {
    nl: 'De gemeente heeft de termijnen nog niet bevestigd',
    en: 'The municipality has not confirmed the terms yet',
  },
  unconfirmed: {
    nl: 'Gegevens van mensen worden alleen geteld, er gaat niets weg. Leg de termijnen naast de eigen selectielijst en zet daarna WERKSPOOR_RETENTION=confirmed (zie het draaiboek).',
    en: 'Records of people are counted only, nothing goes. Lay the terms beside the own selection list and then set WERKSPOOR_RETENTION=confirmed (see the runbook).',
  },
  termsCaption: { nl: 'Termijnen en wat voorbij is', en: 'Terms and what is past' },
  record: { nl: 'Gegevens', en: 'Records' },
  countedFrom: { nl: 'Telt vanaf', en: 'Counted from' },
  term: { nl: 'Termijn', en: 'Term' },
  what: { nl: 'Wat er dan gebeurt', en: 'What happens then' },
  source: { nl: 'Bron', en: 'Source' },
  due: { nl: 'Nu voorbij', en: 'Past now' },
  oldest: { nl: 'Oudste', en: 'Oldest' },
  months: {
    nl: (number: string) => `${number} maanden`,
    en: (number: string) => `${number} months`,
  },
  years: { nl: (number: string) => `${number} jaar`, en: (number: string) => `${number} years` },
  days: { nl: (number: string) => `${number} dagen`, en: (number: string) => `${number} days` },
  toConfirm: { nl: 'door de gemeente te bevestigen', en: 'to be confirmed by the municipality' },
  runsCaption: {
    nl: 'Laatste keren dat termijnen zijn toegepast',
    en: 'Last times that terms were applied',
  },
  noRuns: {
    nl: 'De termijnen zijn nog niet toegepast.',
    en: 'The terms have not been applied yet.',
  },
  noTerms: { nl: 'Er zijn geen termijnen.', en: 'There are no terms.' },
  at: { nl: 'Wanneer', en: 'When' },
  gone: { nl: 'Wat wegging', en: 'What went' },
  nothing: { nl: 'niets', en: 'nothing' },
  left: { nl: 'Alleen geteld', en: 'Counted only' },
});

type RecordWords = { readonly name: Words; readonly counted: Words; readonly what: Words };

const removed: Words = { nl: 'verwijderd', en: 'removed' };

export const recordWords: Readonly<Record<RecordType, RecordWords>> = {
  participants: {
    name: { nl: 'deelnemers WW@Work', en: 'participants of WW@Work' },
    counted: {
      nl: 'einde van de deelname of van de WW, of het laatste gesprek',
      en: 'end of taking part or of the unemployment benefit, or the last talk',
    },
    what: {
      nl: 'naam, telefoon, e-mail en tekst weg; dagen en uitkomst blijven',
      en: 'name, phone, mail and text go; days and outcome stay',
    },
  },
  forms: {
    name: {
      nl: 'formulieren zonder aanvraag',
      en: 'forms without an application',
    },
    counted: { nl: 'dag van versturen', en: 'day of sending' },
    what: removed,
  },
  persons: {
    name: { nl: 'cliënten en hun dossier', en: 'clients and their file' },
    counted: {
      nl: 'einde van de laatste uitkering, of wat daarna nog gebeurde; een open vordering houdt het dossier',
      en: 'end of the last benefit, or what still happened after it; an open claim keeps the file',
    },
    what: {
      nl: 'naam, BSN, bereik, straat, brieven en tekst weg; perioden blijven onder nummer',
      en: 'name, BSN, contact data, street, letters and text go; periods stay under a number',
    },
  },
  reads: {
    name: { nl: 'logboek: wie keek', en: 'log: who looked' },
    counted: { nl: 'moment van kijken', en: 'moment of looking' },
    what: removed,
  },
  mails: {
    name: { nl: 'mail in de uitbak', en: 'mail of the outbox' },
    counted: { nl: 'versturen', en: 'sending' },
    what: removed,
  },
  sessions: {
    name: { nl: 'sessies', en: 'sessions' },
    counted: { nl: 'laatste klik', en: 'last click' },
    what: removed,
  },
  submissions: {
    name: { nl: 'merken van verstuurde formulieren', en: 'marks of forms that were sent' },
    counted: { nl: 'versturen', en: 'sending' },
    what: removed,
  },
};
