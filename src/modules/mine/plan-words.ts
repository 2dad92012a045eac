import { defineWords } from '#web/words.ts';

export const planWords = defineWords({
  title: { nl: 'Mijn plan', en: 'My plan' },
  lead: {
    nl: 'Wat u doet op weg naar werk, in welk spoor u zit en waarom.',
    en: 'What you do on the way to work, in which track you are and why.',
  },
  plan: { nl: 'Mijn inspanningsplan', en: 'My effort plan' },
  noPlan: { nl: 'Er loopt nu geen plan.', en: 'No plan runs now.' },
  planUntil: {
    nl: (day: string) => `Op ${day} bespreken wij samen hoe het ging. Er gebeurt niets vanzelf.`,
    en: (day: string) => `On ${day} we discuss together how it went. Nothing follows by itself.`,
  },
  tasks: { nl: 'Wat u doet', en: 'What you do' },
  task: { nl: 'Taak', en: 'Task' },
  due: { nl: 'Uiterlijk', en: 'By' },
  yourAnswer: { nl: 'Wat u zei', en: 'What you said' },
  yourProof: { nl: 'Uw bewijs', en: 'Your proof' },
  judged: { nl: 'Hoe het ging', en: 'How it went' },
  notYet: { nl: 'nog niets', en: 'nothing yet' },
  earlier: { nl: 'Eerdere plannen', en: 'Earlier plans' },
  track: { nl: 'Mijn spoor', en: 'My track' },
  trackWhat: {
    nl: 'Een spoor zegt hoe wij u helpen en hoe vaak wij elkaar spreken.',
    en: 'A track says how we help you and how often we speak.',
  },
  noTrack: { nl: 'U zit nu in geen spoor.', en: 'You are in no track now.' },
  since: { nl: 'Sinds', en: 'Since' },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  contactIs: { nl: 'Contact', en: 'Contact' },
  basis: { nl: 'Waar dit staat', en: 'Where this stands' },
  why: { nl: 'Waarom', en: 'Why' },
  decidedOn: { nl: 'Besloten op', en: 'Decided on' },
  by: { nl: 'Door', en: 'By' },
  facts: {
    nl: 'De feiten bij dit besluit, en waar ze vandaan komen: dezelfde die de medewerker zag',
    en: 'The facts with this decision, and where they come from: the same that the worker saw',
  },
  showFacts: { nl: 'Op welke feiten?', en: 'On which facts?' },
  wrongFact: {
    nl: 'Klopt een feit niet? Vraag om een correctie bij “Mijn gegevens”.',
    en: 'Is a fact wrong? Ask for a correction under “My details”.',
  },
  disagree: { nl: 'Bent u het niet eens met uw spoor?', en: 'Do you disagree with your track?' },
  disagreeText: {
    nl: 'Vertel het uw contactpersoon. U kunt om een ander spoor vragen. Wij beslissen daarover met een brief (Participatiewet artikel 10). Bent u het met die beslissing niet eens, dan kunt u binnen zes weken bezwaar maken (Awb artikel 6:7). De laatste dag staat bij uw brieven.',
    en: 'Tell your contact person. You can ask for another track. We decide on that with a letter (Participation Act article 10). If you disagree with that decision, you can object within six weeks (Awb article 6:7). The last day stands with your letters.',
  },
  toLetters: { nl: 'Naar mijn brieven', en: 'To my letters' },
  steps: { nl: 'Mijn stappen vooruit', en: 'My steps forward' },
  noSteps: { nl: 'Er staan nog geen stappen.', en: 'No steps are recorded yet.' },
});
