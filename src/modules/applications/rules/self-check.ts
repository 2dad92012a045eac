import type { Day } from '#kernel/day.ts';
import { findNorms, type Norms, sharedNorm } from './norms.ts';

/** The questions of the self-check, each with its choices; which come depends on the answers before. */
export const checkQuestions = {
  age: ['under_18', '18_20', '21_26', '27_pension', 'pension'],
  place: ['here', 'elsewhere'],
  residence: ['dutch_eu', 'permit', 'none'],
  study: ['no', 'yes'],
  household: ['alone', 'alone_children', 'partner'],
  sharers: ['0', '1', '2', '3'],
  income: ['below', 'above'],
  benefit: ['no', 'unemployment', 'sickness_disability'],
  assets: ['below', 'above'],
} as const;

export type CheckQuestion = keyof typeof checkQuestions;
export type CheckAnswers = { readonly [question in CheckQuestion]?: string };

export type CheckResult = {
  readonly verdict: 'probably' | 'probably_not' | 'other_provision';
  readonly reason:
    | 'minor'
    | 'pension'
    | 'elsewhere'
    | 'no_residence'
    | 'study'
    | 'income'
    | 'supplement'
    | 'assets'
    | 'entitled_search'
    | 'entitled';
  readonly article: string;
};

type Step = {
  readonly question: CheckQuestion;
  readonly when?: (answers: CheckAnswers) => boolean;
  /** What an answer ends the check with. */
  readonly ends?: (answers: CheckAnswers) => CheckResult | undefined;
};

const not = (reason: CheckResult['reason'], article: string): CheckResult => ({
  verdict: 'probably_not',
  reason,
  article,
});
const other = (reason: CheckResult['reason'], article: string): CheckResult => ({
  verdict: 'other_provision',
  reason,
  article,
});

const steps: readonly Step[] = [
  {
    question: 'age',
    ends: ({ age }) =>
      age === 'under_18'
        ? other('minor', 'art. 13 lid 1 Pw')
        : age === 'pension'
          ? other('pension', 'art. 47a Pw')
          : undefined,
  },
  {
    question: 'place',
    ends: ({ place }) => (place === 'elsewhere' ? other('elsewhere', 'art. 40 Pw') : undefined),
  },
  {
    question: 'residence',
    ends: ({ residence }) => (residence === 'none' ? not('no_residence', 'art. 11 Pw') : undefined),
  },
  {
    question: 'study',
    when: ({ age }) => age === '18_20' || age === '21_26',
    ends: ({ study }) => (study === 'yes' ? other('study', 'art. 13 lid 2 Pw') : undefined),
  },
  { question: 'household' },
  // Who is under 27 does not share costs by law (art. 22a Pw).
  {
    question: 'sharers',
    when: ({ household, age }) => household !== 'partner' && age === '27_pension',
  },
  { question: 'benefit' },
  {
    question: 'income',
    ends: ({ income, benefit }) => {
      if (income === 'above') return not('income', 'art. 19 en 31 Pw');
      return benefit !== 'no' ? other('supplement', 'art. 15 Pw; Toeslagenwet') : undefined;
    },
  },
  {
    question: 'assets',
    ends: ({ assets, age }) =>
      assets === 'above'
        ? not('assets', 'art. 34 Pw')
        : {
            verdict: 'probably',
            reason: age === '27_pension' ? 'entitled' : 'entitled_search',
            article: age === '27_pension' ? 'art. 11 en 19 Pw' : 'art. 11 en 41 lid 4 Pw',
          },
  },
];

/** The next question to ask after these answers, or what they lead to. */
export function checkEntitlement(
  answers: CheckAnswers,
): { readonly ask: CheckQuestion } | { readonly result: CheckResult } {
  for (const { question, when, ends } of steps) {
    if (when !== undefined && !when(answers)) continue;
    const answer = answers[question];
    if (!(checkQuestions[question] as readonly unknown[]).includes(answer))
      return { ask: question };
    const result = ends?.(answers);
    if (result !== undefined) return { result };
  }
  throw new Error('the last question of the self-check ends it');
}

/** The amounts that the questions about income and assets compare with, in cents; nothing when not known that day. */
export function amountsFor(
  answers: CheckAnswers,
  day: Day,
): { readonly norm: number; readonly assets: number; readonly source: string } | undefined {
  const norms = findNorms(day);
  if (norms === undefined) return undefined;
  const couple = answers.household === 'partner';
  return {
    norm: normFor(answers, norms, couple),
    // A single parent may have as much as a couple (art. 34 lid 3 Pw).
    assets: answers.household === 'alone' ? norms.assetsSingle : norms.assetsFamily,
    source: norms.source,
  };
}

function normFor(answers: CheckAnswers, norms: Norms, couple: boolean): number {
  if (answers.age === '18_20') return couple ? norms.youngCouple : norms.youngSingle;
  return couple ? norms.couple : sharedNorm(norms, Number(answers.sharers ?? 0));
}
