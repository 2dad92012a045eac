import type { Words } from '#kernel/words.ts';
import { defineWords } from '#web/words.ts';
import type { RequestKind, RequestOutcome } from './request-store.ts';

export const requestWords = defineWords({
  requests: { nl: 'Verzoeken van mensen', en: 'Requests of people' },
  lead: {
    nl: 'Wat cliënten vragen over hun gegevens. U antwoordt binnen een maand (AVG artikel 12 lid 3); is het ingewikkeld, dan krijgt u met een reden twee maanden meer.',
    en: 'What clients ask about their data. You answer within a month (GDPR article 12(3)); when it is complex you get two months more, with a reason.',
  },
  open: { nl: 'Te beantwoorden', en: 'To be answered' },
  openCaption: {
    nl: 'Zonder antwoord, vroegste laatste dag eerst',
    en: 'Without an answer, earliest last day first',
  },
  noOpen: { nl: 'Er wacht geen verzoek.', en: 'No request waits.' },
  answeredTitle: { nl: 'Beantwoord', en: 'Answered' },
  answeredCaption: { nl: 'Beantwoord, nieuwste eerst', en: 'Answered, newest first' },
  noAnswered: { nl: 'Er is nog niets beantwoord.', en: 'Nothing was answered yet.' },
  client: { nl: 'Cliëntnummer', en: 'Client number' },
  kind: { nl: 'Verzoek', en: 'Request' },
  askedOn: { nl: 'Gevraagd op', en: 'Asked on' },
  due: { nl: 'Antwoord uiterlijk', en: 'Answer by' },
  late: { nl: (day: string) => `${day}: te laat`, en: (day: string) => `${day}: late` },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  requestOf: {
    nl: (number: string) => `Verzoek van ${number}`,
    en: (number: string) => `Request of ${number}`,
  },
  said: { nl: 'Wat er gevraagd is', en: 'What was asked' },
  byRepresentative: { nl: 'door de vertegenwoordiger', en: 'by the representative' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  answerHint: {
    nl: 'De cliënt leest dit. Bij een weigering: de reden, en dat bezwaar en een klacht bij de Autoriteit Persoonsgegevens mogelijk zijn (AVG artikel 12 lid 4).',
    en: 'The client reads this. When you refuse: the reason, and that objection and a complaint to the supervisory authority are possible (GDPR article 12(4)).',
  },
  sendAnswer: { nl: 'Beantwoord', en: 'Answer' },
  extend: { nl: 'Meer tijd nemen', en: 'Take more time' },
  extendLead: {
    nl: (day: string) => `Het antwoord komt dan uiterlijk op ${day}. De cliënt leest waarom.`,
    en: (day: string) => `The answer then comes by ${day}. The client reads why.`,
  },
  why: { nl: 'Waarom', en: 'Why' },
  sendExtension: { nl: 'Neem twee maanden meer', en: 'Take two months more' },
  extended: { nl: 'Later, omdat', en: 'Later, because' },
  none: { nl: 'nog geen antwoord', en: 'no answer yet' },
  notThere: { nl: 'Dit verzoek is er niet', en: 'This request is not there' },
  notThereLead: { nl: 'Kijk in de lijst van verzoeken.', en: 'Look in the list of requests.' },
  dueOrder: {
    nl: 'Verzoeken zonder antwoord, vroegste laatste dag eerst (AVG artikel 12 lid 3).',
    en: 'Requests without an answer, earliest last day first (GDPR article 12(3)).',
  },
  dueWhy: {
    nl: (day: string) => `gevraagd op ${day}; binnen een maand (AVG artikel 12 lid 3)`,
    en: (day: string) => `asked on ${day}; within a month (GDPR article 12(3))`,
  },
});

export const kindNames: Readonly<Record<RequestKind, Words>> = {
  copy: {
    nl: 'kopie van wat over mij staat (AVG artikel 15)',
    en: 'copy of what stands about me (GDPR article 15)',
  },
  correction: {
    nl: 'correctie van iets dat niet klopt (AVG artikel 16)',
    en: 'correction of something wrong (GDPR article 16)',
  },
  erasure: { nl: 'iets weghalen (AVG artikel 17)', en: 'taking something away (GDPR article 17)' },
  restriction: {
    nl: 'iets even niet gebruiken (AVG artikel 18)',
    en: 'not using something for a while (GDPR article 18)',
  },
  objection: {
    nl: 'bezwaar tegen gebruik van gegevens (AVG artikel 21)',
    en: 'objection to use of data (GDPR article 21)',
  },
  looks: {
    nl: 'uitzoeken waarom iemand keek (AVG artikel 15)',
    en: 'finding out why somebody looked (GDPR article 15)',
  },
};

export const outcomeNames: Readonly<Record<RequestOutcome, Words>> = {
  granted: { nl: 'gedaan', en: 'done' },
  partly: { nl: 'deels gedaan', en: 'partly done' },
  refused: { nl: 'niet gedaan, met reden', en: 'not done, with the reason' },
};

export const handlingFaults = defineWords({
  outcome: { nl: 'Kies een uitkomst.', en: 'Choose an outcome.' },
  answer: {
    nl: 'Schrijf een antwoord, in ten hoogste 4.000 tekens.',
    en: 'Write an answer, in at most 4,000 characters.',
  },
  why: {
    nl: 'Schrijf waarom, in ten hoogste 1.000 tekens.',
    en: 'Write why, in at most 1,000 characters.',
  },
  'not-now': {
    nl: 'Dit kan niet meer: het verzoek is intussen beantwoord of verlengd.',
    en: 'This is no longer possible: the request was answered or extended meanwhile.',
  },
});
