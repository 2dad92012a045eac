import { type Chapter, countAt, type Desk, shareOf } from './chapter.ts';
import { countFigure } from './key-figures.ts';
import { breakdownOf, comparisonBars, sorted } from './rows.ts';
import { againstShare, largestSentence } from './sentences.ts';

/** Which department guides whom: Work, Prestatie010, the youth desk, Income alone. */
export function departmentChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const breakdown = sorted(breakdownOf(desk, 'clients', 'department'));
  const said = {
    title: largestSentence(desk, breakdown, t.clientsChart),
    subtitle: t.clientsSubtitle(f.day(edition.period.until)),
    first: t.department,
    reference: f.day(edition.compared.until),
  };
  return {
    id: 'department',
    title: t.departmentTitle,
    message: ofWorkSentence(desk) ?? t.hiddenMessage,
    figures: [
      countFigure(desk, 'clients', t.ofWork, { department: 'work' }),
      countFigure(desk, 'clients', t.ofPrestatie010, { department: 'prestatie010' }),
      countFigure(desk, 'clients', t.ofYouth, { department: 'youth' }),
    ],
    charts: comparisonBars(desk, said, breakdown).map((chart) => ({
      id: 'department-bars',
      chart,
    })),
    sources: ['clients'],
  };
}

function ofWorkSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const shares = (['now', 'then'] as const).map((when) =>
    (['work', 'prestatie010'] as const).map((department) =>
      shareOf(countAt(edition[when].clients, { department }), countAt(edition[when].clients, {})),
    ),
  );
  const [[work = null, prestatie = null] = [], [before = null] = []] = shares;
  if (work === null || prestatie === null) return undefined;
  return t.departmentMessage(
    f.day(edition.period.until),
    f.share(prestatie),
    f.share(work),
    againstShare(desk, work, before, t.onDay(f.day(edition.compared.until))),
  );
}
