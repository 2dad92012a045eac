import { type Chapter, countAt, type Desk, isComparable, valueAt } from './chapter.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars, sorted } from './rows.ts';
import { against, againstCount, ifShown, join, largestSentence, periodName } from './sentences.ts';

/** Contacts about re-integration, by topic. */
export function contactChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  const breakdown = sorted(breakdownOf(desk, 'contacts', 'topic'));
  const said = {
    title: largestSentence(desk, breakdown, t.contactChart),
    subtitle: t.contactSubtitle(periodName(desk, edition.period)),
    first: t.topic,
    reference: periodName(desk, edition.compared),
  };
  return {
    id: 'contacts',
    title: t.contactTitle,
    message: join(desk, [countSentence(desk), meanSentence(desk)]),
    figures: [
      countFigure(desk, 'contacts', t.contactTitle, {}),
      valueFigure(desk, 'contactsPerPerson', t.contactsPerPerson(t.zuid), { side: 'zuid' }),
      valueFigure(desk, 'contactsPerPerson', t.contactsPerPerson(t.rest), { side: 'rest' }),
    ],
    charts: comparisonBars(desk, said, breakdown).map((chart) => ({ id: 'contacts-bars', chart })),
    sources: ['contacts', 'contactsPerPerson'],
  };
}

function countSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = countAt(edition.then.contacts, {});
  return ifShown(countAt(edition.now.contacts, {}), (count) =>
    t.contactMessage(
      periodName(desk, edition.period),
      f.number(count),
      againstCount(desk, count, then, t.inPeriod(periodName(desk, edition.compared))),
    ),
  );
}

function meanSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const write = (mean: number) => f.number(mean, 1);
  const then = ifShown(valueAt(edition.then.contactsPerPerson, {}), write);
  const isNamed = isComparable(desk, 'contacts');
  const when = isNamed ? undefined : t.inPeriod(periodName(desk, edition.compared));
  return ifShown(valueAt(edition.now.contactsPerPerson, {}), (mean) =>
    t.contactMean(write(mean), against(desk, write(mean), then, when)),
  );
}
