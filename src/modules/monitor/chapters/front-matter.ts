import { periodBefore } from '../rules/four-month-period.ts';
import type { Chapter, Desk } from './chapter.ts';
import { notRecordedPoints } from './key-figures.ts';
import { periodName } from './sentences.ts';

/** Whose message stands in the summary, and which figures: what a council asks first. */
const inSummary = [
  'stock',
  'flows',
  'duration',
  'zuid',
  'department',
  'caseload',
  'contacts',
  'process',
];
const figuresInSummary = ['stock', 'flows', 'zuid'];

/** One page for the council: the messages of the chapters that it asks about first. */
export function summaryOf({ t }: Desk, chapters: readonly Chapter[]): Chapter {
  const said = chapters.filter(({ id }) => inSummary.includes(id));
  const shown = said.filter(({ id }) => figuresInSummary.includes(id));
  return {
    id: 'summary',
    title: t.summaryTitle,
    message: t.summaryMessage,
    said,
    figures: shown.flatMap(({ figures }) => figures),
    charts: [],
    sources: [...new Set(shown.flatMap(({ figures }) => figures.map(({ source }) => source)))],
  };
}

/** Every key figure beside that of the period before and of the compared one. */
export function changesOf(desk: Desk, chapters: readonly Chapter[]): Chapter {
  const { t, edition } = desk;
  const before = periodBefore(edition.period);
  // A figure that two chapters show stands here once. Its label says little away from its chapter.
  const figures = [
    ...new Map(
      chapters.flatMap(({ title, figures: of }) =>
        of.map((figure) => [
          figure.label,
          { ...figure, label: t.summaryPoint(title, figure.label) },
        ]),
      ),
    ).values(),
  ];
  return {
    id: 'changes',
    title: t.changesTitle,
    message: t.changesMessage(periodName(desk, before)),
    points: notRecordedPoints(
      desk,
      figures.map(({ source }) => source),
    ),
    figures: [],
    charts: [],
    tables: [
      {
        id: 'changes',
        folded: true,
        table: {
          caption: t.changesCaption,
          columns: [
            { header: t.indicator },
            { header: edition.period.id, numeric: true },
            { header: before.id, numeric: true },
            { header: t.difference, numeric: true },
            { header: edition.compared.id, numeric: true },
          ],
          rows: figures.map(({ label, value, last, step, then }) => [
            label,
            value,
            last,
            step,
            then,
          ]),
        },
      },
    ],
    sources: [],
  };
}
