import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { enrolmentFaults, phases, words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  expect([words, phases, enrolmentFaults].flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
