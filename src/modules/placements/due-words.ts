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
  allowancesEnd: { nl: 'Vrijlatingen die aflopen', en: 'Income left out of account that ends' },
  allowancesEndOrder: {
    nl: 'Cliënten uit uw gebied van wie de vrijlating binnen zes weken ophoudt of al had moeten ophouden, de vroegste eerst.',
    en: 'Clients of your area for whom leaving income out of account ends within six weeks or should have ended, the earliest first.',
  },
  allowanceEnds: { nl: 'Beëindig of verander de vrijlating', en: 'End or change what is left out' },
  allowanceEndsOn: {
    nl: (article: string, day: string) => `${article}, tot ${day}`,
    en: (article: string, day: string) => `${article}, until ${day}`,
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
