import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { messageWords } from './message-words.ts';
import { normWords } from './norm-words.ts';
import { answerNames, contactFaults, throughNames, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect(
    [words, normWords, answerNames, contactFaults, throughNames, messageWords].flatMap((list) =>
      wordsWithGaps(list),
    ),
  ).toEqual([]);
});
