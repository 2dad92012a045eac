import { areaChapter } from './areas.ts';
import { caseloadChapter } from './caseload.ts';
import type { Chapter, Desk } from './chapter.ts';
import { ageChapter, durationChapter, householdChapter } from './composition.ts';
import { contactChapter } from './contacts.ts';
import { flowChapter } from './flows.ts';
import { stockChapter } from './stock.ts';
import { zuidChapter } from './zuid.ts';

/** The monitor in its order; a new chapter is a file here and a line below. */
const chapters: readonly ((desk: Desk) => Chapter)[] = [
  stockChapter,
  flowChapter,
  areaChapter,
  ageChapter,
  durationChapter,
  householdChapter,
  zuidChapter,
  contactChapter,
  caseloadChapter,
];

export const writeChapters = (desk: Desk): readonly Chapter[] =>
  chapters.map((write) => write(desk));
