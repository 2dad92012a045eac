import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { actionNames, purposeNames, relationNames, whatNames, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect(
    [words, whatNames, purposeNames, actionNames, relationNames].flatMap((list) =>
      wordsWithGaps(list),
    ),
  ).toEqual([]);
});
