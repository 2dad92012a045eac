import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { changeFaults, newFaults, startFaults } from './fault-words.ts';
import { paperWords } from './paper-words.ts';
import { publicWords } from './public-words.ts';
import { checkWords, resultWords, situationWords } from './question-words.ts';
import { checkQuestions } from './rules/self-check.ts';
import { questions } from './rules/situation.ts';
import { actNames, dues, lists, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const asked = [...Object.values(checkWords), ...Object.values(situationWords)];
  const sentences = [
    words,
    paperWords,
    publicWords,
    dues,
    actNames,
    newFaults,
    changeFaults,
    startFaults,
    ...Object.values(lists),
    ...Object.values(resultWords),
    ...asked.map(({ ask }) => ({ ask })),
    ...asked.map(({ choices }) => choices),
  ];
  expect(sentences.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});

it('every choice has its words', () => {
  const unsaid = [
    ...Object.entries(checkQuestions).map(
      ([name, values]) => [checkWords[name as 'age'], values] as const,
    ),
    ...Object.entries(questions).map(
      ([name, values]) => [situationWords[name as 'partner'], values] as const,
    ),
  ].flatMap(([said, values]) => values.filter((value) => said.choices[value] === undefined));
  expect(unsaid).toEqual([]);
});
