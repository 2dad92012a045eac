import type { Random } from '#engine/random/generator.ts';
import type { Plan } from '#engine/transitions/chain.ts';
import { normal } from '#engine/transitions/chances.ts';
import { drawRates } from '#engine/transitions/rates.ts';
import { drawLevels } from '#engine/transitions/together.ts';
import { expectedLevel } from '#engine/transitions/wander.ts';
import { monthAfter } from '../month.ts';
import type { Effect, Uncertain } from './effect.ts';
import { type FlowCode, flowOfEvent, flows, type Model } from './model.ts';
import {
  cellParts,
  cells,
  durations,
  events,
  groupOf,
  groups,
  insideCells,
  insideState,
  populationChain,
  services,
} from './population.ts';

/** Factor 0 never changes; exits to work have one for each department and duration, other exits one. */
const workFactors = services.length * durations.length;
const otherFactor = 1 + workFactors;
const factors = otherFactor + 1;
const workFactor = (service: number, duration: number): number =>
  1 + service * durations.length + duration;

/**
 * The months ahead under the effects. Without `parameters` everything is at its mean; with them rates, levels and
 * effects are drawn as they might also be. The same stream draws the same, whatever the effects: what two
 * scenarios differ in is the scenario.
 */
export function planMonths(
  model: Model,
  effects: readonly Effect[],
  months: number,
  parameters?: Random,
): Plan {
  const base = new Float64Array(cells * events.length);
  const factorOf = new Uint16Array(cells * events.length);
  for (const [event, rates] of model.rates.entries()) {
    const rate =
      parameters === undefined ? rates.rate : drawRates(rates, parameters.stream(`event ${event}`));
    for (let cell = 0; cell < cells; cell += 1) {
      base[cell * events.length + event] = rate[cell] as number;
      factorOf[cell * events.length + event] = factorAt(event, cell);
    }
  }
  const level = levels(model, months, parameters);
  const drawn = effects.map((effect, at) => drawEffect(effect, parameters?.stream(`effect ${at}`)));
  const factor = new Float64Array(months * factors).fill(1);
  const inflow = new Float64Array(months * groups);
  const leaving = expectedToWork(model);
  for (let month = 0; month < months; month += 1) {
    const row = month * factors;
    for (let index = 1; index <= workFactors; index += 1) {
      factor[row + index] = level.work[month] as number;
    }
    factor[row + otherFactor] = level.other[month] as number;
    for (let group = 0; group < groups; group += 1) {
      inflow[month * groups + group] =
        (model.inflow[group] as number) * (level.inflow[month] as number);
    }
    for (const effect of drawn) {
      const size = strengthIn(effect.effect, monthAfter(model.origin, month));
      if (size === 0) continue;
      if (effect.effect.on === 'inflow') changeInflow(inflow, month, effect, size, model);
      else changeExits(factor, row, effect, size, leaving);
    }
  }
  const entries = Uint16Array.from({ length: groups }, (_, group) => insideState(group, 0));
  return { months, base, factorOf, factors, factor, entries, inflow };
}

function factorAt(event: number, cell: number): number {
  const flow = flowOfEvent(event);
  if (flow === undefined || cell >= insideCells) return 0;
  if (flow === 'other') return otherFactor;
  const { service, duration } = cellParts(cell);
  return workFactor(service, duration);
}

/** Level × season of each flow, by month. */
function levels(
  model: Model,
  months: number,
  parameters: Random | undefined,
): Record<FlowCode, Float64Array> {
  const calendar = Number(model.origin.slice(5)) - 1;
  const drawn =
    parameters === undefined
      ? model.wandering.of.map((wander) => expectedLevel(wander, months))
      : drawLevels(model.wandering, months, parameters.stream('levels'));
  return Object.fromEntries(
    flows.map((flow, at) => [
      flow,
      (drawn[at] as Float64Array).map(
        (factor, month) => factor * (model.season[flow][(calendar + month) % 12] as number),
      ),
    ]),
  ) as Record<FlowCode, Float64Array>;
}

