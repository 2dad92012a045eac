import type { Report, ReportBlock } from '#web/report/content.ts';
import { renderReport } from '#web/report/render.ts';
import type { Language } from '#web/words.ts';
import { indicatorsOf, leadOf, originOf, readingRules } from '../chapters/about.ts';
import { type Chapter, type Desk, deskOf } from '../chapters/chapter.ts';
import { writeChapters } from '../chapters/chapters.ts';
import { keepingMade } from './keep-made.ts';
import type { Edition } from './make-edition.ts';

/** The monitor as a PDF; set once, and the same bytes from the same snapshot. */
export const pdfOf = keepingMade((edition, language) =>
  renderReport(reportOf(edition, language), { createdAt: Date.parse(edition.snapshot.takenAt) }),
);

/** The monitor for paper: the same chapters, charts and tables as the page. */
export function reportOf(edition: Edition, language: Language): Report {
  const desk = deskOf(edition, language);
  return {
    title: desk.t.title(edition.period.id),
    subtitle: leadOf(desk),
    language,
    synthetic: edition.snapshot.synthetic,
    date: edition.period.until,
    contentsDepth: 1,
    blocks: [
      { kind: 'paragraph', text: readingRules(desk).join(' ') },
      { kind: 'note', text: originOf(desk) },
      ...writeChapters(desk).flatMap((chapter) => chapterBlocks(desk, chapter)),
      ...definitionBlocks(desk),
    ],
  };
}

const chapterBlocks = (desk: Desk, chapter: Chapter): readonly ReportBlock[] => [
  // The summary is a page of its own, to hand out.
  ...(chapter.id === 'summary' ? [{ kind: 'page-break' } as const] : []),
  { kind: 'heading', level: 1, text: chapter.title },
  { kind: 'paragraph', text: chapter.message },
  ...pointsOf(desk, chapter),
  ...(chapter.figures.length === 0
    ? []
    : [
        {
          kind: 'facts',
          facts: chapter.figures.map(({ label, value, change }) => ({
            term: label,
            value: change === '' ? value : `${value}; ${change}`,
          })),
        } as const,
      ]),
  ...chapter.charts.map(({ chart }) => ({ kind: 'chart', chart }) as const),
  ...(chapter.tables ?? []).map(({ table }) => ({ kind: 'table', table }) as const),
  ...(chapter.sources.length === 0
    ? []
    : [{ kind: 'note', text: sourcesOf(desk, chapter) } as const]),
  ...(chapter.id === 'summary' ? [{ kind: 'page-break' } as const] : []),
];

function pointsOf({ t }: Desk, { points = [], said = [] }: Chapter): readonly ReportBlock[] {
  const items = [...points, ...said.map(({ title, message }) => t.summaryPoint(title, message))];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The names under which the definitions at the end stand. */
function sourcesOf({ t, language, edition }: Desk, { sources }: Chapter): string {
  const names = new Set(sources.map((name) => edition.now[name].indicator.name[language]));
  return `${t.definitionsOf}: ${[...names].join('; ')}.`;
}

const definitionBlocks = ({ t, language, edition }: Desk): readonly ReportBlock[] => [
  { kind: 'heading', level: 1, text: t.definitionsTitle },
  ...indicatorsOf(edition).flatMap(({ name, definition, unit, basis }): readonly ReportBlock[] => [
    { kind: 'heading', level: 2, text: name[language] },
    { kind: 'paragraph', text: definition[language] },
    { kind: 'note', text: `${t.unit}: ${unit[language]}. ${t.basis}: ${basis[language]}.` },
  ]),
];
