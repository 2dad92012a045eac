import { applicationWords } from './words/application-words.ts';
import { chapterWords } from './words/chapter-words.ts';
import { comparisonWords } from './words/comparison-words.ts';
import { definitionWords } from './words/definition-words.ts';
import { dutyWords } from './words/duty-words.ts';
import { furtherWords } from './words/further-words.ts';
import { handOverWords } from './words/hand-over-words.ts';
import { instrumentWords } from './words/instrument-words.ts';
import { monitorWords } from './words/monitor-words.ts';
import { processWords } from './words/process-words.ts';
import { publishedWords } from './words/published-words.ts';
import { trackWords } from './words/track-words.ts';

/** Every sentence of the monitor, nl and en. */
export const words = {
  ...monitorWords,
  ...comparisonWords,
  ...chapterWords,
  ...furtherWords,
  ...publishedWords,
  ...dutyWords,
  ...applicationWords,
  ...handOverWords,
  ...instrumentWords,
  ...trackWords,
  ...processWords,
  ...definitionWords,
};
