import { defineWords } from '#web/words.ts';

export const words = defineWords({
  spells: { nl: 'Uitkeringsperioden', en: 'Benefit spells' },
  noSpells: {
    nl: 'Er zijn geen uitkeringsperioden vastgelegd.',
    en: 'No benefit spells have been recorded.',
  },
  scheme: { nl: 'Regeling', en: 'Scheme' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  inflowReason: { nl: 'Waarom begonnen', en: 'Why it began' },
  outflowReason: { nl: 'Waarom gestopt', en: 'Why it ended' },
  runsStill: { nl: 'loopt nog', en: 'still runs' },
  decidedOn: {
    nl: (day: string) => `besluit van ${day}`,
    en: (day: string) => `decided on ${day}`,
  },
  joinedLater: { nl: 'kwam bij het dossier', en: 'joined the dossier' },
  leftBefore: { nl: 'ging uit het dossier', en: 'left the dossier' },
  income: { nl: 'Inkomen uit werk', en: 'Income from work' },
  noIncome: {
    nl: 'Er is geen inkomen uit werk vastgelegd.',
    en: 'No income from work has been recorded.',
  },
  kind: { nl: 'Soort werk', en: 'Kind of work' },
  gross: { nl: 'Bruto per maand', en: 'Gross a month' },
  benefit: { nl: 'Uitkering', en: 'Benefit' },
  noBenefit: { nl: 'geen uitkering nu', en: 'no benefit now' },
  benefitAndIncome: { nl: 'Uitkering en inkomen', en: 'Benefit and income' },
  since: { nl: (day: string) => `sinds ${day}`, en: (day: string) => `since ${day}` },
});
