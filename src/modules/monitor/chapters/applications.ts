import { type Chapter, type Desk, valueAt, writeValue } from './chapter.ts';
import { countSentence, groupBars } from './duties.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { ifShown, join, periodName } from './sentences.ts';

/** Applications: how many, decided in time or not, how they ended; the search period; waiting for an intake. */
export function applicationChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  const inTime = edition.now.decidedInTime;
  return {
    id: 'applications',
    title: t.applicationTitle,
    message: join(desk, [
      countSentence(desk, 'applications', t.applicationMessage),
      ifShown(valueAt(inTime, {}), (share) =>
        t.decidedInTimeMessage(writeValue(desk, inTime.indicator, share)),
      ),
    ]),
    figures: [
      countFigure(desk, 'applications', t.applicationTitle, {}),
      valueFigure(desk, 'decidedInTime', t.decidedInTime, {}),
      valueFigure(desk, 'daysToDecide', t.daysToDecide, {}),
      valueFigure(desk, 'advanceInTime', t.advanceInTime, {}),
      valueFigure(desk, 'searchPeriod', t.searchPeriod, {}),
      valueFigure(desk, 'searchEndedWithout', t.searchEndedWithout, {}),
      valueFigure(desk, 'daysToIntake', t.daysToIntake, {}),
      valueFigure(desk, 'intakesMissed', t.intakesMissed, {}),
    ],
    charts: groupBars(
      desk,
      'applicationOutcomes',
      'application_outcome',
      t.applicationSubtitle(periodName(desk, edition.period)),
    ),
    sources: [
      'applications',
      'applicationOutcomes',
      'decidedInTime',
      'daysToDecide',
      'advanceInTime',
      'searchPeriod',
      'searchEndedWithout',
      'daysToIntake',
      'intakesMissed',
    ],
  };
}
