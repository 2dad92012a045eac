import type { AreaMap, BarChart } from '#web/charts/content.ts';
import { type Chapter, type Desk, shareOf } from './chapter.ts';
import {
  type Breakdown,
  comparisonBars,
  comparisonTable,
  largestFirst,
  type Row,
  rowAt,
  type Said,
  withFigures,
} from './rows.ts';
import {
  againstCount,
  changeSentence,
  largestOf,
  largestSentence,
  noLargest,
} from './sentences.ts';

type AreaRow = Row & {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
};

type AreaBreakdown = { readonly rows: readonly AreaRow[]; readonly total: Row };

/** Where the households live, and where that changed most. */
export function areaChapter(desk: Desk): Chapter {
  const { t, edition } = desk;
  const rows = withFigures(
    edition.places.map(
      ({ area, side, longitude, latitude }): AreaRow => ({
        ...rowAt(desk, 'stockByPlace', area, { side, area }),
        id: area,
        accent: side === 'zuid',
        longitude,
        latitude,
      }),
    ),
  );
  const breakdown = { rows, total: rowAt(desk, 'stockByPlace', t.total, {}) };
  return {
    id: 'areas',
    title: t.areaTitle,
    message: areaMessage(desk, breakdown),
    figures: [],
    charts: areaCharts(desk, breakdown).map((chart) => ({ id: 'areas-map', chart })),
    sources: ['stockByPlace'],
  };
}

function areaMessage(desk: Desk, breakdown: Breakdown): string {
  const { t, f, edition } = desk;
  const first = largestOf(breakdown);
  if (first === undefined) return noLargest(desk, breakdown);
  const before = againstCount(desk, first.now, first.then, t.onDay(f.day(edition.compared.until)));
  return t.areaMessage(f.day(edition.period.until), first.label, f.number(first.now), before);
}

/** A map of counts and shares; bars when the total is hidden, since then there are no shares. */
function areaCharts(desk: Desk, places: AreaBreakdown): readonly (AreaMap | BarChart)[] {
  const { t, f, edition } = desk;
  const breakdown = { ...places, rows: largestFirst(places.rows) };
  const said = {
    title:
      changeSentence(desk, breakdown, t.areaChanged) ??
      largestSentence(desk, breakdown, t.areaLargest),
    subtitle: t.areaSubtitle(f.day(edition.period.until)),
    first: t.area,
    reference: f.day(edition.compared.until),
  };
  const drawn = breakdown.rows.filter(({ now }) => now !== null);
  return breakdown.total.now === null || drawn.length === 0
    ? comparisonBars(desk, said, breakdown)
    : [areaMap(desk, said, breakdown, drawn)];
}

/** Areas whose count is not shown are left out: harbours, and where too few live. */
function areaMap(
  desk: Desk,
  said: Said,
  breakdown: AreaBreakdown,
  drawn: readonly AreaRow[],
): AreaMap {
  const { t, f, language, edition } = desk;
  const text = ({ label, now }: AreaRow): string => `${label} ${f.number(now ?? 0)}`;
  return {
    kind: 'map',
    language,
    title: said.title,
    subtitle: said.subtitle,
    sizeLabel: t.households,
    shareLabel: t.areaShare,
    accentLabel: t.zuid,
    ...(edition.boundaries.length > 0 ? { shapes: edition.boundaries } : {}),
    areas: drawn.map(({ id, label, longitude, latitude, accent, now }) => ({
      id,
      label,
      longitude,
      latitude,
      accent,
      size: now,
      share: shareOf(now, breakdown.total.now),
    })),
    alternative: t.alternativeMap(drawn.map(text).join(', ')),
    table: comparisonTable(desk, said, breakdown),
  };
}
