import type { LineChart } from '#web/charts/content.ts';
import type { ShownFigure } from '../actions/publish-figures.ts';
import { standingOf } from '../rules/target-path.ts';
import { type Chapter, countAt, type Desk, written } from './chapter.ts';
import { countFigure } from './key-figures.ts';
import { againstCount, ifShown, join } from './sentences.ts';

/** The stock, how it changed, and how it stands to what was promised. */
export function stockChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const { now, then, period, compared } = edition;
  const count = countAt(now.stockByPlace, {});
  const before = againstCount(
    desk,
    count,
    countAt(then.stockByPlace, {}),
    t.onDay(f.day(compared.until)),
  );
  return {
    id: 'stock',
    title: t.stockTitle,
    message: join(desk, [
      ifShown(count, (shown) => t.stockMessage(f.day(period.until), f.number(shown), before)),
      count === null ? undefined : targetSentence(desk, count),
      outlookSentence(desk),
    ]),
    figures: [
      countFigure(desk, 'stockByPlace', t.householdsIn(t.city), {}),
      countFigure(desk, 'stockByPlace', t.householdsIn(t.zuid), { side: 'zuid' }),
      countFigure(desk, 'stockByPlace', t.householdsIn(t.rest), { side: 'rest' }),
    ],
    charts: stockLine(desk).map((chart) => ({ id: 'stock-line', chart })),
    sources: ['stockByPlace'],
  };
}

/** The target of the city, made as small as a synthetic city is. */
function scaledTarget({ edition }: Desk) {
  const { target } = edition.now.stockByPlace.indicator;
  if (target === undefined) throw new Error('the stock has a target');
  return { ...target, value: Math.round(target.value * (edition.snapshot.scale ?? 1)) };
}

function targetSentence(desk: Desk, stock: number): string | undefined {
  const { t, f, edition } = desk;
  const target = scaledTarget(desk);
  if (edition.period.until <= target.set) return undefined;
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

/** The forecast that the path to the target rests on: rounded like counts, with its band. */
function outlookSentence({ t, f, edition }: Desk): string | undefined {
  const { outlook } = edition;
  if (outlook === undefined) return undefined;
  const rounded = (count: number) => f.number(Math.round(count / 5) * 5);
  return t.outlook({
    by: f.day(outlook.by),
    expected: rounded(outlook.expected),
    low: rounded(outlook.low),
    high: rounded(outlook.high),
    target: f.number(outlook.target),
    probability: f.share(outlook.probability),
  });
}

const dayOf = ({ moment }: ShownFigure) => {
  if (moment.kind !== 'day') throw new Error('a stock is counted on a day');
  return moment.day;
};

/** The stock of the city and of both sides through the years; nothing when none of it is shown. */
function stockLine(desk: Desk): readonly LineChart[] {
  const { t, f, language, edition } = desk;
  const shown = edition.series.flatMap((figure) => {
    const value = countAt(figure, {});
    return value === null ? [] : [{ at: dayOf(figure), value }];
  });
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return [];
  const parts = [
    { label: t.city, accent: false, at: {} },
    { label: t.rest, accent: false, at: { side: 'rest' } },
    { label: t.zuid, accent: true, at: { side: 'zuid' } },
  ];
  const target = scaledTarget(desk);
  const subtitle = t.stockSubtitle(f.month(first.at), f.month(last.at));
  const change = f.share(Math.abs(last.value / first.value - 1));
  const say =
    last.value < first.value ? t.stockFell : last.value > first.value ? t.stockRose : t.stockSame;
  return [
    {
      kind: 'lines',
      language,
      unit: 'number',
      fromZero: true,
      title: say(f.month(first.at), change),
      subtitle,
      lines: parts.map(({ label, accent, at }) => ({
        label,
        accent,
        points: edition.series.map((figure) => ({ at: dayOf(figure), value: countAt(figure, at) })),
      })),
      ...(last.at <= target.set
        ? {}
        : {
            target: {
              label: t.target(f.number(target.value)),
              points: [target.set, last.at].map((at) => ({ at, value: target.value })),
            },
          }),
      alternative: t.alternativeLine(
        f.day(first.at),
        f.number(first.value),
        f.day(last.at),
        f.number(last.value),
        last.at <= target.set ? '' : t.targetInLine(f.number(target.value)),
      ),
      table: {
        caption: subtitle,
        columns: [
          { header: t.day },
          ...parts.map(({ label }) => ({ header: label, numeric: true })),
        ],
        rows: edition.series.map((figure) => [
          f.day(dayOf(figure)),
          ...parts.map(({ at }) => written(countAt(figure, at), (count) => f.number(count))),
        ]),
      },
    },
  ];
}
