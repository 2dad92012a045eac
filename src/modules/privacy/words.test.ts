import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { handlingFaults, kindNames, outcomeNames, requestWords } from './request-words.ts';
import { actionNames, purposeNames, relationNames, whatNames, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect(
    [
      words,
      whatNames,
      purposeNames,
      actionNames,
      relationNames,
      requestWords,
      kindNames,
      outcomeNames,
      handlingFaults,
    ].flatMap((list) => wordsWithGaps(list)),
  ).toEqual([]);
});
