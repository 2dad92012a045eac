import { defineWords } from '#web/words.ts';

/** What every letter says itself, at CEFR level B1. */
export const letterWords = defineWords({
  date: { nl: 'Datum', en: 'Date' },
  reference: { nl: 'Ons kenmerk', en: 'Our reference' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  dear: { nl: (name: string) => `Beste ${name},`, en: (name: string) => `Dear ${name},` },
  translation: {
    nl: 'Dit is de Nederlandse brief. Wat hier staat, geldt.',
    en: 'This is a translation, to help you. The letter in Dutch is the one that counts.',
  },
  decided: { nl: 'Wat hebben wij besloten?', en: 'What did we decide?' },
  about: { nl: 'Waar gaat deze brief over?', en: 'What is this letter about?' },
  why: { nl: 'Waarom?', en: 'Why?' },
  basis: {
    nl: (basis: string) => `Dit staat in: ${basis}.`,
    en: (basis: string) => `You can find this in: ${basis}.`,
  },
  whatYouCanDo: { nl: 'Wat kunt u doen?', en: 'What can you do?' },
  disagree: {
    nl: 'Bent u het niet eens met dit besluit?',
    en: 'Do you disagree with this decision?',
  },
  call: {
    nl: (phone: string) =>
      `Bel ons eerst als u iets niet begrijpt of als er iets niet klopt: ${phone}. Wij leggen het graag uit.`,
    en: (phone: string) =>
      `First call us if you do not understand something or if something is wrong: ${phone}. We are happy to explain.`,
  },
  object: {
    nl: (day: string) =>
      `U kunt ook bezwaar maken. Dat kan tot en met ${day}. Dat is zes weken, vanaf de dag na de datum van deze brief (artikel 6:7 en 6:8 van de Algemene wet bestuursrecht). Bezwaar maken kost niets.`,
    en: (day: string) =>
      `You can also object. You can do that up to and including ${day}. That is six weeks, from the day after the date of this letter (articles 6:7 and 6:8 of the General Administrative Law Act). Objecting costs nothing.`,
  },
  objectHow: {
    nl: (address: string) => `Schrijf een brief naar ${address}. Zet in de brief:`,
    en: (address: string) => `Write a letter to ${address}. Put in the letter:`,
  },
  objectName: { nl: 'uw naam en adres', en: 'your name and address' },
  objectDate: { nl: 'de datum waarop u schrijft', en: 'the date on which you write' },
  objectReference: {
    nl: (reference: string, day: string) =>
      `het kenmerk (${reference}) en de datum (${day}) van deze brief`,
    en: (reference: string, day: string) =>
      `the reference (${reference}) and the date (${day}) of this letter`,
  },
  objectWhy: {
    nl: 'waarom u het niet eens bent met het besluit',
    en: 'why you disagree with the decision',
  },
  objectSign: { nl: 'uw handtekening', en: 'your signature' },
  questions: { nl: 'Hebt u vragen?', en: 'Do you have questions?' },
  regards: { nl: 'Met vriendelijke groet,', en: 'Yours sincerely,' },
});
