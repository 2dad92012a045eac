import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** An exemption as somebody wants to record it. */
export type ExemptionAsked = {
  readonly duty: string;
  readonly article: string;
  readonly from: string;
  readonly reviewOn: string;
  readonly lasting: boolean;
  readonly reason: string;
};

export type Exemption = {
  readonly duty: string;
  readonly article: string;
  readonly from: Day;
  readonly reviewOn: Day | undefined;
  readonly lasting: boolean;
  readonly reason: string;
};

export type ExemptionFault =
  | 'duty'
  | 'article'
  | 'from'
  | 'review-needed'
  | 'review-too-late'
  | 'not-lasting'
  | 'duty-stays'
  | 'reason';

export type ExemptionFaults = Readonly<Record<string, ExemptionFault>>;

/** From which duties an article frees (Participatiewet 9(2), 9(4), 9(5), 9a, 18b; in force since 2015-01-01). */
const freesFrom: Readonly<Record<string, readonly string[]>> = {
  '9-2': ['work', 'contribution'],
  '9-4': ['work'],
  '9-5': ['work', 'reintegration', 'contribution'],
  '9a': ['work', 'contribution'],
  '18b': ['language'],
};

/** Months after which it is looked at again at the latest; of 9a the law says six, of the others the municipality. */
const longestTerm = (article: string): number => (article === '9a' ? 6 : 12);

/** Only who is fully and lastingly unfit for work is freed for good (article 9(5)). */
export function readExemption(asked: ExemptionAsked): Result<Exemption, ExemptionFaults> {
  const { duty, article, lasting, reason } = asked;
  const from = findDay(asked.from);
  const reviewOn = findDay(asked.reviewOn);
  const review = from === undefined ? undefined : reviewFault(article, lasting, from, reviewOn);
  const faults: Record<string, ExemptionFault> = {
    ...groundFaults(asked),
    ...(from === undefined ? { from: 'from' } : {}),
    ...(review === undefined ? {} : { reviewOn: review }),
    ...(reason.length < 3 ? { reason: 'reason' } : {}),
  };
  if (from === undefined || Object.keys(faults).length > 0) return refuse(faults);
  return ok({ duty, article, from, reviewOn: lasting ? undefined : reviewOn, lasting, reason });
}

function groundFaults({ duty, article, lasting }: ExemptionAsked): ExemptionFaults {
  const duties = freesFrom[article];
  return {
    ...(duties === undefined ? { article: 'article' } : {}),
    ...(duties?.includes(duty) === false ? { duty: 'duty-stays' } : {}),
    ...(lasting && article !== '9-5' ? { lasting: 'not-lasting' } : {}),
  };
}

function reviewFault(
  article: string,
  lasting: boolean,
  from: Day,
  reviewOn: Day | undefined,
): ExemptionFault | undefined {
  if (lasting) return undefined;
  if (reviewOn === undefined || reviewOn <= from) return 'review-needed';
  return reviewOn > addMonths(from, longestTerm(article)) ? 'review-too-late' : undefined;
}
