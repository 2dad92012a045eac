import { LinkButton } from '#web/button.tsx';
import type { FormErrors } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { publicWords } from '../public-words.ts';
import { checkWords, resultWords } from '../question-words.ts';
import {
  amountsFor,
  type CheckQuestion,
  type CheckResult,
  checkEntitlement,
  checkQuestions,
} from '../rules/self-check.ts';
import { type Answers, PublicStep, readAnswers } from './public-step.tsx';

const names: ReadonlySet<string> = new Set(Object.keys(checkQuestions));

/** The first question of the self-check; nothing of it is kept. */
export const selfCheckPage: Route = {
  route: 'GET /self-check',
  handle: (visit) => next(visit, {}, {}),
};

export const selfCheckRoute: Route = {
  route: 'POST /self-check',
  handle: async (visit) => {
    const { answers, step, back } = await readAnswers(visit, names);
    if (back) return next(visit, without(answers, step), {});
    const led = checkEntitlement(answers);
    const stuck = 'ask' in led && led.ask === step;
    return next(visit, answers, stuck ? { [step]: pick(publicWords, visit.language).choose } : {});
  },
};

/** Goes back: the last answer before this question is asked again. */
function without(answers: Answers, step: string): Answers {
  const given = Object.entries(answers).filter(([name]) => name !== step);
  return Object.fromEntries(given.slice(0, -1));
}

function next(visit: Visit, answers: Answers, errors: FormErrors) {
  const { language } = visit;
  const t = pick(publicWords, language);
  const led = checkEntitlement(answers);
  if ('result' in led) return showResult(visit, led.result);
  const { ask } = led;
  const invalid = Object.keys(errors).length > 0;
  return visit.page({
    title: t.selfCheck,
    lead: t.selfCheckLead,
    width: 'reading',
    invalid,
    status: invalid ? 400 : 200,
    body: (
      <PublicStep
        visit={visit}
        action="/self-check"
        step={ask}
        answers={answers}
        errors={errors}
        first={Object.keys(answers).length === 0}
        submit={t.next}
        fields={[
          {
            kind: 'radios',
            name: ask,
            label: checkWords[ask].ask[language],
            hint: amountHint(visit, ask, answers),
            choices: checkQuestions[ask].map((value) => ({
              value,
              label: checkWords[ask].choices[value]?.[language] ?? value,
            })),
          },
        ]}
      />
    ),
  });
}

/** With which amount income and assets are compared, of the day, with its source. */
function amountHint({ language, day }: Visit, ask: CheckQuestion, answers: Answers) {
  if (ask !== 'income' && ask !== 'assets') return undefined;
  const t = pick(publicWords, language);
  const amounts = amountsFor(answers, day);
  if (amounts === undefined) return t.noAmounts;
  const amount = ask === 'income' ? amounts.norm : amounts.assets;
  return t.amountHint(formatting(language).euro(amount), amounts.source);
}

const verdicts = {
  probably: 'probably',
  probably_not: 'probablyNot',
  other_provision: 'other',
} as const;

function showResult(visit: Visit, { verdict, reason, article }: CheckResult) {
  const { language } = visit;
  const t = pick(publicWords, language);
  const { why, where } = resultWords[reason];
  return visit.page({
    title: t[verdicts[verdict]],
    width: 'reading',
    body: (
      <>
        <Paragraph>{why[language]}</Paragraph>
        <Paragraph>{where[language]}</Paragraph>
        <Paragraph>{t.basis(article)}</Paragraph>
        <Paragraph>{t.noPromise}</Paragraph>
        <LinkButton href="/apply">{t.apply}</LinkButton>
        <LinkButton kind="secondary" href="/self-check">
          {t.again}
        </LinkButton>
      </>
    ),
  });
}
