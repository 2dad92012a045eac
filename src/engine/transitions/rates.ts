import type { Random } from '#engine/random/generator.ts';
import { gamma } from './chances.ts';

/** What was seen of one event: how often, in how many person-months, by cell. */
export type Seen = { readonly times: Float64Array; readonly exposure: Float64Array };

/** Monthly rates by cell; the posterior is gamma(`shape`) / `size`. */
export type Rates = {
  readonly rate: Float64Array;
  readonly shape: Float64Array;
  readonly size: Float64Array;
};

/**
 * Rates with shrinkage: small cells lean on the larger groups that they belong to. `levels` goes from coarse
 * to fine, each giving the group of every cell, the last the cells themselves. At each level a group weighs its own
 * counts against the rate of its parent, as much as `strength` person-months of the parent are worth; that is
 * estimated from how far groups of the level differ more than chance explains (empirical Bayes, gamma and Poisson).
 */
export function shrinkRates(seen: Seen, levels: readonly Uint16Array[]): Rates {
  const cells = seen.times.length;
  const whole = sum(seen.exposure) === 0 ? 0 : sum(seen.times) / sum(seen.exposure);
  let parent: Float64Array = new Float64Array(cells).fill(whole);
  let shape = new Float64Array(cells);
  let size = new Float64Array(cells);
  for (const groupOf of levels) {
    const groups = groupsOf(seen, groupOf, parent);
    const strength = strengthOf(groups);
    const rate = new Float64Array(cells);
    shape = new Float64Array(cells);
    size = new Float64Array(cells);
    for (let cell = 0; cell < cells; cell += 1) {
      const group = groupOf[cell] as number;
      const expected = groups.expected[group] as number;
      const exposure = groups.exposure[group] as number;
      // Within a group the parents keep their proportions.
      const mean = exposure === 0 ? whole : expected / exposure;
      const own = strength === 0 ? 1e9 : strength;
      shape[cell] = (groups.times[group] as number) + own * mean;
      size[cell] = exposure + own;
      const relative = mean === 0 ? 0 : (parent[cell] as number) / mean;
      rate[cell] = mean === 0 ? 0 : relative * ((shape[cell] as number) / (size[cell] as number));
    }
    parent = rate;
  }
  return { rate: parent, shape, size };
}

/** Rates as they might also be, by what was seen; in proportion to `rates.rate`. */
export function drawRates({ rate, shape, size }: Rates, random: Random): Float64Array {
  return rate.map((value, cell) => {
    const mean = (shape[cell] as number) / (size[cell] as number);
    if (value === 0 || mean === 0) return value;
    return (value * gamma(shape[cell] as number, random)) / (size[cell] as number) / mean;
  });
}

type Groups = {
  readonly times: Float64Array;
  readonly exposure: Float64Array;
  /** What the parents' rates expect. */
  readonly expected: Float64Array;
};

function groupsOf(seen: Seen, groupOf: Uint16Array, parent: Float64Array): Groups {
  const size = groupOf.reduce((most, group) => Math.max(most, group), 0) + 1;
  const groups = {
    times: new Float64Array(size),
    exposure: new Float64Array(size),
    expected: new Float64Array(size),
  };
  for (let cell = 0; cell < groupOf.length; cell += 1) {
    const group = groupOf[cell] as number;
    const exposure = seen.exposure[cell] as number;
    groups.times[group] = (groups.times[group] as number) + (seen.times[cell] as number);
    groups.exposure[group] = (groups.exposure[group] as number) + exposure;
    groups.expected[group] =
      (groups.expected[group] as number) + exposure * (parent[cell] as number);
  }
  return groups;
}

/**
 * Person-months that the parent is worth, by moments: of times ~ Poisson(expected × v) with v of mean 1 the
 * variance beyond chance is var(v); 0 stands for no difference at all.
 */
function strengthOf({ times, exposure, expected }: Groups): number {
  let beyond = 0;
  let squares = 0;
  let exposures = 0;
  let events = 0;
  for (let group = 0; group < times.length; group += 1) {
    const mean = expected[group] as number;
    if (mean <= 0) continue;
    beyond += ((times[group] as number) - mean) ** 2 - mean;
    squares += mean ** 2;
    exposures += exposure[group] as number;
    events += mean;
  }
  if (squares === 0 || events === 0) return 0;
  const variance = beyond / squares;
  if (variance <= 1e-9) return 0;
  // gamma(k, k) has variance 1 / k; k events are k / rate person-months.
  return exposures / events / variance;
}

const sum = (list: Float64Array): number => list.reduce((total, value) => total + value, 0);
