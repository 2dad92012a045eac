import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { assumptionWords, serviceWords, trackWords } from './words/assumption-words.ts';
import { words } from './words/forecast-words.ts';
import { marketWords } from './words/market-words.ts';
import { otherWords } from './words/other-words.ts';
import { warningWords } from './words/warning-words.ts';

it('every sentence of the forecast stands in Dutch and in English', () => {
  const lists = [
    words,
    otherWords,
    assumptionWords,
    serviceWords,
    trackWords,
    marketWords,
    warningWords,
  ];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
