import type { LineChart } from '#web/charts/content.ts';
import type { ShownFigure } from '../actions/publish-figures.ts';
import { standingOf } from '../rules/target-path.ts';
import { comparisonSentence } from './blocks.ts';
import { type Chapter, countAt, type Desk, writeChange, written } from './chapter.ts';

/** The stock, how it changed, and how it stands to what was promised. */
export function stockChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const { now, then, period, compared } = edition;
  const count = countAt(now.stockByPlace, {});
  const before = countAt(then.stockByPlace, {});
  const comparison = comparisonSentence(desk, {
    now: count,
    then: before,
    text: t.stockCount(written(count, (value) => f.number(value))),
    before: f.day(compared.until),
  });
  const sides = [
    { label: t.zuid, at: { side: 'zuid' } },
    { label: t.rest, at: { side: 'rest' } },
  ];
  return {
    id: 'stock',
    title: t.stockTitle,
    message: [
      comparison === undefined ? t.hiddenMessage : t.stockMessage(f.day(period.until), comparison),
      targetSentence(desk, count),
    ].join(' '),
    figures: [{ label: t.city, at: {} }, ...sides].map(({ label, at }) => {
      const value = countAt(now.stockByPlace, at);
      const old = countAt(then.stockByPlace, at);
      return {
        label,
        value: written(value, (number) => f.number(number)),
        change: `${writeChange(desk, value, old)}, ${t.comparedWith(written(old, (number) => f.number(number)))}`,
        source: 'stockByPlace' as const,
      };
    }),
    charts: [{ id: 'stock-line', chart: stockLine(desk) }],
    sources: ['stockByPlace', 'buigBySide'],
  };
}

/** The target of the city, made as small as a synthetic city is. */
export function scaledTarget({ edition }: Desk) {
  const target = edition.now.stockByPlace.indicator.target;
  if (target === undefined) throw new Error('the stock has a target');
  const value = Math.round(target.value * (edition.snapshot.scale ?? 1));
  return { ...target, value };
}

function targetSentence(desk: Desk, stock: number | null): string {
  const { t, f, edition } = desk;
  if (stock === null) return '';
  const target = scaledTarget(desk);
  const standing = standingOf(target, stock, edition.period.until);
  const [value, by] = [f.number(target.value), f.day(target.by)];
  switch (standing.kind) {
    case 'reached':
      return t.targetReached(value, by);
    case 'missed':
      return t.targetMissed(value, by, f.number(standing.still));
    case 'before':
      return t.targetBefore(value, by, f.number(standing.perMonth));
  }
}

const dayOf = ({ moment }: ShownFigure) => {
  if (moment.kind !== 'day') throw new Error('a stock is counted on a day');
  return moment.day;
};

function stockLine(desk: Desk): LineChart {
  const { t, f, language, edition } = desk;
  const lineOf = (label: string, accent: boolean, at: { side?: string }) => ({
    label,
    accent,
    points: edition.series.map((figure) => ({ at: dayOf(figure), value: countAt(figure, at) })),
  });
  const lines = [
    lineOf(t.city, false, {}),
    lineOf(t.rest, false, { side: 'rest' }),
    lineOf(t.zuid, true, { side: 'zuid' }),
  ];
  const target = scaledTarget(desk);
  const first = edition.series[0];
  const last = edition.series.at(-1);
  if (first === undefined || last === undefined) throw new Error('the series is empty');
  const number = (value: number) => f.number(value);
  return {
    kind: 'lines',
    language,
    unit: 'number',
    fromZero: true,
    title: targetSentence(desk, countAt(last, {})) || t.hiddenMessage,
    subtitle: t.stockSubtitle(f.month(edition.period.until)),
    lines,
    target: {
      label: `${t.target} ${f.number(target.value)}`,
      points: [
        { at: dayOf(first), value: target.value },
        { at: dayOf(last), value: target.value },
      ],
    },
    alternative: t.alternative(
      f.day(dayOf(first)),
      written(countAt(first, {}), number),
      f.day(dayOf(last)),
      written(countAt(last, {}), number),
    ),
    table: {
      caption: t.stockSubtitle(f.month(edition.period.until)),
      columns: [
        { header: t.day },
        { header: t.city, numeric: true },
        { header: t.zuid, numeric: true },
        { header: t.rest, numeric: true },
      ],
      rows: edition.series.map((figure) => [
        f.day(dayOf(figure)),
        written(countAt(figure, {}), number),
        written(countAt(figure, { side: 'zuid' }), number),
        written(countAt(figure, { side: 'rest' }), number),
      ]),
    },
  };
}
