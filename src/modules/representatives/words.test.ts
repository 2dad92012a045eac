import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { faultWords, groundNames, topicNames, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const lists = [words, groundNames, topicNames, faultWords];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
