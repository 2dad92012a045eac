import { defineWords } from '#web/words.ts';

export const offerWords = defineWords({
  title: { nl: 'Mijn trajecten', en: 'My trajectories' },
  lead: {
    nl: 'Hulp en cursussen die wij u voorstellen of die u doet.',
    en: 'Help and courses that we propose to you or that you do.',
  },
  none: { nl: 'Er is u nog niets voorgesteld.', en: 'Nothing was proposed to you yet.' },
  answerThis: { nl: 'Wat vindt u hiervan?', en: 'What do you think of this?' },
  runs: { nl: 'Afgesproken en begonnen', en: 'Agreed and begun' },
  ended: { nl: 'Voorbij', en: 'Over' },
  status: { nl: 'Hoe staat het', en: 'How it stands' },
  proposedOn: {
    nl: (day: string, by: string) => `voorgesteld op ${day} door ${by}`,
    en: (day: string, by: string) => `proposed on ${day} by ${by}`,
  },
  why: { nl: 'Waarom', en: 'Why' },
  must: { nl: 'Moet het?', en: 'Must it?' },
  duty: {
    nl: 'Ja, het hoort bij uw plicht mee te werken (Participatiewet artikel 9 lid 1 onder b). Zegt u nee, dan bespreekt uw contactpersoon waarom. Over een gevolg beslist een ander, en die luistert eerst naar u (artikel 18; Awb artikel 4:8).',
    en: 'Yes, it belongs to your duty to take part (Participation Act article 9(1)(b)). If you say no, your contact person talks over why. Somebody else decides on any effect, and listens to you first (article 18; Awb article 4:8).',
  },
  voluntary: {
    nl: 'Nee, het is vrijwillig. Nee zeggen verandert niets aan uw uitkering of begeleiding.',
    en: 'No, it is voluntary. Saying no changes nothing in your benefit or guidance.',
  },
  long: { nl: 'Hoe lang', en: 'How long' },
  weeks: { nl: (n: string) => `${n} weken`, en: (n: string) => `${n} weeks` },
  byWhom: { nl: 'Bij wie', en: 'With whom' },
  own: { nl: 'de gemeente', en: 'the municipality' },
  started: { nl: 'Begonnen op', en: 'Begun on' },
  until: { nl: 'Tot uiterlijk', en: 'Until at the latest' },
  result: { nl: 'Resultaat', en: 'Result' },
  youSaid: { nl: 'Wat u zei', en: 'What you said' },
  yourAnswer: { nl: 'Uw antwoord', en: 'Your answer' },
  agree: { nl: 'Ja, ik doe mee', en: 'Yes, I take part' },
  decline: { nl: 'Nee', en: 'No' },
  whyNot: { nl: 'Waarom niet?', en: 'Why not?' },
  noReason: { nl: 'kies bij nee een reden', en: 'choose a reason with no' },
  said: { nl: 'Wilt u er iets bij zeggen?', en: 'Do you want to say something about it?' },
  sendAnswer: { nl: 'Geef antwoord', en: 'Give the answer' },
  chooseAnswer: { nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  giveReason: { nl: 'Kies waarom niet.', en: 'Choose why not.' },
  answeredBefore: {
    nl: 'Dit is al beantwoord of ingetrokken. Kijk hieronder hoe het staat.',
    en: 'This was answered or withdrawn already. See below how it stands.',
  },
});