type Drawn = { readonly effect: Effect; readonly size: number };

function drawEffect(effect: Effect, random: Random | undefined): Drawn {
  if ('factor' in effect) return { effect, size: drawLog(effect.factor, random) };
  const { mean, low, high } = effect.extra;
  const size = random === undefined ? mean : mean + ((high - low) / 3.92) * normal(random);
  return { effect, size };
}

/** Factors are drawn on the logarithm: they stay above 0. */
function drawLog({ mean, low, high }: Uncertain, random: Random | undefined): number {
  if (random === undefined || low <= 0 || low === high) return mean;
  return mean * Math.exp((Math.log(high / low) / 3.92) * normal(random));
}

/** 0 before it begins, 1 when it is whole. */
function strengthIn({ from, until, ramp }: Effect, month: string): number {
  if (month < from || (until !== undefined && month >= until)) return 0;
  if (ramp <= 1) return 1;
  let passed = 1;
  for (let at = from; at < month; at = monthAfter(at, 1)) passed += 1;
  return Math.min(1, passed / ramp);
}

function changeInflow(
  inflow: Float64Array,
  month: number,
  { effect, size }: Drawn,
  strength: number,
  model: Model,
): void {
  const named = Array.from({ length: groups }, (_, group) => group).filter((group) => {
    const { service, age } = groupOf(group);
    const { where } = effect;
    return (
      (where?.service === undefined || services[service] === where.service) &&
      (where?.ages === undefined || where.ages.includes(age))
    );
  });
  const whole = named.reduce((sum, group) => sum + (model.inflow[group] as number), 0);
  for (const group of named) {
    const at = month * groups + group;
    const now = inflow[at] as number;
    inflow[at] =
      'factor' in effect
        ? now * (1 + strength * (size - 1))
        : Math.max(
            0,
            now + (whole === 0 ? 0 : (strength * size * (model.inflow[group] as number)) / whole),
          );
  }
}

function changeExits(
  factor: Float64Array,
  row: number,
  { effect, size }: Drawn,
  strength: number,
  leaving: Float64Array,
): void {
  const named =
    effect.on === 'other'
      ? [otherFactor]
      : Array.from({ length: workFactors }, (_, at) => at + 1).filter((at) => {
          const service = services[Math.floor((at - 1) / durations.length)];
          const duration = (at - 1) % durations.length;
          const { where } = effect;
          return (
            (where?.service === undefined || where.service === service) &&
            (where?.durations === undefined || where.durations.includes(duration))
          );
        });
  const whole = named.reduce((sum, at) => sum + (leaving[at] as number), 0);
  const times = 'factor' in effect ? size : whole === 0 ? 1 : 1 + size / whole;
  for (const at of named) {
    factor[row + at] = Math.max(0, (factor[row + at] as number) * (1 + strength * (times - 1)));
  }
}

/** By factor: exits to work a month, as expected of who is there at the origin. */
function expectedToWork(model: Model): Float64Array {
  const work = events.indexOf('work');
  const rate = model.rates[work]?.rate ?? new Float64Array(cells);
  const people = peopleByCell(model);
  const level = levelNow(model, 'work');
  const expected = new Float64Array(factors);
  for (let cell = 0; cell < insideCells; cell += 1) {
    const at = factorAt(work, cell);
    expected[at] =
      (expected[at] as number) + (people[cell] as number) * (rate[cell] as number) * level;
  }
  return expected;
}

const levelNow = ({ wandering }: Model, flow: FlowCode): number => {
  const wander = wandering.of[flows.indexOf(flow)];
  return wander === undefined ? 1 : (expectedLevel(wander, 1)[0] as number);
};

function peopleByCell({ start }: Model): Float64Array {
  const { cellOf } = populationChain();
  const people = new Float64Array(cells);
  for (let state = 0; state < start.length; state += 1) {
    const cell = cellOf[state] as number;
    people[cell] = (people[cell] as number) + (start[state] as number);
  }
  return people;
}
