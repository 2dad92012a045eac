import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { terms } from './rules/terms.ts';
import { recordWords, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const lists = [words, ...Object.values(recordWords)];
  expect(lists.flatMap((list) => wordsWithGaps({ ...list }))).toEqual([]);
  expect(terms.flatMap(({ source }) => wordsWithGaps({ source }))).toEqual([]);
});
