import { defineWords } from '#web/words.ts';

export const detailsWords = defineWords({
  title: { nl: 'Mijn gegevens', en: 'My details' },
  lead: {
    nl: 'Hoe wij u bereiken, en wat u over uw gegevens kunt vragen.',
    en: 'How we reach you, and what you can ask about your data.',
  },
  reach: { nl: 'Hoe wij u bereiken', en: 'How we reach you' },
  name: { nl: 'Naam', en: 'Name' },
  number: { nl: 'Cliëntnummer', en: 'Client number' },
  address: { nl: 'Adres', en: 'Address' },
  noAddress: { nl: 'geen adres bekend', en: 'no address known' },
  addressOwner: {
    nl: 'komt uit de Basisregistratie Personen (BRP); verhuisd? Geef het door bij de gemeente',
    en: 'comes from the Personal Records Database (BRP); moved? Tell the municipality',
  },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  language: {
    nl: 'Welke taal leest u het liefst?',
    en: 'Which language do you like to read best?',
  },
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  save: { nl: 'Bewaar', en: 'Save' },
  phoneWrong: {
    nl: 'Vul een telefoonnummer in, bijvoorbeeld 0612345678.',
    en: 'Fill in a phone number, for example 0612345678.',
  },
  emailWrong: {
    nl: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    en: 'Fill in an e-mail address, for example name@example.nl.',
  },
  languageWrong: { nl: 'Kies een taal.', en: 'Choose a language.' },
  notYours: {
    nl: 'Dit kan alleen de cliënt zelf, of wie de cliënt hierin vertegenwoordigt.',
    en: 'Only the client can do this, or who represents the client in it.',
  },
  rights: { nl: 'Vragen over mijn gegevens', en: 'Asking about my data' },
  rightsText: {
    nl: 'U mag een kopie vragen van alles wat over u staat, ook verslagen. Klopt er iets niet, vraag dan om een correctie. De privacyfunctionaris antwoordt binnen een maand (AVG artikel 12 lid 3). Niet eens met het antwoord? U kunt bezwaar maken, of klagen bij de Autoriteit Persoonsgegevens.',
    en: 'You may ask for a copy of all that stands about you, minutes too. Is something wrong, then ask for a correction. The privacy officer answers within a month (GDPR article 12(3)). Do you disagree with the answer? You can object, or complain to the supervisory authority.',
  },
  kind: { nl: 'Wat vraagt u?', en: 'What do you ask?' },
  said: { nl: 'Vertel wat u bedoelt', en: 'Tell what you mean' },
  saidHint: {
    nl: 'Bijvoorbeeld: welk feit klopt niet, en wat moet het zijn?',
    en: 'For example: which fact is wrong, and what should it be?',
  },
  send: { nl: 'Verstuur', en: 'Send' },
  kindWrong: { nl: 'Kies wat u vraagt.', en: 'Choose what you ask.' },
  saidWrong: {
    nl: 'Vertel wat u bedoelt, in ten hoogste 2.000 tekens.',
    en: 'Tell what you mean, in at most 2,000 characters.',
  },
  asked: { nl: 'Wat u vroeg', en: 'What you asked' },
  noneAsked: { nl: 'U vroeg nog niets.', en: 'You have not asked anything yet.' },
  askedOn: { nl: 'Gevraagd op', en: 'Asked on' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  answerBy: {
    nl: (day: string) => `u krijgt antwoord uiterlijk op ${day}`,
    en: (day: string) => `you get an answer by ${day}`,
  },
  answerLater: {
    nl: (day: string, why: string) => `u krijgt antwoord uiterlijk op ${day}, omdat: ${why}`,
    en: (day: string, why: string) => `you get an answer by ${day}, because: ${why}`,
  },
});
