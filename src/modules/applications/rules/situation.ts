/** What somebody says of the own situation; which documents are asked follows from it. */
export const questions = {
  partner: ['no', 'yes'],
  children: ['no', 'yes'],
  housing: ['rent', 'own', 'with_others', 'none'],
  income: ['none', 'wages', 'unemployment', 'other_benefit', 'business', 'maintenance'],
  ended: ['nothing', 'work', 'unemployment', 'study', 'business', 'relationship', 'other'],
  nationality: ['dutch_eu', 'permit'],
} as const;

export type Question = keyof typeof questions;
export type Situation = { readonly [question in Question]?: string };

/** The answers that are known ones; anything else was not answered. */
export function readSituation(answers: Readonly<Record<string, unknown>>): Situation {
  return Object.fromEntries(
    Object.entries(questions).flatMap(([question, values]) => {
      const answer = answers[question];
      return (values as readonly unknown[]).includes(answer) ? [[question, answer]] : [];
    }),
  );
}

/** Codes of the list document-kind. */
export type DocumentKind =
  | 'identity'
  | 'bank'
  | 'rent'
  | 'house'
  | 'wages'
  | 'dismissal'
  | 'unemployment'
  | 'other_benefit'
  | 'business'
  | 'maintenance'
  | 'study'
  | 'residence'
  | 'partner_identity'
  | 'partner_income'
  | 'search';

const follows: readonly (readonly [Question, string, readonly DocumentKind[]])[] = [
  ['partner', 'yes', ['partner_identity', 'partner_income']],
  ['housing', 'rent', ['rent']],
  ['housing', 'with_others', ['rent']],
  ['housing', 'own', ['house']],
  ['income', 'wages', ['wages']],
  ['income', 'unemployment', ['unemployment']],
  ['income', 'other_benefit', ['other_benefit']],
  ['income', 'business', ['business']],
  ['income', 'maintenance', ['maintenance']],
  ['ended', 'work', ['dismissal']],
  ['ended', 'unemployment', ['unemployment']],
  ['ended', 'study', ['study']],
  ['ended', 'business', ['business']],
  ['nationality', 'permit', ['residence']],
];

/**
 * What is asked: proof of identity and of means from everybody (art. 17 Pw), and what follows from the answers;
 * nothing that does not. What stands in an authentic register is not asked (art. 17 lid 1 Pw).
 */
export function documentsFor(
  situation: Situation,
  { searched }: { readonly searched: boolean },
): readonly DocumentKind[] {
  const asked = follows.flatMap(([question, answer, kinds]) =>
    situation[question] === answer ? kinds : [],
  );
  return [
    ...new Set<DocumentKind>([
      'identity',
      'bank',
      ...asked,
      ...(searched ? ['search' as const] : []),
    ]),
  ];
}

const inflow = new Map<string, string>(
  Object.entries({
    work: '11',
    unemployment: '14',
    study: '01',
    business: '13',
    relationship: '02',
  }),
);

/** Why the right began, as the benefit statistics ask it (CBS, code list inflow-reason); 39: another cause. */
export const inflowReason = ({ ended = '' }: Situation): string => inflow.get(ended) ?? '39';
