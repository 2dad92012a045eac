import { type Chapter, type Desk } from './chapter.ts';
import { shareSentence } from './composition.ts';
import { valueFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars, sorted } from './rows.ts';
import { largestSentence } from './sentences.ts';

/** Who works beside the benefit, and in which households. */
export function partTimeChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const breakdown = sorted(breakdownOf(desk, 'workingByHousehold', 'household_kind'));
  const said = {
    title: largestSentence(desk, breakdown, t.groupLargest),
    subtitle: t.workingSubtitle(f.day(edition.period.until)),
    first: t.group,
    reference: f.day(edition.compared.until),
  };
  return {
    id: 'part-time-work',
    title: t.workingTitle,
    message: shareSentence(desk, 'working', t.workingMessage) ?? t.hiddenMessage,
    figures: [
      valueFigure(desk, 'working', t.workingIn(t.city), {}),
      valueFigure(desk, 'working', t.workingIn(t.zuid), { side: 'zuid' }),
      valueFigure(desk, 'working', t.workingIn(t.rest), { side: 'rest' }),
    ],
    charts: comparisonBars(desk, said, breakdown).map((chart) => ({ id: 'working-bars', chart })),
    sources: ['working', 'workingByHousehold'],
  };
}
