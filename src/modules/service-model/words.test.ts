import { expect, test } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { partFaults, partWords } from './part-words.ts';
import { factNames, factSources } from './rules/facts.ts';
import { words } from './words.ts';

test('every sentence stands in Dutch and English', () => {
  expect([words, partWords, partFaults, factNames, factSources].flatMap(wordsWithGaps)).toEqual([]);
});
