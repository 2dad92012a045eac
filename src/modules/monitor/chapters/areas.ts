import type { AreaMap } from '#web/charts/content.ts';
import { changeSentence, comparisonTable, largestFirst, type Row, withFigures } from './blocks.ts';
import { type Chapter, countAt, type Desk, shareOf, written } from './chapter.ts';

type AreaRow = Row & {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
};

/** Where the households live, and where that changed most. */
export function areaChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const rows: readonly AreaRow[] = edition.places.map(({ area, side, longitude, latitude }) => ({
    id: area,
    label: area,
    accent: side === 'zuid',
    longitude,
    latitude,
    now: countAt(edition.now.stockByPlace, { side, area }),
    then: countAt(edition.then.stockByPlace, { side, area }),
  }));
  const first = largestFirst(rows)[0];
  const message =
    first?.now == null ? t.hiddenMessage : t.areaMessage(first.label, f.number(first.now));
  return {
    id: 'areas',
    title: t.areaTitle,
    message,
    figures: [],
    charts: [
      { id: 'areas-map', chart: areaMap(desk, rows, changeSentence(desk, rows) ?? message) },
    ],
    sources: ['stockByPlace'],
  };
}

function areaMap(desk: Desk, rows: readonly AreaRow[], title: string): AreaMap {
  const { t, f, language, edition } = desk;
  const total = countAt(edition.now.stockByPlace, {});
  const sorted = withFigures(largestFirst(rows));
  const subtitle = t.areaSubtitle(f.day(edition.period.until));
  return {
    kind: 'map',
    language,
    title,
    subtitle,
    sizeLabel: t.households,
    shareLabel: t.areaShare,
    accentLabel: t.zuid,
    ...(edition.boundaries.length > 0 ? { shapes: edition.boundaries } : {}),
    areas: withFigures(rows).map(({ id, label, longitude, latitude, accent, now }) => ({
      id,
      label,
      longitude,
      latitude,
      accent,
      size: now,
      share: shareOf(now, total),
    })),
    alternative: t.alternativeBars(
      sorted
        .map(({ label, now }) => `${label} ${written(now, (count) => f.number(count))}`)
        .join(', '),
    ),
    table: comparisonTable(desk, {
      caption: subtitle,
      first: t.area,
      rows: sorted,
      total: {
        label: t.total,
        accent: false,
        now: total,
        then: countAt(edition.then.stockByPlace, {}),
      },
    }),
  };
}
