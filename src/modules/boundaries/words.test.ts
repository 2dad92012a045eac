import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { words } from './words.ts';

it('every sentence is there in Dutch and in English', () => {
  expect(wordsWithGaps(words)).toEqual([]);
});
