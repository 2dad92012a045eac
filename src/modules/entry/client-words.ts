import { defineWords } from '#web/words.ts';

export const clientWords = defineWords({
  title: { nl: 'Aanmelden', en: 'Sign in' },
  forClients: {
    nl: 'Aanmelden met DigiD of eHerkenning: voor cliënten en wie voor een cliënt handelt',
    en: 'Sign in with DigiD or eHerkenning: for clients, and who acts for a client',
  },
  tryAgain: { nl: 'Probeer het nog eens', en: 'Try again' },
  unreachable: {
    nl: 'Aanmelden lukt nu niet. Dat ligt niet aan u. Probeer het later, of bel ons.',
    en: 'Signing in does not work now. It is not your fault. Try again later, or call us.',
  },
  cancelled: {
    nl: 'U bent niet aangemeld. U stopte zelf, of het inloggen lukte niet.',
    en: 'You are not signed in. You stopped, or logging in did not work.',
  },
  tryAgainText: {
    nl: 'U bent niet aangemeld: het duurde te lang, of u begon op een ander apparaat.',
    en: 'You are not signed in: it took too long, or you began on another device.',
  },
  levelTooLow: {
    nl: 'Voor uw dossier is een sterkere manier van inloggen nodig: de DigiD-app met ID-check, of eHerkenning niveau 3.',
    en: 'Your file asks for a stronger way to log in: the DigiD app with ID check, or eHerkenning level 3.',
  },
  unknownClient: {
    nl: 'Wij vonden geen dossier bij u. Hebt u wel bijstand of hulp van ons? Bel ons dan.',
    en: 'We found no file of yours. Do you have a benefit or help from us? Then call us.',
  },
  unknownRepresentative: {
    nl: 'Wij hebben u niet als vertegenwoordiger van deze cliënt. Stuur ons de beschikking of de volmacht.',
    en: 'We do not have you as representative of this client. Send us the decision of the court or the mandate.',
  },
  number: {
    nl: (trace: string) => `Noem dit nummer als u belt: ${trace}`,
    en: (trace: string) => `Name this number when you call: ${trace}`,
  },
});
