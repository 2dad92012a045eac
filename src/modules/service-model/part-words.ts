import { defineWords } from '#web/words.ts';

/** The forms that change a draft of a model. */
export const partWords = defineWords({
  texts: { nl: 'Uitleg en weg naar de uitkering', en: 'Explanation and way to the grant' },
  track: { nl: 'Spoor', en: 'Track' },
  newTrack: { nl: 'Nieuw spoor', en: 'New track' },
  rule: { nl: 'Regel', en: 'Rule' },
  newRule: { nl: 'Nieuwe regel', en: 'New rule' },
  lead: {
    nl: 'Dit verandert alleen het ontwerp. Daarna legt u het opnieuw naast de cliënten van nu.',
    en: 'This changes the draft alone. Afterwards you lay it beside the present clients again.',
  },
  save: { nl: 'Bewaar in het ontwerp', en: 'Save in the draft' },
  remove: { nl: 'Haal uit het ontwerp', en: 'Take out of the draft' },
  inDutch: { nl: 'in het Nederlands', en: 'in Dutch' },
  inEnglish: { nl: 'in het Engels', en: 'in English' },
  summary: { nl: 'Samenvatting', en: 'Summary' },
  basis: { nl: 'Artikel of beleid, met datum', en: 'Article or policy, with its date' },
  step: {
    nl: (at: string) => `Stap ${at}, naam`,
    en: (at: string) => `Step ${at}, name`,
  },
  what: {
    nl: (at: string) => `Stap ${at}, wat er gebeurt`,
    en: (at: string) => `Step ${at}, what happens`,
  },
  code: { nl: 'Code', en: 'Code' },
  codeHint: {
    nl: 'Letters, cijfers of een streepje, hoogstens 10. Staat daarna vast: de geschiedenis verwijst ernaar.',
    en: 'Letters, digits or a hyphen, at most 10. Fixed afterwards: history refers to it.',
  },
  name: { nl: 'Naam', en: 'Name' },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  norm: { nl: 'Cliënten per fte', en: 'Clients per fte' },
  normHint: { nl: 'Leeg: een groep, of geen coach.', en: 'Empty: a group, or no coach.' },
  youth: { nl: 'Cliënten per fte, jongeren', en: 'Clients per fte, youth' },
  contact: { nl: 'Contact', en: 'Contact' },
  contacts: { nl: 'Contacten per jaar, minstens', en: 'Contacts a year, at least' },
  longest: { nl: 'Hoogstens zoveel maanden', en: 'At most so many months' },
  department: { nl: 'Afdeling', en: 'Department' },
  teams: { nl: 'Teams voor een doelgroep', en: 'Teams for a target group' },
  instruments: { nl: 'Instrumenten die passen', en: 'Instruments that fit' },
  pairsHint: {
    nl: 'Een per regel: Nederlands | Engels.',
    en: 'One a line: Dutch | English.',
  },
  second: { nl: 'een collega leest het besluit mee', en: 'a colleague reads the decision along' },
  leadsTo: { nl: 'Stelt voor', en: 'Proposes' },
  used: { nl: 'gebruiken', en: 'use it' },
  ruleHint: {
    nl: 'Alle voorwaarden van een regel moeten gelden. De eerste regel die geldt, wordt voorgesteld; de volgorde verandert u op de bladzijde van een nieuwe versie.',
    en: 'All conditions of a rule have to hold. The first rule that holds is proposed; you change the order on the page of a new version.',
  },
  fact: {
    nl: (at: string) => `Voorwaarde ${at}: feit`,
    en: (at: string) => `Condition ${at}: fact`,
  },
  is: {
    nl: (at: string) => `Voorwaarde ${at}: is`,
    en: (at: string) => `Condition ${at}: is`,
  },
  value: {
    nl: (at: string) => `Voorwaarde ${at}: getal`,
    en: (at: string) => `Condition ${at}: number`,
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  atLeast: { nl: 'minstens', en: 'at least' },
  atMost: { nl: 'hoogstens', en: 'at most' },
  changedMeanwhile: {
    nl: 'Dit ontwerp is intussen veranderd of besloten. Uw tekst staat hieronder nog; bekijk het ontwerp en bewaar opnieuw.',
    en: 'This draft was changed or decided meanwhile. Your text still stands below; look at the draft and save again.',
  },
});

/** What is wrong with a change, and how to mend it. */
export const partFaults = defineWords({
  missing: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'not-a-number': { nl: 'Geef een heel getal.', en: 'Give a whole number.' },
  'code-form': {
    nl: 'Gebruik letters, cijfers of een streepje, hoogstens 10.',
    en: 'Use letters, digits or a hyphen, at most 10.',
  },
  'code-taken': {
    nl: 'Een ander spoor heeft deze code al. Kies een andere.',
    en: 'Another track has this code already. Choose another.',
  },
  pairs: {
    nl: 'Schrijf op elke regel het Nederlands, een streep (|) en het Engels.',
    en: 'Write on each line the Dutch, a stroke (|) and the English.',
  },
  'no-condition': {
    nl: 'Kies minstens een voorwaarde.',
    en: 'Choose at least one condition.',
  },
  'wrong-condition': {
    nl: 'Bij dit feit hoort ja of nee, of juist minstens of hoogstens met een getal.',
    en: 'This fact goes with yes or no, or with at least or at most and a number.',
  },
  'no-track': { nl: 'Kies een spoor van dit model.', en: 'Choose a track of this model.' },
  'rules-lead-here': {
    nl: 'Regels stellen dit spoor nog voor. Verander of verwijder eerst die regels.',
    en: 'Rules still propose this track. Change or remove those rules first.',
  },
  'last-one': {
    nl: 'Een model heeft er minstens een. Voeg eerst een ander toe.',
    en: 'A model has at least one. Add another first.',
  },
});
