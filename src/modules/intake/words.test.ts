import { expect, test } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { words } from './words.ts';

test('every sentence stands in Dutch and English', () => {
  expect(wordsWithGaps(words)).toEqual([]);
});
