import { defineWords } from '#web/words.ts';

/** The page `/about`: for everybody, so at B1. */
export const aboutWords = defineWords({
  aboutLead: {
    nl: 'Wat wij met gegevens doen, voor wie de website goed werkt, en wie hem maakt.',
    en: 'What we do with data, for whom the website works well, and who makes it.',
  },
  privacy: { nl: 'Uw gegevens', en: 'Your data' },
  privacyWho: {
    nl: 'Alleen wie u helpt, kan uw dossier openen. Wie het opent, zegt waarom. Dat blijft bewaard: wie keek, wanneer en waarom.',
    en: 'Only those who help you can open your file. Who opens it says why. That is kept: who looked, when and why.',
  },
  privacyAsk: {
    nl: 'U mag vragen wat er over u staat, wie er keek, en of iets beter kan worden opgeschreven. Vraag het aan uw contactpersoon of aan de functionaris gegevensbescherming van de gemeente.',
    en: 'You may ask what is written about you, who looked, and whether something can be put better. Ask your contact or the data protection officer of the municipality.',
  },
  privacyFigures: {
    nl: 'In de cijfers staan geen namen. Kleine aantallen laten wij weg, zodat niemand te herkennen is. De computer geeft mensen geen score en besluit niets over u.',
    en: 'The figures hold no names. We leave small numbers out, so that nobody can be recognised. The computer gives people no score and decides nothing about you.',
  },
  cookies: {
    nl: 'Er zijn twee cookies: één onthoudt dat u bent aangemeld, één welke taal u kiest. Niemand volgt wat u doet.',
    en: 'There are two cookies: one remembers that you are signed in, one which language you choose. Nobody tracks what you do.',
  },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  accessibilityTested: {
    nl: 'Elke bladzijde wordt bij elke verandering getest op de regels van WCAG 2.2, niveau AA: met een testprogramma, met alleen het toetsenbord, op een klein scherm en zonder script. PDF’s hebben een vorm die een schermlezer kan voorlezen (PDF/UA).',
    en: 'Each page is tested against the rules of WCAG 2.2, level AA, at each change: with a test program, with the keyboard only, on a small screen and without script. PDFs have a form that a screen reader can read aloud (PDF/UA).',
  },
  accessibilityKnown: {
    nl: 'Een testprogramma vindt niet alles. Een onderzoek door een onafhankelijke partij en een test met mensen met een beperking zijn nog niet gedaan.',
    en: 'A test program does not find everything. An audit by an independent party and a test with people with a disability have not been done yet.',
  },
  accessibilityAsk: {
    nl: 'Lukt iets niet? Zeg het tegen uw contactpersoon of bij het loket. Dan helpen wij u op een andere manier en maken wij het beter.',
    en: 'Does something not work? Tell your contact or the counter. We then help you in another way and make it better.',
  },
  making: { nl: 'Wie dit maakt', en: 'Who makes this' },
  makingText: {
    nl: (version: string) =>
      `Werkspoor, versie ${version}, is open source (EUPL 1.2). Elke gemeente mag het gebruiken en verbeteren.`,
    en: (version: string) =>
      `Werkspoor, version ${version}, is open source (EUPL 1.2). Any municipality may use and improve it.`,
  },
  makingDefinitions: {
    nl: 'Welke gegevens binnenkomen en hoe',
    en: 'Which data comes in and how',
  },
  makingPublished: { nl: 'Wat is gepubliceerd', en: 'What has been published' },
  madeUp: {
    nl: 'Dit is een voorbeeld: de mensen, dossiers en cijfers hier zijn verzonnen. De stad is nagebouwd met gepubliceerde cijfers over Rotterdam en open data van het CBS (CC BY 4.0).',
    en: 'This is an example: the people, files and figures here are made up. The city is modelled on published figures about Rotterdam and open data of Statistics Netherlands (CC BY 4.0).',
  },
});
