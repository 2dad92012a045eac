import { defineWords } from '#web/words.ts';

export const talkWords = defineWords({
  ask: {
    nl: (day: string) => `Ik kan niet op ${day}`,
    en: (day: string) => `I cannot come on ${day}`,
  },
  what: { nl: 'Wat wilt u?', en: 'What do you want?' },
  cannot: { nl: 'Ik kan niet komen', en: 'I cannot come' },
  move: { nl: 'Ik wil graag een andere dag', en: 'I would like another day' },
  why: { nl: 'Waarom? En wanneer kunt u wel?', en: 'Why? And when can you come?' },
  send: { nl: 'Laat het ons weten', en: 'Let us know' },
  choose: { nl: 'Kies wat u wilt.', en: 'Choose what you want.' },
  giveWhy: {
    nl: 'Vertel waarom, in ten hoogste 500 tekens.',
    en: 'Tell why, in at most 500 characters.',
  },
  notNow: {
    nl: 'Deze afspraak is voorbij of al veranderd. Bel ons als er iets niet klopt.',
    en: 'This appointment is over or was changed already. Call us if something is wrong.',
  },
  youCannot: {
    nl: (day: string, why: string) =>
      `U liet weten dat u op ${day} niet kunt: ${why}. Wij bellen of schrijven u.`,
    en: (day: string, why: string) =>
      `You let us know that you cannot come on ${day}: ${why}. We will call or write to you.`,
  },
  youMove: {
    nl: (day: string, why: string) =>
      `U vroeg om een andere dag dan ${day}: ${why}. Wij zoeken een nieuwe dag.`,
    en: (day: string, why: string) =>
      `You asked for another day than ${day}: ${why}. We look for a new day.`,
  },
});
