import type { Words } from '#kernel/words.ts';

/** What a programme may change, as a rate in points of 100, for each neighbourhood and period. */
export type Outcome = {
  readonly id: OutcomeId;
  readonly per: 'year' | 'month';
  readonly name: Words;
  readonly definition: Words;
  /** What is counted above the line. */
  readonly counted: Words;
};

export const outcomeIds = ['benefit-rate', 'households-rate', 'exits-to-work'] as const;
export type OutcomeId = (typeof outcomeIds)[number];

export const isOutcome = (text: string): text is OutcomeId =>
  (outcomeIds as readonly string[]).includes(text);

const known = {
  nl: 'Geteld wat zes weken na de periode bekend was.',
  en: 'Counted is what was known six weeks after the period.',
};

export const outcomes: { readonly [Id in OutcomeId]: Outcome } = {
  'benefit-rate': {
    id: 'benefit-rate',
    per: 'year',
    name: { nl: 'Bijstandsgraad', en: 'Benefit rate' },
    counted: { nl: 'personen met bijstand in december', en: 'persons on benefit in December' },
    definition: {
      nl: 'Personen voor wie bijstand in december het belangrijkste inkomen is, op honderd inwoners van 15 tot 75 jaar op 1 januari daarna.',
      en: 'Persons for whom social assistance is the main income in December, per hundred residents of 15 to 75 on 1 January after it.',
    },
  },
  'households-rate': {
    id: 'households-rate',
    per: 'month',
    name: { nl: 'Huishoudens met bijstand', en: 'Households on benefit' },
    counted: { nl: 'huishoudens met bijstand', en: 'households on benefit' },
    definition: {
      nl: `Huishoudens met een uitkering volgens de Participatiewet op de eerste dag van de maand, op honderd inwoners van 15 tot 75 jaar op 1 januari van dat jaar. ${known.nl}`,
      en: `Households with a benefit under the Participatiewet on the first day of the month, per hundred residents of 15 to 75 on 1 January of that year. ${known.en}`,
    },
  },
  'exits-to-work': {
    id: 'exits-to-work',
    per: 'year',
    name: { nl: 'Uitstroom naar werk', en: 'Exits to work' },
    counted: { nl: 'huishoudens die uitstroomden naar werk', en: 'households that left for work' },
    definition: {
      nl: `Huishoudens van wie de bijstand in het jaar eindigde om werk (CBS-redenen 11 en 13), op honderd huishoudens met bijstand op 1 januari van dat jaar. ${known.nl}`,
      en: `Households whose benefit ended in the year for work (CBS reasons 11 and 13), per hundred households on benefit on 1 January of that year. ${known.en}`,
    },
  },
};
