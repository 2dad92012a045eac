import type { Words } from '#kernel/words.ts';
import type { HandedInFault } from '#web/handed-in-file.ts';
import { defineWords } from '#web/words.ts';

export const taskWords = defineWords({
  tell: {
    nl: (what: string) => `Vertel hoe het gaat: ${what}`,
    en: (what: string) => `Tell how it goes: ${what}`,
  },
  how: { nl: 'Hoe ging het?', en: 'How did it go?' },
  done: { nl: 'Ik heb het gedaan', en: 'I did it' },
  busy: { nl: 'Het lukt nog niet', en: 'It does not work out yet' },
  no: { nl: 'Nee, ik wil of kan dit niet', en: 'No, I do not want to or cannot do this' },
  said: { nl: 'Wat wilt u erover zeggen?', en: 'What do you want to say about it?' },
  saidHint: {
    nl: 'Wat ging goed, wat niet? Zegt u nee, vertel dan waarom. Uw contactpersoon leest dit.',
    en: 'What went well, what did not? If you say no, tell why. Your contact person reads this.',
  },
  proof: { nl: 'Bewijs', en: 'Proof' },
  proofHint: {
    nl: 'Een foto of PDF, ten hoogste 5 MB. U hoeft het maar één keer in te leveren.',
    en: 'A photo or PDF, at most 5 MB. You need to hand it in only once.',
  },
  send: { nl: 'Verstuur', en: 'Send' },
  proofName: {
    nl: (day: string) => `bestand van ${day}`,
    en: (day: string) => `file of ${day}`,
  },
});

/** Of any file that is handed in: what is asked of it. */
export const fileFaults: Readonly<Record<HandedInFault, Words>> = {
  'too-large': {
    nl: 'Het bestand is groter dan 5 MB. Maak een kleinere foto.',
    en: 'The file is larger than 5 MB. Make a smaller photo.',
  },
  'not-a-proof': {
    nl: 'Dit is geen foto (JPG, PNG) of PDF. Kies een ander bestand.',
    en: 'This is no photo (JPG, PNG) or PDF. Choose another file.',
  },
};

export const taskFaults = defineWords({
  how: { nl: 'Kies hoe het ging.', en: 'Choose how it went.' },
  reason: { nl: 'Vertel waarom u nee zegt.', en: 'Tell why you say no.' },
  'said-missing': { nl: 'Schrijf iets op.', en: 'Write something.' },
  'too-long': {
    nl: 'Maak het korter: ten hoogste 900 tekens.',
    en: 'Make it shorter: at most 900 characters.',
  },
  'not-now': {
    nl: 'Deze taak is al besproken. Stuur een bericht als u nog iets wilt zeggen.',
    en: 'This task was discussed already. Send a message if you want to say more.',
  },
  ...fileFaults,
});
