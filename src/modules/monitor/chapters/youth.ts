import { type Chapter, countAt, type Desk } from './chapter.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars } from './rows.ts';
import { againstCount, ifShown, largestSentence } from './sentences.ts';

/** The clients of the youth desk, how long their household has been on benefit, and what they bring along. */
export function youthChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const breakdown = breakdownOf(desk, 'youthByDuration', 'duration_band');
  const said = {
    title: largestSentence(desk, breakdown, t.groupLargest),
    subtitle: t.youthSubtitle(f.day(edition.period.until)),
    first: t.group,
    reference: f.day(edition.compared.until),
  };
  const then = countAt(edition.then.youthBySide, {});
  const message = ifShown(countAt(edition.now.youthBySide, {}), (count) =>
    t.youthMessage(
      f.day(edition.period.until),
      f.number(count),
      againstCount(desk, count, then, t.onDay(f.day(edition.compared.until))),
    ),
  );
  return {
    id: 'youth',
    title: t.youthTitle,
    message: message ?? t.hiddenMessage,
    figures: [
      countFigure(desk, 'youthBySide', t.ofYouth, {}),
      valueFigure(desk, 'youthWithout', t.withoutQualification, {}),
      valueFigure(desk, 'youthToEducation', t.toEducation, {}),
      valueFigure(desk, 'youthRefugees', t.refugeeTitle, {}),
      valueFigure(desk, 'youthLong', t.longOnBenefit, {}),
      valueFigure(desk, 'youthIndicated', t.withIndication, {}),
    ],
    charts: comparisonBars(desk, said, breakdown).map((chart) => ({ id: 'youth-bars', chart })),
    sources: [
      'youthBySide',
      'youthByDuration',
      'youthWithout',
      'youthToEducation',
      'youthRefugees',
      'youthLong',
      'youthIndicated',
    ],
  };
}
