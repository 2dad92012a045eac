import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { BarChart } from '#web/charts/content.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  groupsOf,
  shareOf,
  valueAt,
  written,
} from './chapter.ts';

type Attribute = {
  readonly label: string;
  readonly zuid: number | null;
  readonly rest: number | null;
};

const breakdowns = [
  { source: 'stockByAge', dimension: 'age_band' },
  { source: 'stockByDuration', dimension: 'duration_band' },
  { source: 'stockByHousehold', dimension: 'household_kind' },
] as const satisfies readonly { readonly source: string; readonly dimension: DimensionId }[];

/** Zuid laid beside the rest of the city: its share of the benefits and its composition. */
export function zuidChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const shareIn = (at: typeof edition.now) =>
    written(valueAt(at.buigBySide, { side: 'zuid' }), (share) => f.share(share));
  return {
    id: 'zuid',
    title: t.zuidTitle,
    message: t.zuidMessage(shareIn(edition.now), shareIn(edition.then)),
    figures: [
      {
        label: t.zuidShare,
        value: shareIn(edition.now),
        change: t.comparedWith(shareIn(edition.then)),
        source: 'buigBySide',
      },
    ],
    charts: [{ id: 'zuid-bars', chart: sideBars(desk, attributesOf(desk)) }],
    sources: ['buigBySide', 'stockByAge', 'stockByDuration', 'stockByHousehold'],
  };
}

function attributesOf(desk: Desk): readonly Attribute[] {
  const { now } = desk.edition;
  return breakdowns.flatMap(({ source, dimension }) => {
    const figure = now[source];
    const shareIn = (side: string, code: string) =>
      shareOf(countAt(figure, { side, [dimension]: code }), countAt(figure, { side }));
    return groupsOf(desk, dimension)
      .map(({ code, label }) => ({
        label,
        zuid: shareIn('zuid', code),
        rest: shareIn('rest', code),
      }))
      .filter(({ zuid, rest }) => zuid !== null || rest !== null);
  });
}

function sideBars(desk: Desk, attributes: readonly Attribute[]): BarChart {
  const { t, f, language, edition } = desk;
  const share = (value: number | null) => written(value, (fraction) => f.share(fraction));
  const subtitle = t.zuidSubtitle(f.day(edition.period.until));
  return {
    kind: 'bars',
    language,
    title: largestDifference(desk, attributes),
    subtitle,
    unit: 'share',
    reference: t.rest,
    bars: attributes
      .filter(({ zuid }) => zuid !== null)
      .map(({ label, zuid, rest }) => ({ label, accent: true, value: zuid, reference: rest })),
    alternative: attributes
      .map(
        ({ label, zuid, rest }) => `${label}: ${t.zuid} ${share(zuid)}, ${t.rest} ${share(rest)}`,
      )
      .join('; '),
    table: {
      caption: subtitle,
      columns: [
        { header: t.group },
        { header: t.zuid, numeric: true },
        { header: t.rest, numeric: true },
      ],
      rows: attributes.map(({ label, zuid, rest }) => [label, share(zuid), share(rest)]),
    },
  };
}

function largestDifference({ t, f }: Desk, attributes: readonly Attribute[]): string {
  const largest = attributes
    .flatMap(({ label, zuid, rest }) =>
      zuid === null || rest === null ? [] : [{ label, zuid, rest, size: Math.abs(zuid - rest) }],
    )
    .toSorted((one, other) => other.size - one.size)[0];
  return largest === undefined
    ? t.hiddenMessage
    : t.zuidChart(largest.label, f.share(largest.zuid), f.share(largest.rest));
}
