import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { areasWords } from './areas-words.ts';
import { absenceFaults, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect([words, areasWords, absenceFaults].flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
