import { setImmediate as otherWork } from 'node:timers/promises';
import { getIndicator } from '#facts/indicators/catalogue.ts';
import { computeIndicators } from '#facts/indicators/compute.ts';
import type { Figure } from '#facts/indicators/figure.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import type { Day } from '#kernel/day.ts';
import { oldestCompared, type Periods } from '../rules/choose-periods.ts';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';
import { askingOnce } from './ask-once.ts';
import { publishFigures, type ShownFigure } from './publish-figures.ts';
import {
  type FigureName,
  type FigureRequest,
  figureNames,
  otherNames,
  reachYear,
  requestOf,
  seriesDays,
  sidesRequest,
  stockNames,
  stockRequest,
  yearlyNames,
  yearlyRequest,
} from './request-figures.ts';

export type PeriodFigures = Readonly<Record<FigureName, ShownFigure>>;

/**
 * What may be shown of a snapshot. It is decided once for each moment, for all that any monitor shows of
 * it, whichever period a reader then lays beside which: two monitors together tell no more than one.
 */
export type Release = {
  ofPeriod(period: FourMonthPeriod): Promise<PeriodFigures>;
  /** The stock by side on the first day after a period. */
  sidesOn(day: Day): Promise<ShownFigure>;
};

type Stocks = ReadonlyMap<Day, readonly ShownFigure[]>;

/** Counts what is asked for, when it is first asked for, and keeps what may be shown of it. */
export function openRelease(reader: SnapshotReader, { comparable: [newest] }: Periods): Release {
  const days = newest === undefined ? [] : seriesDays(newest);
  const stocks = keeping(() => publishStocks(reader, days));
  const stockOn = async (day: Day): Promise<readonly ShownFigure[]> => {
    const stock = (await stocks('all')).get(day);
    if (stock === undefined) throw new Error(`no stock is published of ${day}`);
    return stock;
  };
  const ofYear = keeping((year: number) =>
    countAll(
      askingOnce(reader),
      yearlyNames.map((name) => yearlyRequest(name, year)),
    ).then(publishFigures),
  );
  const ofPeriod = keeping(async (period: FourMonthPeriod) => {
    const requests = otherNames.map((name) => requestOf(name, period));
    const [stock, ofYears, others] = await Promise.all([
      stockOn(period.until),
      ofYear(reachYear(period)),
      countAll(askingOnce(reader), requests).then(publishFigures),
    ]);
    const shown = [...stock, ...ofYears, ...others];
    const named = figureNames.map((name, index) => [name, shown[index]] as const);
    return Object.fromEntries(named) as PeriodFigures;
  });
  return { ofPeriod, sidesOn: async (day) => sidesOf(await stockOn(day)) };
}

/** The line through the years shows a number of every day, so days of which the same is shown are counted together. */
async function publishStocks(reader: SnapshotReader, days: readonly Day[]): Promise<Stocks> {
  const stocks = new Map<Day, readonly ShownFigure[]>();
  for (const alike of [days.filter(onlySides), days.filter((day) => !onlySides(day))]) {
    const requests = alike.map(requestsOf);
    const figures = await countAll(askingOnce(reader), requests.flat());
    for (const [index, day] of alike.entries()) {
      stocks.set(day, publishFigures(figures.splice(0, requests[index]?.length)));
      await otherWork();
    }
  }
  return stocks;
}

/** Of a day before the oldest period that is compared, no more than the sides is ever shown. */
const onlySides = (day: Day): boolean => day < oldestCompared.until;

const requestsOf = (day: Day): readonly FigureRequest[] =>
  onlySides(day) ? [sidesRequest(day)] : stockNames.map((name) => stockRequest(name, day));

/** A period that is offered has figures: the choice of periods follows the same reference date. */
async function countAll(
  reader: SnapshotReader,
  requests: readonly FigureRequest[],
): Promise<Figure[]> {
  const asked = requests.map((one) => ({ ...one, indicator: getIndicator(one.indicator) }));
  const figures = await computeIndicators(reader, asked);
  return figures.map((figure, index) => {
    if (figure.ok) return figure.value;
    const refusal = JSON.stringify(figure.refusal);
    throw new Error(`${requests[index]?.indicator} cannot be counted: ${refusal}`);
  });
}

/** The whole and the sides of the first figure of a stock. */
function sidesOf([households]: readonly ShownFigure[]): ShownFigure {
  if (households === undefined) throw new Error('a stock without figures');
  const cells = households.cells.filter(({ at }) =>
    Object.keys(at).every((dimension) => dimension === 'side'),
  );
  return { ...households, by: ['side'], cells };
}

/** Makes each once; what failed is tried again. A period and a day name themselves as JSON. */
function keeping<Key, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (key) => {
    const name = JSON.stringify(key);
    const found = kept.get(name) ?? make(key);
    kept.set(name, found);
    found.catch(() => kept.delete(name));
    return found;
  };
}
