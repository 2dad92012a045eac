import { type Chapter, countAt, type Desk } from './chapter.ts';
import { shareSentence } from './composition.ts';
import { countSentence, groupBars } from './duties.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { join, periodName } from './sentences.ts';

/** Who is in which track, who moved, who is to be assessed, and how often workers deviate from the rules. */
export function trackChapter(desk: Desk): Chapter | undefined {
  const { t, f, edition } = desk;
  if (countAt(edition.now.tracks, {}) === null) return undefined;
  const period = periodName(desk, edition.period);
  return {
    id: 'tracks',
    title: t.trackTitle,
    message: join(desk, [
      shareSentence(desk, 'toAssess', t.assessMessage),
      countSentence(desk, 'trackMoves', t.movesMessage),
    ]),
    figures: [
      valueFigure(desk, 'toAssess', t.toAssess, {}),
      valueFigure(desk, 'longInTrack0', t.longInTrack0, {}),
      valueFigure(desk, 'deviationShare', t.deviatesShare, {}),
      countFigure(desk, 'requestsRefused', t.requestsRefused, {}),
    ],
    charts: [
      ...groupBars(desk, 'tracks', 'track', t.tracksSubtitle(f.day(edition.period.until))),
      ...groupBars(desk, 'trackMoves', 'track', t.movesSubtitle(period)),
      ...groupBars(desk, 'deviations', 'deviation', t.deviationsSubtitle(period)),
    ],
    sources: [
      'tracks',
      'toAssess',
      'longInTrack0',
      'trackMoves',
      'deviations',
      'deviationShare',
      'requestsRefused',
    ],
  };
}

/** Intakes that were finished, and what came of effort plans. */
export function intakeChapter(desk: Desk): Chapter | undefined {
  const { t, edition } = desk;
  if (countAt(edition.now.intakesFinished, {}) === null) return undefined;
  return {
    id: 'intakes',
    title: t.intakeTitle,
    message: join(desk, [
      countSentence(desk, 'intakesFinished', t.intakesMessage),
      countSentence(desk, 'effortChecks', t.checksMessage),
    ]),
    figures: [
      countFigure(desk, 'intakesFinished', t.intakesDone, {}),
      valueFigure(desk, 'effortMet', t.plansMet, {}),
      valueFigure(desk, 'finances', t.financesInTrouble, {}),
    ],
    charts: groupBars(
      desk,
      'effortChecks',
      'effort_result',
      t.checksSubtitle(periodName(desk, edition.period)),
    ),
    sources: ['intakesFinished', 'effortChecks', 'effortMet', 'finances'],
  };
}
