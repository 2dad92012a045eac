import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { benefitWords } from './benefit-words.ts';
import { contactWords } from './contact-words.ts';
import { letterWords } from './letter-words.ts';
import { offerWords } from './offer-words.ts';
import { planWords } from './plan-words.ts';
import { sharingWords } from './sharing-words.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const lists = [
    words,
    benefitWords,
    contactWords,
    letterWords,
    offerWords,
    planWords,
    sharingWords,
  ];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
