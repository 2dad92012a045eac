import { type Chapter, countAt, type Desk, valueAt } from './chapter.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars, sorted } from './rows.ts';
import { against, againstCount, ifShown, join, largestSentence, periodName } from './sentences.ts';

/** Instruments that started, by type, and how trajectories ended. No claim of an effect: nobody is compared. */
export function instrumentChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  const breakdown = sorted(breakdownOf(desk, 'instruments', 'instrument_type'));
  const said = {
    title: largestSentence(desk, breakdown, t.instrumentChart),
    subtitle: t.instrumentSubtitle(periodName(desk, edition.period)),
    first: t.instrumentType,
    reference: periodName(desk, edition.compared),
  };
  return {
    id: 'instruments',
    title: t.instrumentTitle,
    message: join(desk, [countSentence(desk), meanSentence(desk), finishedSentence(desk)]),
    figures: [
      countFigure(desk, 'instruments', t.instrumentTitle, {}),
      countFigure(desk, 'instrumentCost', t.instrumentCost, {}),
      valueFigure(desk, 'trajectoriesFinished', t.instrumentFinishedLabel, {}),
    ],
    charts: comparisonBars(desk, said, breakdown).map((chart) => ({
      id: 'instruments-bars',
      chart,
    })),
    sources: ['instruments', 'instrumentsPerPerson', 'instrumentCost', 'trajectoriesFinished'],
  };
}

function countSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = countAt(edition.then.instruments, {});
  const when = t.inPeriod(periodName(desk, edition.compared));
  return ifShown(countAt(edition.now.instruments, {}), (count) =>
    t.instrumentMessage(
      periodName(desk, edition.period),
      f.number(count),
      againstCount(desk, count, then, when),
    ),
  );
}

const meanSentence = (desk: Desk): string | undefined =>
  valueSentence(
    desk,
    'instrumentsPerPerson',
    (value) => desk.f.number(value, 1),
    desk.t.instrumentMean,
  );

const finishedSentence = (desk: Desk): string | undefined =>
  valueSentence(desk, 'trajectoriesFinished', desk.f.share, desk.t.instrumentFinished);

function valueSentence(
  desk: Desk,
  name: 'instrumentsPerPerson' | 'trajectoriesFinished',
  write: (value: number) => string,
  say: (value: string, before: string) => string,
): string | undefined {
  const { t, edition } = desk;
  const then = ifShown(valueAt(edition.then[name], {}), write);
  const when = t.inPeriod(periodName(desk, edition.compared));
  return ifShown(valueAt(edition.now[name], {}), (value) =>
    say(write(value), against(desk, write(value), then, when)),
  );
}
