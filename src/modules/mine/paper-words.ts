import type { Words } from '#kernel/words.ts';
import type { PaperFault } from '#modules/applications/index.ts';
import { defineWords } from '#web/words.ts';
import { fileFaults } from './task-words.ts';

export const paperWords = defineWords({
  handIn: { nl: (kind: string) => `Lever in: ${kind}`, en: (kind: string) => `Hand in: ${kind}` },
  file: { nl: 'Foto of PDF', en: 'Photo or PDF' },
  fileHint: {
    nl: 'Een duidelijke foto of PDF, ten hoogste 5 MB. U hoeft het maar één keer in te leveren.',
    en: 'A clear photo or PDF, at most 5 MB. You need to hand it in only once.',
  },
  send: { nl: 'Lever in', en: 'Hand in' },
  caption: { nl: 'Wat u hier inleverde', en: 'What you handed in here' },
  none: {
    nl: 'U leverde hier nog geen papieren in.',
    en: 'You have not handed in papers here yet.',
  },
  paper: { nl: 'Papier', en: 'Paper' },
  handedIn: {
    nl: (kind: string, day: string) => `${kind}, ${day}`,
    en: (kind: string, day: string) => `${kind}, ${day}`,
  },
  stands: { nl: 'Hoe staat het', en: 'How it stands' },
  waits: {
    nl: 'Wij kijken ernaar. U hoeft nu niets te doen.',
    en: 'We look at it. You need to do nothing now.',
  },
  accepted: { nl: 'Het papier is goed.', en: 'The paper is right.' },
  refused: {
    nl: (why: string) => `Het papier is niet goed: ${why} Lever een ander papier in.`,
    en: (why: string) =>
      `The paper is not right. The reason, in Dutch: ${why} Hand in another paper.`,
  },
});

export const paperFaults: Readonly<Record<PaperFault, Words>> = {
  'no-file': { nl: 'Kies een bestand.', en: 'Choose a file.' },
  'not-asked': {
    nl: 'Wij vragen dit papier niet meer, of hebben het al. U hoeft niets te doen.',
    en: 'We no longer ask for this paper, or have it already. You need to do nothing.',
  },
  ...fileFaults,
};
