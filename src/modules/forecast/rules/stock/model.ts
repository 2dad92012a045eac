import { driftOf } from '#engine/transitions/drift.ts';
import { type Rates, shrinkRates } from '#engine/transitions/rates.ts';
import { type Month, monthAfter } from '../month.ts';
import { type Counts, slice, sumMonths } from './counts.ts';
import { cells, type EventCode, events, groups, shrinkageLevels } from './population.ts';

/** Flows whose level is followed by itself: it has a season, and it drifts. */
export const flows = ['inflow', 'work', 'other'] as const;
export type FlowCode = (typeof flows)[number];

/** What is known of the population at the origin, and how sure. Plain data: it goes to threads and into files. */
export type Model = {
  /** The first day of this month is the last one known. */
  readonly origin: Month;
  /** Households by state on that day. */
  readonly start: Uint32Array;
  /** By event, in the order of `events`. */
  readonly rates: readonly Rates[];
  /** By group: new households a month. */
  readonly inflow: Float64Array;
  /** On how many newcomers that rests. */
  readonly inflowSeen: number;
  /** By flow: factors of January to December, of mean 1. */
  readonly season: Readonly<Record<FlowCode, readonly number[]>>;
  /** By flow: how the last three years stand to the longer window. */
  readonly level: Readonly<Record<FlowCode, number>>;
  /** By flow: standard deviation of the level's logarithm, a month. */
  readonly drift: Readonly<Record<FlowCode, number>>;
  readonly windowMonths: number;
};

/** Rates rest on five years, their level on the last three: tried on back-tests (docs/methods/stock-and-flow.md). */
const windowMonths = 60;
const levelMonths = 36;
/** Less than three years tell no season from chance and no drift at all. */
export const leastMonths = 36;

const flowOf: Readonly<Partial<Record<EventCode, FlowCode>>> = {
  work: 'work',
  moved: 'other',
  'other-reason': 'other',
};
export const flowOfEvent = (event: number): FlowCode | undefined =>
  flowOf[events[event] as EventCode];

/** Estimates the model from what happened until the origin; `counts` ends there and holds at least `leastMonths`. */
export function estimateModel(counts: Counts, start: Uint32Array): Model {
  const known = counts.months;
  const window = slice(counts, Math.max(0, known - windowMonths), known);
  const exposure = sumMonths(window.exposure, cells);
  const times = sumMonths(window.times, cells * events.length);
  const levels = shrinkageLevels();
  const rates = events.map((_, event) =>
    shrinkRates(
      {
        exposure,
        times: Float64Array.from(
          { length: cells },
          (_one, cell) => times[cell * events.length + event] as number,
        ),
      },
      levels,
    ),
  );
  const series = flowSeries(counts, rates);
  const recent = slice(counts, Math.max(0, known - levelMonths), known);
  const entered = sumMonths(recent.entered, groups);
  const wider = sumMonths(window.entered, groups);
  const inflowSeen = sum(entered);
  const share = (group: number) => ((wider[group] as number) + 0.01) / (sum(wider) + 0.01 * groups);
  const first = monthAfter(counts.from, known - window.months);
  const byFlow = <Value>(value: (flow: FlowCode) => Value) =>
    Object.fromEntries(flows.map((flow) => [flow, value(flow)])) as Record<FlowCode, Value>;
  return {
    origin: monthAfter(counts.from, known),
    start,
    rates,
    inflow: Float64Array.from(
      { length: groups },
      (_, group) => (inflowSeen / recent.months) * share(group),
    ),
    inflowSeen,
    season: byFlow((flow) => seasonOf(series[flow], known - window.months, Number(first.slice(5)))),
    level: byFlow((flow) => (flow === 'inflow' ? 1 : levelOf(series[flow], known - recent.months))),
    drift: byFlow((flow) => driftOf(series[flow].seen, series[flow].expected)),
    windowMonths: window.months,
  };
}

type FlowSeries = { readonly seen: Float64Array; readonly expected: Float64Array };

/** Each flow by month, beside what the rates of the window expect of who was there. */
function flowSeries(counts: Counts, rates: readonly Rates[]): Record<FlowCode, FlowSeries> {
  const { months, exposure, times, entered } = counts;
  const empty = () => ({ seen: new Float64Array(months), expected: new Float64Array(months) });
  const series = { inflow: empty(), work: empty(), other: empty() };
  const mean = sum(entered) / months;
  for (let month = 0; month < months; month += 1) {
    series.inflow.expected[month] = mean;
    series.inflow.seen[month] = sum(entered.subarray(month * groups, (month + 1) * groups));
    for (let event = 0; event < events.length; event += 1) {
      const flow = flowOfEvent(event);
      if (flow === undefined) continue;
      const rate = (rates[event] as Rates).rate;
      for (let cell = 0; cell < cells; cell += 1) {
        const there = month * cells + cell;
        add(series[flow].seen, month, times[there * events.length + event] as number);
        add(series[flow].expected, month, (exposure[there] as number) * (rate[cell] as number));
      }
    }
  }
  return series;
}

function levelOf({ seen, expected }: FlowSeries, from: number): number {
  const [counted, mean] = [sum(seen.subarray(from)), sum(expected.subarray(from))];
  return mean === 0 ? 1 : (counted + 1) / (mean + 1);
}

/**
 * Factors of the months of the year against the twelve months around, drawn to 1 as chance asks: a month in
 * which n were seen over the years says as much as n against `steadiness`.
 */
const steadiness = 50;

function seasonOf(
  { seen, expected }: FlowSeries,
  from: number,
  firstMonth: number,
): readonly number[] {
  const whole = sum(expected.subarray(from));
  const level = whole === 0 ? 1 : sum(seen.subarray(from)) / whole;
  const raw = Array.from({ length: 12 }, (_, month) => {
    let [counted, mean] = [0, 0];
    for (let at = from; at < seen.length; at += 1) {
      if ((firstMonth - 1 + at - from) % 12 !== month) continue;
      counted += seen[at] as number;
      mean += level * (expected[at] as number);
    }
    return (counted + steadiness) / (mean + steadiness);
  });
  const middle = raw.reduce((total, factor) => total + factor, 0) / 12;
  return raw.map((factor) => factor / middle);
}

const sum = (list: Float64Array): number => list.reduce((total, value) => total + value, 0);
const add = (list: Float64Array, at: number, value: number): void => {
  list[at] = (list[at] as number) + value;
};
