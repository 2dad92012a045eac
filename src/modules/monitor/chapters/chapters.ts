import { applicationChapter } from './applications.ts';
import { areaChapter } from './areas.ts';
import { caseloadChapter } from './caseload.ts';
import type { Chapter, Desk } from './chapter.ts';
import { ageChapter, durationChapter, householdChapter } from './composition.ts';
import { contactChapter } from './contacts.ts';
import { departmentChapter } from './department.ts';
import { examinationChapter, exemptionChapter, sanctionChapter } from './duties.ts';
import { educationChapter } from './education.ts';
import { flowChapter } from './flows.ts';
import { fourCitiesChapter } from './four-cities.ts';
import { changesOf, summaryOf } from './front-matter.ts';
import { handOverChapter } from './hand-overs.ts';
import { instrumentChapter } from './instruments.ts';
import { moneyChapter } from './money.ts';
import { partTimeChapter } from './part-time-work.ts';
import {
  ladderChapter,
  placementChapter,
  subsidyChapter,
  unemploymentChapter,
  voiceChapter,
} from './placements.ts';
import { processChapter, reachableChapter } from './process.ts';
import { reachChapter } from './reach.ts';
import { refugeeChapter } from './refugees.ts';
import { stockChapter } from './stock.ts';
import { intakeChapter, trackChapter } from './tracks.ts';
import { youthChapter } from './youth.ts';
import { zuidChapter } from './zuid.ts';

/** The monitor in its order; a new chapter is a file here and a line below. None: nothing is known for it. */
const chapters: readonly ((desk: Desk) => Chapter | undefined)[] = [
  stockChapter,
  flowChapter,
  areaChapter,
  ageChapter,
  durationChapter,
  householdChapter,
  educationChapter,
  zuidChapter,
  departmentChapter,
  youthChapter,
  refugeeChapter,
  unemploymentChapter,
  exemptionChapter,
  partTimeChapter,
  placementChapter,
  subsidyChapter,
  ladderChapter,
  contactChapter,
  instrumentChapter,
  reachChapter,
  applicationChapter,
  intakeChapter,
  trackChapter,
  caseloadChapter,
  handOverChapter,
  processChapter,
  reachableChapter,
  sanctionChapter,
  examinationChapter,
  voiceChapter,
  moneyChapter,
  fourCitiesChapter,
];

/** Summary, the chapters, and then every figure beside the last monitor: a table to look things up in. */
export function writeChapters(desk: Desk): readonly Chapter[] {
  const written = chapters.flatMap((write) => write(desk) ?? []);
  return [summaryOf(desk, written), ...written, changesOf(desk, written)];
}
