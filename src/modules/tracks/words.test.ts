import { expect, test } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { letterWords } from './letter-words.ts';
import { words } from './words.ts';

test('every sentence stands in Dutch and English', () => {
  expect([words, letterWords].flatMap(wordsWithGaps)).toEqual([]);
});
