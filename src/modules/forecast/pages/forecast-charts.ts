import type { Band as BandOfMonth } from '#engine/transitions/band.ts';
import type { Day } from '#kernel/day.ts';
import type { LineChart } from '#web/charts/content.ts';
import { pick } from '#web/words.ts';
import { currentStock } from '../actions/current-stock.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { ages, durations } from '../rules/stock/population.ts';
import type { Target } from '../rules/stock/target.ts';
import { serviceWords, trackWords } from '../words/assumption-words.ts';
import {
  countedStock,
  endOf,
  type ForecastDesk,
  inFives,
  shownCount,
  shownOrNull,
  startOf,
} from './desk.ts';

const historyMonths = 72;

/** The stock that was counted and what is expected of it, as a fan, with the target. */
export function fanChart(desk: ForecastDesk, forecast: StockForecast, target: Target): LineChart {
  const { t, f, language, ground } = desk;
  const counted = countedStock(ground, historyMonths);
  const stock = forecast.series['stock'] ?? [];
  const begin = startOf(forecast.origin);
  // What was kept begins at the count of its own day.
  const now =
    countedStock(ground, 1200).find(({ at }) => at === begin)?.value ?? currentStock(ground);
  const last = stock.at(-1);
  const lastMonth = forecast.months.at(-1);
  const first = counted[0];
  if (last === undefined || lastMonth === undefined || first === undefined) {
    throw new Error('a forecast has months');
  }
  const change = last.mean / now - 1;
  const say = change < 0 ? t.fanFalls : t.fanRises;
  const subtitle = t.fanSubtitle(f.month(first.at), f.month(lastMonth));
  const days = forecast.months.map(endOf);
  return {
    kind: 'lines',
    language,
    unit: 'number',
    fromZero: false,
    title: say(f.share(Math.abs(change)), f.month(lastMonth)),
    subtitle,
    lines: [
      {
        label: t.counted,
        accent: false,
        points: counted.map(({ at, value }) => ({ at, value: shownOrNull(value) })),
      },
      {
        label: t.expected,
        accent: true,
        points: [
          { at: begin, value: inFives(now) },
          ...stock.map(({ mean }, at) => ({ at: days[at] as Day, value: inFives(mean) })),
        ],
        bands: (['95', '80', '50'] as const).map((level) => [
          { at: begin, low: inFives(now), high: inFives(now) },
          ...stock.map((band, at) => ({
            at: days[at] as Day,
            low: inFives(band[`lo${level}`]),
            high: inFives(band[`hi${level}`]),
          })),
        ]),
      },
    ],
    target: {
      label: t.target(f.number(target.value)),
      points: [first.at, days.at(-1) as Day].map((at) => ({ at, value: target.value })),
    },
    alternative: t.fanAlternative(
      shownCount(desk, now),
      shownCount(desk, last.mean),
      f.month(lastMonth),
      shownCount(desk, last.lo80),
      shownCount(desk, last.hi80),
    ),
    table: {
      caption: subtitle,
      columns: [
        { header: t.month },
        { header: t.expected, numeric: true },
        ...['50%', '80%', '95%'].map((share) => ({ header: t.band(share), numeric: true })),
      ],
      rows: everySoOften(forecast).map(({ month, band }) => [
        f.month(month),
        shownCount(desk, band.mean),
        rangeOf(desk, band.lo50, band.hi50),
        rangeOf(desk, band.lo80, band.hi80),
        rangeOf(desk, band.lo95, band.hi95),
      ]),
    },
  };
}

export const rangeOf = (desk: ForecastDesk, low: number, high: number): string =>
  desk.t.range(shownCount(desk, low), shownCount(desk, high));

/** The first month and the end of each quarter of a year after it. */
function everySoOften({ months, series }: StockForecast) {
  return months.flatMap((month, at) => {
    const band = series['stock']?.[at];
    return band !== undefined && (at === 0 || (at + 1) % 3 === 0) ? [{ month, band }] : [];
  });
}

type Composition = {
  readonly prefix: string;
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
};

const compositions = ({ t, language }: ForecastDesk): readonly Composition[] => [
  { prefix: 'track', title: t.byTrack, names: pick(trackWords, language) },
  { prefix: 'service', title: t.byService, names: pick(serviceWords, language) },
  { prefix: 'age', title: t.byAge, names: namesOf(ages, t.ageName) },
  { prefix: 'duration', title: t.byDuration, names: namesOf(durations, t.durationName) },
  { prefix: 'side', title: t.bySide, names: { zuid: t.zuid, rest: t.rest } },
];

const namesOf = (codes: readonly string[], say: (code: string) => string) =>
  Object.fromEntries(codes.map((code) => [code, say(code.replace('-', '–'))]));

/** Of whom the stock consists, in four ways: lines through time. */
export function compositionCharts(
  desk: ForecastDesk,
  forecast: StockForecast,
): readonly { readonly id: string; readonly chart: LineChart }[] {
  const told = ({ prefix }: Composition) =>
    Object.entries(forecast.series).some(
      ([name, bands]) => name.startsWith(`${prefix}:`) && bands.some(({ mean }) => mean >= 10),
    );
  return compositions(desk)
    .filter(told)
    .map(({ prefix, title, names }) => ({
      id: `composition-${prefix}`,
      chart: compositionChart(desk, forecast, { prefix, title, names }),
    }));
}

function compositionChart(
  desk: ForecastDesk,
  { months, series }: StockForecast,
  { prefix, title, names }: Composition,
): LineChart {
  const { t, f, language } = desk;
  const groups = Object.entries(series).flatMap(([name, bands]) => {
    const [of, code = ''] = name.split(':');
    const shown = bands.some(({ mean }) => mean >= 10);
    return of === prefix && shown ? [{ label: names[code] ?? code, bands }] : [];
  });
  const [firstMonth, lastMonth] = [months[0], months.at(-1)];
  const changed = groups.toSorted((a, b) => moved(b.bands) - moved(a.bands))[0];
  if (firstMonth === undefined || lastMonth === undefined || changed === undefined) {
    throw new Error(`there is nobody by ${prefix}`);
  }
  const message = t.compositionMost(
    changed.label,
    shownCount(desk, changed.bands[0]?.mean ?? 0),
    shownCount(desk, changed.bands.at(-1)?.mean ?? 0),
    f.month(lastMonth),
  );
  const subtitle = `${title}. ${t.compositionSubtitle(f.month(firstMonth), f.month(lastMonth))}`;
  return {
    kind: 'lines',
    language,
    unit: 'number',
    fromZero: true,
    title: message,
    subtitle,
    lines: groups.map(({ label, bands }) => ({
      label,
      accent: label === changed.label,
      points: bands.map(({ mean }, at) => ({
        at: endOf(months[at] as (typeof months)[number]),
        value: shownOrNull(mean),
      })),
    })),
    alternative: message,
    table: {
      caption: subtitle,
      columns: [
        { header: t.month },
        ...groups.map(({ label }) => ({ header: label, numeric: true })),
      ],
      rows: months.flatMap((month, at) =>
        at === 0 || (at + 1) % 12 === 0
          ? [[f.month(month), ...groups.map(({ bands }) => shownCount(desk, bands[at]?.mean ?? 0))]]
          : [],
      ),
    },
  };
}

const moved = (bands: readonly BandOfMonth[]): number =>
  Math.abs((bands.at(-1)?.mean ?? 0) - (bands[0]?.mean ?? 0));
