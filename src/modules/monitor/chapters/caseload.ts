import { type Chapter, type Desk, isComparable, valueAt } from './chapter.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars, sorted } from './rows.ts';
import { against, ifShown, join, largestSentence } from './sentences.ts';

/** Clients for each coach of Work, and who waits for a coach. */
export function caseloadChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const breakdown = sorted(breakdownOf(desk, 'withoutCoach', 'department'));
  const said = {
    title: largestSentence(desk, breakdown, t.waitingChart),
    subtitle: t.waitingSubtitle(f.day(edition.period.until)),
    first: t.department,
    reference: f.day(edition.compared.until),
  };
  return {
    id: 'caseload',
    title: t.caseloadTitle,
    message: join(desk, [perCoachSentence(desk), waitingSentence(desk)]),
    figures: [
      valueFigure(desk, 'caseload', t.perCoach(t.zuid), { team_side: 'zuid' }),
      valueFigure(desk, 'caseload', t.perCoach(t.rest), { team_side: 'rest' }),
      valueFigure(desk, 'caseloadPresent', t.perPresentCoach(t.zuid), { team_side: 'zuid' }),
      valueFigure(desk, 'caseloadPresent', t.perPresentCoach(t.rest), { team_side: 'rest' }),
      valueFigure(desk, 'withoutCoach', t.withoutCoach, {}),
      countFigure(desk, 'programmeHours', t.programmeHours, {}),
    ],
    charts: comparisonBars(desk, said, breakdown).map((chart) => ({ id: 'caseload-bars', chart })),
    sources: ['caseload', 'caseloadPresent', 'withoutCoach', 'programmeHours'],
  };
}

/** Of fewer than ten coaches the hours are hidden, and with them what a coach has to do. */
function perCoachSentence(desk: Desk): string {
  const { t, f, edition } = desk;
  const write = (mean: number) => f.number(mean, 1);
  const then = ifShown(valueAt(edition.then.caseload, {}), write);
  const now = valueAt(edition.now.caseload, {});
  if (now === null) return t.caseloadHidden;
  const before = against(desk, write(now), then, t.onDay(f.day(edition.compared.until)));
  return t.caseloadMessage(f.day(edition.period.until), write(now), before);
}

function waitingSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = ifShown(valueAt(edition.then.withoutCoach, {}), (share) => f.share(share));
  const isNamed = isComparable(desk, 'caseload');
  const when = isNamed ? undefined : t.onDay(f.day(edition.compared.until));
  return ifShown(valueAt(edition.now.withoutCoach, {}), (share) =>
    t.waitingMessage(f.share(share), against(desk, f.share(share), then, when)),
  );
}
