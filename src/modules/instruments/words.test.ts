import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { factNames, statusNames, stepFaults, stepNames, valueNames } from './code-words.ts';
import { dueWords } from './due-words.ts';
import { referralWords } from './referral-words.ts';
import { fileWords, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const lists = [
    words,
    dueWords,
    referralWords,
    fileWords,
    statusNames,
    stepNames,
    stepFaults,
    factNames,
    valueNames,
  ];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
