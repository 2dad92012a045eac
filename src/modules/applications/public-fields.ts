import type { Field } from '#web/field.tsx';
import type { Language } from '#web/words.ts';
import { situationWords } from './question-words.ts';
import { type Question, questions } from './rules/situation.ts';

/** One question about the situation, as choices. */
export function situationField(question: Question, language: Language): Field {
  const { ask, choices } = situationWords[question];
  return {
    kind: 'radios',
    name: question,
    label: ask[language],
    choices: questions[question].map((value) => ({
      value,
      label: choices[value]?.[language] ?? value,
    })),
  };
}

export const situationFields = (language: Language): readonly Field[] =>
  (Object.keys(questions) as Question[]).map((question) => situationField(question, language));
