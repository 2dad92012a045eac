import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { reasonTitles } from './reason-titles.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect([words, reasonTitles].flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
