import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { dueWords } from './due-words.ts';
import { formFaults } from './form-faults.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect([words, dueWords, formFaults].flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
