import { type Chapter, type Desk, valueAt } from './chapter.ts';
import { shareSentence } from './composition.ts';
import { valueFigure } from './key-figures.ts';
import { againstShare, ifShown, join, periodName } from './sentences.ts';

/** Refugees with status: their share of the stock and of the inflow. */
export function refugeeChapter(desk: Desk): Chapter {
  const { t } = desk;
  return {
    id: 'refugees',
    title: t.refugeeTitle,
    message: join(desk, [shareSentence(desk, 'refugees', t.refugeeMessage), inflowSentence(desk)]),
    figures: [
      valueFigure(desk, 'refugees', t.refugeesIn(t.city), {}),
      valueFigure(desk, 'refugees', t.refugeesIn(t.zuid), { side: 'zuid' }),
      valueFigure(desk, 'inflowOfRefugees', t.refugeeInflow, {}),
    ],
    charts: [],
    sources: ['refugees', 'inflowOfRefugees'],
  };
}

function inflowSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = valueAt(edition.then.inflowOfRefugees, {});
  const when = t.inPeriod(periodName(desk, edition.compared));
  return ifShown(valueAt(edition.now.inflowOfRefugees, {}), (share) =>
    t.refugeeInflowMessage(f.share(share), againstShare(desk, share, then, when)),
  );
}
