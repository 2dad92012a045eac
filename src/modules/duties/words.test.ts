import { expect, test } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import {
  hearingFaults,
  hearingOutcomes,
  hearingWays,
  hearingWords,
  sanctionFaults,
  stepWords,
} from './hearing-words.ts';
import { incomeWords } from './income-words.ts';
import { exemptionFaults, formFaults, words } from './words.ts';

test('every sentence stands there in both languages', () => {
  expect(wordsWithGaps(words)).toEqual([]);
  expect(wordsWithGaps(incomeWords)).toEqual([]);
  expect(wordsWithGaps(formFaults)).toEqual([]);
  expect(wordsWithGaps(exemptionFaults)).toEqual([]);
  const heard = [
    hearingWords,
    hearingFaults,
    hearingOutcomes,
    hearingWays,
    sanctionFaults,
    stepWords,
  ];
  expect(heard.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
