import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { bsnReasons, openingReasons, reasonFaults, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect(
    [words, openingReasons, bsnReasons, reasonFaults].flatMap((list) => wordsWithGaps(list)),
  ).toEqual([]);
});
