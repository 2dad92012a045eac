import type { AreaMap } from '#web/charts/content.ts';
import { comparisonTable, largestFirst, type Row } from './blocks.ts';
import { type Chapter, countAt, type Desk, shareOf, writeChange, written } from './chapter.ts';

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
    first?.now == null
      ? t.hiddenMessage
      : t.areaMessage(first.label, f.number(first.now), changeSentence(desk, rows));
  return {
    id: 'areas',
    title: t.areaTitle,
    message,
    figures: [],
    charts: [{ id: 'areas-map', chart: areaMap(desk, rows, message) }],
    sources: ['stockByPlace'],
  };
}

/** Relative changes of small areas say little: only areas of a hundred households or more compete. */
const largeEnough = 100;

function changeSentence(desk: Desk, rows: readonly Row[]): string {
  const changed = rows
    .flatMap((row) =>
      row.now !== null && row.then !== null && row.then >= largeEnough
        ? [{ row, size: Math.abs(row.now / row.then - 1) }]
        : [],
    )
    .toSorted((one, other) => other.size - one.size)[0];
  if (changed === undefined) return '';
  const { label, now, then } = changed.row;
  return desk.t.areaGrown(label, writeChange(desk, now, then));
}

function areaMap(desk: Desk, rows: readonly AreaRow[], title: string): AreaMap {
  const { t, f, language, edition } = desk;
  const total = countAt(edition.now.stockByPlace, {});
  const sorted = largestFirst(rows);
  const subtitle = t.areaSubtitle(f.day(edition.period.until));
  return {
    kind: 'map',
    language,
    title,
    subtitle,
    sizeLabel: t.households,
    shareLabel: t.areaShare,
    accentLabel: t.zuid,
    areas: rows.map(({ id, label, longitude, latitude, accent, now }) => ({
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
