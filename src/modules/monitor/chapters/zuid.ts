import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { BarChart } from '#web/charts/content.ts';
import type { StockName } from '../actions/request-figures.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  groupsOf,
  shareOf,
  valueAt,
  written,
} from './chapter.ts';
import { valueFigure } from './key-figures.ts';
import { againstShare, ifShown, join } from './sentences.ts';

type Attribute = {
  readonly label: string;
  readonly zuid: number | null;
  readonly rest: number | null;
};

/** Zuid laid beside the rest of the city: its share of the benefits and its composition. */
export function zuidChapter(desk: Desk): Chapter {
  const { t } = desk;
  const compositions = [
    { id: 'age', source: 'stockByAge', dimension: 'age_band', subtitle: t.zuidByAge },
    {
      id: 'duration',
      source: 'stockByDuration',
      dimension: 'duration_band',
      subtitle: t.zuidByDuration,
    },
    {
      id: 'household',
      source: 'stockByHousehold',
      dimension: 'household_kind',
      subtitle: t.zuidByHousehold,
    },
  ] as const;
  return {
    id: 'zuid',
    title: t.zuidTitle,
    message: join(desk, [zuidSentence(desk)]),
    figures: [valueFigure(desk, 'buigBySide', t.zuidShare, { side: 'zuid' })],
    charts: compositions.flatMap(({ id, source, dimension, subtitle }) =>
      sideBars(desk, attributesOf(desk, source, dimension), subtitle).map((chart) => ({
        id: `zuid-${id}`,
        chart,
      })),
    ),
    sources: ['buigBySide', 'stockByAge', 'stockByDuration', 'stockByHousehold'],
  };
}

function zuidSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const shareIn = (at: typeof edition.now) => valueAt(at.buigBySide, { side: 'zuid' });
  return ifShown(shareIn(edition.now), (share) =>
    t.zuidMessage(
      f.day(edition.period.until),
      f.share(share),
      againstShare(desk, share, shareIn(edition.then), t.onDay(f.day(edition.compared.until))),
    ),
  );
}

function attributesOf(desk: Desk, source: StockName, dimension: DimensionId): readonly Attribute[] {
  const figure = desk.edition.now[source];
  const shareIn = (side: string, code: string) =>
    shareOf(countAt(figure, { side, [dimension]: code }), countAt(figure, { side }));
  return groupsOf(desk, dimension)
    .map(({ code, label }) => ({ label, zuid: shareIn('zuid', code), rest: shareIn('rest', code) }))
    .filter(({ zuid, rest }) => zuid !== null || rest !== null);
}

/** What part of each side a group is; nothing when no share of Zuid is shown. */
function sideBars(
  desk: Desk,
  attributes: readonly Attribute[],
  subtitleOn: (day: string) => string,
): readonly BarChart[] {
  const { t, f, language, edition } = desk;
  const share = (value: number | null) => written(value, (fraction) => f.share(fraction));
  const subtitle = subtitleOn(f.day(edition.period.until));
  const drawn = attributes.filter(({ zuid }) => zuid !== null);
  if (drawn.length === 0) return [];
  return [
    {
      kind: 'bars',
      language,
      title: largestDifference(desk, attributes),
      subtitle,
      unit: 'share',
      reference: t.rest,
      bars: drawn.map(({ label, zuid, rest }) => ({
        label,
        accent: true,
        value: zuid,
        reference: rest,
      })),
      alternative: attributes
        .map(({ label, zuid, rest }) => t.bothSides(label, share(zuid), share(rest)))
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
    },
  ];
}

/** Shares of rounded counts that lie within a percentage point are alike. */
const clearDifference = 0.01;

/** Said of all groups only when no hidden one can differ more. */
function largestDifference({ t, f }: Desk, attributes: readonly Attribute[]): string {
  const both = attributes.flatMap(({ label, zuid, rest }) =>
    zuid === null || rest === null ? [] : [{ label, zuid, rest, size: Math.abs(zuid - rest) }],
  );
  const hidden = (side: 'zuid' | 'rest') => 1 - both.reduce((sum, group) => sum + group[side], 0);
  const [largest] = both.toSorted((one, other) => other.size - one.size);
  if (largest === undefined || largest.size <= Math.max(hidden('zuid'), hidden('rest'))) {
    return t.zuidPartly;
  }
  if (largest.size < clearDifference) return t.zuidAlike;
  return t.zuidChart(largest.label, f.share(largest.zuid), f.share(largest.rest));
}
