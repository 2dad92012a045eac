import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { itemNames, kindNames, statusNames, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const lists = [words, itemNames, kindNames, statusNames];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
