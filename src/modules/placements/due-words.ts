import { defineWords } from '#web/words.ts';

/** My day of brokers and employer advisers. */
export const dueWords = defineWords({
  endingsDue: {
    nl: 'Contracten en loonkostensubsidies die aflopen',
    en: 'Contracts and wage subsidies that end',
  },
  endingsDueOrder: {
    nl: 'Banen via u die nog nazorg hebben, met wat binnen zes weken afloopt; het vroegste eerst.',
    en: 'Jobs through you that still have aftercare, with what ends within six weeks; the earliest first.',
  },
  contractEnds: {
    nl: (employer: string) => `Bespreek verlenging met ${employer}`,
    en: (employer: string) => `Discuss a longer contract with ${employer}`,
  },
  contractEndsOn: {
    nl: (day: string) => `contract loopt af op ${day}`,
    en: (day: string) => `contract ends on ${day}`,
  },
  subsidyEnds: {
    nl: (employer: string) => `Bespreek met ${employer} wat er na de loonkostensubsidie komt`,
    en: (employer: string) => `Discuss with ${employer} what follows the wage subsidy`,
  },
  subsidyEndsOn: {
    nl: (day: string) => `loonkostensubsidie loopt af op ${day}`,
    en: (day: string) => `wage subsidy ends on ${day}`,
  },
});
