import { expect, it } from 'vitest';
import { wordsWithGaps } from '#web/words.ts';
import { benefitWords } from './benefit-words.ts';
import { contactWords } from './contact-words.ts';
import { detailsWords } from './details-words.ts';
import { letterWords } from './letter-words.ts';
import { messageFaults, messageWords } from './message-words.ts';
import { offerWords } from './offer-words.ts';
import { paperWords } from './paper-words.ts';
import { planWords } from './plan-words.ts';
import { sharingWords } from './sharing-words.ts';
import { talkWords } from './talk-words.ts';
import { taskFaults, taskWords } from './task-words.ts';
import { words } from './words.ts';

it('every sentence stands in Dutch and in English', () => {
  const lists = [
    words,
    benefitWords,
    detailsWords,
    messageFaults,
    messageWords,
    talkWords,
    taskFaults,
    taskWords,
    contactWords,
    letterWords,
    offerWords,
    paperWords,
    planWords,
    sharingWords,
  ];
  expect(lists.flatMap((list) => wordsWithGaps(list))).toEqual([]);
});
