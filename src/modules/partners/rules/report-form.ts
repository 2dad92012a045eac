import { type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { mondayOf } from '#kernel/week.ts';

export type Report =
  | {
      readonly kind: 'answer';
      readonly answer: string;
      readonly reason: string | null;
      readonly day: Day;
    }
  | {
      readonly kind: 'week';
      readonly monday: Day;
      readonly planned: number;
      readonly attended: number;
      readonly excused: number;
    }
  | { readonly kind: 'result'; readonly result: string; readonly day: Day }
  | { readonly kind: 'signal'; readonly day: Day };

export type ReportFault = 'chooseAnswer' | 'weekWrong' | 'resultWrong' | 'signalWrong' | 'changed';

/** The codes of the published lists. */
export type ReportCodes = {
  readonly answers: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
};

/** What a partner reports, from the form that its field `report` names. */
export function readReport(
  text: (name: string) => string,
  today: Day,
  codes: ReportCodes,
): Result<Report, ReportFault> {
  switch (text('report')) {
    case 'answer':
      return readAnswer(text, today, codes);
    case 'result':
      return readResult(text, today, codes);
    case 'signal':
      return readSignal(text, today, codes);
    default:
      return readWeek(text, today, codes);
  }
}

type Reading = (
  text: (name: string) => string,
  today: Day,
  codes: ReportCodes,
) => Result<Report, ReportFault>;

const readAnswer: Reading = (text, today, { answers, refusals }) => {
  const [answer, reason] = [text('answer'), text('refusal_reason')];
  const refused = answer === 'refused';
  if (!answers.has(answer) || (refused && !refusals.has(reason))) {
    return refuse('chooseAnswer');
  }
  return ok({ kind: 'answer', answer, reason: refused ? reason : null, day: today });
};

const readResult: Reading = (text, today, { results }) => {
  const day = findDay(text('day'));
  const result = text('result');
  if (day === undefined || day > today || !results.has(result)) {
    return refuse('resultWrong');
  }
  return ok({ kind: 'result', result, day });
};

const readSignal: Reading = (text, today) => {
  const day = findDay(text('observed_on'));
  if (day === undefined || day > today || text('facts') === '') return refuse('signalWrong');
  return ok({ kind: 'signal', day });
};

const readWeek: Reading = (text, today) => {
  const day = findDay(text('week'));
  const count = (name: string) => (/^\d{1,2}$/.test(text(name)) ? Number(text(name)) : Number.NaN);
  const [planned, attended, excused] = [count('planned'), count('attended'), count('excused')];
  const isRight = planned >= 1 && planned <= 20 && attended + excused <= planned;
  if (day === undefined || day > today || !isRight) return refuse('weekWrong');
  return ok({ kind: 'week', monday: mondayOf(day), planned, attended, excused });
};
