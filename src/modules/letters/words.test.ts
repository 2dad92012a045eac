import { expect, it } from 'vitest';
import { letterWords } from '#web/letter/letter-words.ts';
import { wordsWithGaps } from '#web/words.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect([words, letterWords].flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
