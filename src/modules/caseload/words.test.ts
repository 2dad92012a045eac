import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { foundNames, handOverWords, outcomeNames } from './hand-over-words.ts';
import { teamListWords, termNames } from './team-list-words.ts';
import { stageNames, stateNames, transferWords } from './transfer-words.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect(
    [
      words,
      teamListWords,
      termNames,
      handOverWords,
      outcomeNames,
      foundNames,
      transferWords,
      stateNames,
      stageNames,
    ].flatMap((list) => wordsWithGaps(list)),
  ).toEqual([]);
});
