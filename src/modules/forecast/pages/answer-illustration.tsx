import type { Visit } from '#web/route.ts';
import { words } from '../words/forecast-words.ts';
import { otherWords } from '../words/other-words.ts';
import { IllustrationPage, readIllustration } from './illustration-page.tsx';

/** The illustration of five years: needs no snapshot. */
export function answerIllustration(visit: Visit): Response | Promise<Response> {
  const { language } = visit;
  const values = visit.context.req.query();
  const { inputs, errors } = readIllustration(values, language);
  const wrong = Object.keys(errors).length > 0;
  return visit.page({
    title: words.tabIllustration[language],
    lead: otherWords.illustrationLead[language],
    live: true,
    invalid: wrong,
    status: wrong ? 400 : 200,
    body: (
      <IllustrationPage
        language={language}
        url={visit.url}
        inputs={inputs}
        values={values}
        errors={errors}
      />
    ),
  });
}
