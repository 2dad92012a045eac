import { defineWords } from '#web/words.ts';

export const messageWords = defineWords({
  readsBest: { nl: 'Leest het liefst', en: 'Reads best' },
  english: { nl: 'Engels', en: 'English' },
  messages: { nl: 'Berichten', en: 'Messages' },
  messagesOf: {
    nl: (name: string) => `Berichten van ${name}`,
    en: (name: string) => `Messages of ${name}`,
  },
  lead: {
    nl: 'Wat de cliënt schreef en wat is geantwoord. Een antwoord staat als contact in het dossier, met het verslag gedeeld.',
    en: 'What the client wrote and what was answered. An answer stands in the file as a contact, with the minutes shared.',
  },
  caption: { nl: 'Berichten, nieuwste eerst', en: 'Messages, newest first' },
  none: { nl: 'Er zijn geen berichten.', en: 'There are no messages.' },
  when: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Wie', en: 'Who' },
  theClient: { nl: 'de cliënt', en: 'the client' },
  theRepresentative: { nl: 'de vertegenwoordiger', en: 'the representative' },
  what: { nl: 'Bericht', en: 'Message' },
  state: { nl: 'Stand', en: 'State' },
  waits: { nl: 'wacht op antwoord', en: 'waits for an answer' },
  answered: { nl: 'beantwoord', en: 'answered' },
  answerTo: {
    nl: (who: string) => `Antwoord aan ${who}`,
    en: (who: string) => `Answer to ${who}`,
  },
  answer: { nl: 'Antwoord', en: 'Answer' },
  answerHint: {
    nl: 'In korte zinnen. De cliënt leest dit; het staat ook in het dossier.',
    en: 'In short sentences. The client reads this; it stands in the file too.',
  },
  topic: { nl: 'Onderwerp van het contact', en: 'Topic of the contact' },
  send: { nl: 'Stuur het antwoord', en: 'Send the answer' },
  empty: { nl: 'Schrijf een bericht.', en: 'Write a message.' },
  tooLong: {
    nl: 'Maak het bericht korter: ten hoogste 2.000 tekens.',
    en: 'Make the message shorter: at most 2,000 characters.',
  },
  chooseTopic: { nl: 'Kies een onderwerp.', en: 'Choose a topic.' },
  nothingWaits: {
    nl: 'Hier wacht niets meer op antwoord: een collega was eerder. Lees het hierboven.',
    en: 'Nothing waits for an answer here any more: a colleague was first. Read it above.',
  },
  due: { nl: 'Berichten van cliënten', en: 'Messages of clients' },
  dueOrder: {
    nl: 'Wat een cliënt schreef en nog geen antwoord kreeg, wie het langst wacht eerst.',
    en: 'What a client wrote and got no answer to yet, who waits longest first.',
  },
  answerIt: {
    nl: (n: string) => `Beantwoord het bericht (${n})`,
    en: (n: string) => `Answer the message (${n})`,
  },
  clientWrote: { nl: 'Cliënt schreef', en: 'Client wrote' },
  weWrote: { nl: 'Antwoord', en: 'Answer' },
  mailSubject: {
    nl: 'U hebt een bericht van de gemeente',
    en: 'You have a message from the municipality',
  },
  mailText: {
    nl: 'Er staat een antwoord voor u klaar. Meld u aan om het te lezen: ga naar “Mijn contact”.',
    en: 'An answer is ready for you. Sign in to read it: go to “My contact”.',
  },
});
