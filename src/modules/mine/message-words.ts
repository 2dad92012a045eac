import { defineWords } from '#web/words.ts';

export const messageWords = defineWords({
  title: { nl: 'Berichten', en: 'Messages' },
  yourMessage: {
    nl: 'Uw bericht aan uw contactpersoon',
    en: 'Your message to your contact person',
  },
  messageHint: {
    nl: 'U krijgt hier antwoord. Hebt u haast? Bel ons.',
    en: 'You get an answer here. In a hurry? Call us.',
  },
  sendMessage: { nl: 'Verstuur bericht', en: 'Send message' },
  caption: { nl: 'Berichten, nieuwste eerst', en: 'Messages, newest first' },
  none: { nl: 'Er zijn nog geen berichten.', en: 'There are no messages yet.' },
  when: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Van', en: 'From' },
  you: { nl: 'u', en: 'you' },
  message: { nl: 'Bericht', en: 'Message' },
  state: { nl: 'Hoe staat het', en: 'How it stands' },
  waits: { nl: 'wacht op antwoord', en: 'waits for an answer' },
  answered: { nl: 'beantwoord', en: 'answered' },
  answer: { nl: 'antwoord', en: 'answer' },
  about: { nl: 'Waarover wilt u gebeld worden?', en: 'What do you want to be called about?' },
  reach: { nl: 'Wanneer of op welk nummer?', en: 'When, or on which number?' },
  reachHint: {
    nl: 'Als het anders is dan bij “Mijn gegevens” staat.',
    en: 'If it differs from what stands under “My details”.',
  },
  askCall: { nl: 'Vraag om een telefoontje', en: 'Ask for a call' },
});

export const messageFaults = defineWords({
  empty: { nl: 'Schrijf op waar het over gaat.', en: 'Write what it is about.' },
  'too-long': { nl: 'Maak het korter.', en: 'Make it shorter.' },
});
