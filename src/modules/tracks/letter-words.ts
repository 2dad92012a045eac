import { defineWords } from '#web/words.ts';

/** At CEFR level B1: what a client reads. */
export const letterWords = defineWords({
  subject: { nl: 'Hoe wij u helpen: uw spoor', en: 'How we help you: your track' },
  subjectRefused: { nl: 'Uw verzoek om een ander spoor', en: 'Your request for another track' },
  refused: {
    nl: (track: string) => `U vroeg om ${track}. Wij doen dit niet.`,
    en: (track: string) => `You asked for ${track}. We do not do this.`,
  },
  yourTrack: {
    nl: (track: string) => `Uw spoor is: ${track}.`,
    en: (track: string) => `Your track is: ${track}.`,
  },
  means: {
    nl: (whom: string) => `Dit spoor is meestal voor: ${whom}`,
    en: (whom: string) => `This track is usually for: ${whom}`,
  },
  contact: {
    nl: (contact: string) => `Contact met uw coach: ${contact}.`,
    en: (contact: string) => `Contact with your coach: ${contact}.`,
  },
  law: {
    nl: 'Dit staat in artikel 7 en 10 van de Participatiewet en in',
    en: 'This follows from articles 7 and 10 of the Participation Act and from',
  },
  talk: {
    nl: 'Wilt u hierover praten? Bel uw coach of stel uw vraag in het volgende gesprek.',
    en: 'Do you want to talk about this? Call your coach or ask in the next talk.',
  },
  otherView: {
    nl: 'Is er iets veranderd in uw leven, of klopt iets niet? Vertel het ons. Dan kijken wij opnieuw.',
    en: 'Has something changed in your life, or is something not right? Tell us. Then we look again.',
  },
});
