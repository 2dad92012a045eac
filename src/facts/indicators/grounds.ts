import type { Words } from '#kernel/words.ts';

/** What several definitions rest on. */
export const participatiewet: Words = {
  nl: 'Participatiewet; telling zoals de Monitor Werk en Inkomen',
  en: 'Participation Act; counted as the Monitor Work and Income does',
};

export const evaluation = (tables: string): Words => ({
  nl: `Eindevaluatie Samen voor Zuid (KNAPRZ), ${tables}`,
  en: `End evaluation of Samen voor Zuid (KNAPRZ), ${tables}`,
});

/** Nothing was promised about it, and it is known when the time has passed. */
export const untargeted = { target: undefined, monthsAfter: 0 } as const;

export const letterToCouncil: Words = {
  nl: 'Brief aan de raad bij de Monitor Werk en Inkomen (18 juni 2024)',
  en: 'Letter to the council with the Monitor Work and Income (18 June 2024)',
};
