import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect(wordsWithGaps(words)).toEqual([]);
});
