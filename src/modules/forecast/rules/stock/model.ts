import { type Rates, shrinkRates } from '#engine/transitions/rates.ts';
import {
  correlationsInShort,
  type Wandering,
  wanderTogether,
} from '#engine/transitions/together.ts';
import { type Wander, wanderInShort } from '#engine/transitions/wander.ts';
import { type Month, monthAfter } from '../month.ts';
import { type Counts, slice, sumMonths } from './counts.ts';
import { cells, type EventCode, events, groups, shrinkageLevels } from './population.ts';

/** Flows whose level is followed by itself: it has a season, and it wanders. */
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
  /** By group: new households a month, over the window. */
  readonly inflow: Float64Array;
  /** By flow: factors of January to December, of mean 1. */
  readonly season: Readonly<Record<FlowCode, readonly number[]>>;
  /** In the order of `flows`: how the level of each stands to the window, and how they go on together. */
  readonly wandering: Wandering;
  /** At the origin, by cell of the stock × track: the share of the cell (tracks.ts); nothing where no tracks are on record. */
  readonly tracks?: Float64Array | undefined;
  readonly windowMonths: number;
  /** The first month that the levels rest on. */
  readonly historyFrom: Month;
};

/** Raised when the model gives other figures: what an earlier one made of a snapshot is then made anew. */
export const modelEdition = 3;

/** Rates rest on five years; their level on all that is known (docs/methods/stock-and-flow.md). */
const windowMonths = 60;
/**
 * One economy moves all flows: when more leave, for work or otherwise, fewer come in. What is thought of it before the
 * records speak, by pair in the order of `flows` (inflow and work, inflow and other, work and other). Ours.
 */
const goingTogether = [
  { mean: -0.3, deviation: 0.35 },
  { mean: -0.3, deviation: 0.35 },
  { mean: 0.6, deviation: 0.35 },
] as const;
/** Less than three years tell no season from chance and no level at all. */
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
  const entered = sumMonths(window.entered, groups);
  const series = flowSeries(counts, rates, sum(entered) / window.months);
  const first = monthAfter(counts.from, known - window.months);
  const calendar = Number(counts.from.slice(5)) - 1;
  const byFlow = <Value>(value: (flow: FlowCode) => Value) =>
    Object.fromEntries(flows.map((flow) => [flow, value(flow)])) as Record<FlowCode, Value>;
  const season = byFlow((flow) =>
    seasonOf(series[flow], known - window.months, Number(first.slice(5))),
  );
  return {
    origin: monthAfter(counts.from, known),
    start,
    rates,
    inflow: entered.map((count) => (count + 0.01) / window.months),
    season,
    wandering: wanderTogether(
      flows.map((flow) => ({
        seen: series[flow].seen,
        expected: series[flow].expected.map(
          (count, month) => count * (season[flow][(calendar + month) % 12] as number),
        ),
      })),
      goingTogether,
    ),
    windowMonths: window.months,
    historyFrom: counts.from,
  };
}

/** By flow: its level now and in the long run against the window, and how it strays. */
export const levelsInShort = ({ wandering }: Model) =>
  flows.map((flow, at) => ({ flow, ...wanderInShort(wandering.of[at] as Wander) }));

export const goingAlong = ({ wandering }: Model) => {
  const [inflowWork = 0, inflowOther = 0, workOther = 0] = correlationsInShort(wandering);
  return { inflowWork, inflowOther, workOther };
};

type FlowSeries = { readonly seen: Float64Array; readonly expected: Float64Array };

/** Each flow by month, beside what the rates of the window expect of who was there. */
function flowSeries(
  counts: Counts,
  rates: readonly Rates[],
  coming: number,
): Record<FlowCode, FlowSeries> {
  const { months, exposure, times, entered } = counts;
  const empty = () => ({ seen: new Float64Array(months), expected: new Float64Array(months) });
  const series = { inflow: empty(), work: empty(), other: empty() };
  for (let month = 0; month < months; month += 1) {
    series.inflow.expected[month] = coming;
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
