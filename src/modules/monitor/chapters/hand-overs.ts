import { type Chapter, type Desk, valueAt } from './chapter.ts';
import { countSentence, groupBars } from './duties.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { ifShown, join, periodName } from './sentences.ts';

/** Hand-overs between teams: how many, from where to where, how long the client waited for an answer. */
export function handOverChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  return {
    id: 'hand-overs',
    title: t.handOverTitle,
    message: join(desk, [
      countSentence(desk, 'handOvers', t.handOverMessage),
      ifShown(valueAt(edition.now.handOverDays, {}), (days) =>
        t.handOverDaysMessage(f.number(days, 1)),
      ),
    ]),
    figures: [
      countFigure(desk, 'handOvers', t.handOverTitle, {}),
      valueFigure(desk, 'handOversReturned', t.handOverReturned, {}),
      valueFigure(desk, 'handOverDays', t.handOverDays, {}),
      valueFigure(desk, 'handOverFeedback', t.handOverFeedback, {}),
    ],
    charts: groupBars(
      desk,
      'handOvers',
      'direction',
      t.handOverSubtitle(periodName(desk, edition.period)),
    ),
    sources: ['handOvers', 'handOversReturned', 'handOverDays', 'handOverFeedback'],
  };
}
