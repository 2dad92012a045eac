import { stringify } from 'csv-stringify/sync';
import type { Report, ReportBlock } from '#web/report/content.ts';
import type { Language } from '#web/words.ts';
import { periodName } from '../chapters/blocks.ts';
import { type Chapter, deskOf } from '../chapters/chapter.ts';
import { writeChapters } from '../chapters/chapters.ts';
import type { Edition } from './make-edition.ts';
import { figureRows } from './write-figures.ts';

/** The monitor for paper: the same chapters, charts and tables as the page. */
export function reportOf(edition: Edition, language: Language): Report {
  const desk = deskOf(edition, language);
  const { t, f } = desk;
  const { snapshot } = edition;
  const blocks: ReportBlock[] = [
    { kind: 'paragraph', text: t.rule },
    ...(snapshot.scale === null || snapshot.scale === 1
      ? []
      : [{ kind: 'paragraph', text: t.scaled(f.share(snapshot.scale)) } as const]),
    ...writeChapters(desk).flatMap((chapter) => chapterBlocks(chapter, edition, language)),
    { kind: 'heading', level: 1, text: t.definitionsTitle },
    ...definitionBlocks(edition, language),
    {
      kind: 'note',
      text: `${t.snapshot}: ${t.snapshotText(String(snapshot.number), f.moment(Date.parse(snapshot.takenAt)), snapshot.version)}. ${t.referenceDate}: ${f.day(snapshot.referenceDate)}.`,
    },
  ];
  return {
    title: t.title(edition.period.id),
    subtitle: t.lead(periodName(desk, edition.period), periodName(desk, edition.compared)),
    language,
    synthetic: snapshot.synthetic,
    date: edition.period.until,
    blocks,
  };
}

const chapterBlocks = (
  chapter: Chapter,
  edition: Edition,
  language: Language,
): readonly ReportBlock[] => [
  { kind: 'heading', level: 1, text: chapter.title },
  { kind: 'paragraph', text: chapter.message },
  ...(chapter.figures.length === 0
    ? []
    : [
        {
          kind: 'facts',
          facts: chapter.figures.map(({ label, value, change }) => ({
            term: label,
            value: change === undefined ? value : `${value} (${change})`,
          })),
        } as const,
      ]),
  ...chapter.charts.map(({ chart }) => ({ kind: 'chart', chart }) as const),
  {
    kind: 'note',
    text: chapter.sources
      .map((name) => edition.now[name].indicator.name[language])
      .filter((name, index, all) => all.indexOf(name) === index)
      .join('; '),
  },
];

function definitionBlocks(edition: Edition, language: Language): readonly ReportBlock[] {
  const indicators = new Map(
    Object.values(edition.now).map(({ indicator }) => [indicator.id, indicator]),
  );
  return [...indicators.values()].flatMap(({ name, definition, basis }) => [
    { kind: 'heading', level: 2, text: name[language] } as const,
    { kind: 'paragraph', text: definition[language] } as const,
    { kind: 'note', text: basis[language] } as const,
  ]);
}

/** CSV by RFC 4180, decimal points, one published number a row; a text cannot act as a formula. */
export function csvOf(edition: Edition, language: Language): string {
  const { snapshot } = edition;
  const rows = figureRows(edition, language).map((row) => ({
    ...row,
    shown: row.shown ? 1 : 0,
    snapshot: snapshot.number,
    reference_date: snapshot.referenceDate,
    synthetic: snapshot.synthetic ? 1 : 0,
  }));
  return stringify(rows, { header: true, escape_formulas: true });
}

/** The same figures with their definitions, for machines. */
export function jsonOf(edition: Edition, language: Language) {
  const { snapshot, period, compared } = edition;
  const indicators = new Map(
    Object.values(edition.now).map(({ indicator }) => [indicator.id, indicator]),
  );
  return {
    period: period.id,
    compared: compared.id,
    synthetic: snapshot.synthetic,
    snapshot: {
      number: snapshot.number,
      referenceDate: snapshot.referenceDate,
      takenAt: snapshot.takenAt,
      version: snapshot.version,
      definitions: snapshot.definitions,
      scale: snapshot.scale,
    },
    rounding: { to: 5, hiddenBelow: 10 },
    definitions: [...indicators.values()].map(
      ({ id, name, definition, unit, basis, direction }) => ({
        id,
        name: name[language],
        definition: definition[language],
        unit: unit[language],
        basis: basis[language],
        direction,
      }),
    ),
    figures: figureRows(edition, language),
  };
}
