import type { Scoped } from '#database/scope.ts';
import { sendLetter } from '#modules/letters/index.ts';
import { findTrack, type ServiceModel } from '#modules/service-model/index.ts';
import type { LetterText } from '#web/letter/content.ts';
import type { Visit } from '#web/route.ts';
import { type Language, pick } from '#web/words.ts';
import { letterWords } from '../letter-words.ts';
import type { Decided } from '../rules/decide.ts';

type Told = Pick<Decided, 'kind' | 'track' | 'asked' | 'forClient'> & {
  readonly model: ServiceModel;
};

/** A letter to the client: what was decided, why, what the client can do; a decision on a request with objection. */
export const tellClient = (
  transaction: Scoped,
  visit: Pick<Visit, 'day' | 'who'>,
  personId: number,
  told: Told,
): Promise<number> =>
  sendLetter(transaction, visit, {
    personId,
    part: 'guidance',
    text: { name: `tracks/${told.kind}`, version: 1 },
    nl: letterText('nl', told),
    en: letterText('en', told),
    decision: told.kind !== 'placement',
  });

/** The reason is in the words of the worker, in the language that was typed. */
function letterText(language: Language, told: Told): LetterText {
  const t = pick(letterWords, language);
  const name = (code: string) => findTrack(told.model, code)?.name[language] ?? code;
  const track = findTrack(told.model, told.track);
  const refused = told.kind === 'request-refused';
  return {
    subject: refused ? t.subjectRefused : t.subject,
    what: [
      ...(refused && told.asked !== undefined ? [t.refused(name(told.asked))] : []),
      t.yourTrack(name(told.track)),
      ...(track === undefined
        ? []
        : [t.means(track.forWhom[language]), t.contact(track.contact[language])]),
    ],
    why: [told.forClient],
    basis: `${t.law} ${told.model.basis[language]}.`,
    whatYouCanDo: [t.talk, t.otherView],
  };
}
