import { invertPositive } from '#engine/linalg/cholesky.ts';
import { dot } from '#engine/linalg/dot.ts';
import type { Random } from '#engine/random/generator.ts';
import { normal } from './chances.ts';
import {
  type Blocks,
  blocksOf,
  drawStart,
  type FlowSeen,
  halfYear,
  type Wander,
  wanderIn,
  wanderInShort,
} from './wander.ts';
import { alike, anywhere } from './wander-likelihood.ts';

/** Flows that wander together, as one economy moves them: each its own way, and how far they go along with each other. */
export type Wandering = {
  readonly of: readonly Wander[];
  /** By pair (0 and 1, 0 and 2, 1 and 2): how likely each of `correlations` is. */
  readonly pairs: readonly (readonly number[])[];
};

const correlations = [-0.9, -0.75, -0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/** What is thought of a correlation before anything is seen. */
export type Expected = { readonly mean: number; readonly deviation: number };

/** Three flows; `expected` by pair, as in `pairs`. */
export function wanderTogether(
  flows: readonly FlowSeen[],
  expected: readonly Expected[],
): Wandering {
  const blocks = flows.map(blocksOf);
  const of = blocks.map(wanderIn);
  const each = of.map((wander, at) => ({ blocks: blocks[at] as Blocks, ...wanderInShort(wander) }));
  const pairs = pairsOf(each).map(([one, other], at) =>
    weightsOf(one, other, expected[at] as Expected),
  );
  return { of, pairs };
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

type Seen = { readonly blocks: Blocks; readonly wide: number; readonly halfLife: number };

/** The posterior of a correlation, the widths and one length of memory given: both flows as one Gaussian process. */
function weightsOf(one: Seen, other: Seen, { mean, deviation }: Expected): readonly number[] {
  const count = one.blocks.log.length;
  const stays = 0.5 ** (1 / Math.sqrt(one.halfLife * other.halfLife));
  const shares = alike(stays, halfYear, count);
  const log = Float64Array.of(...one.blocks.log, ...other.blocks.log);
  const logWeights = correlations.map((correlation) => {
    const covariance = new Float64Array(4 * count * count);
    for (let row = 0; row < 2 * count; row += 1) {
      for (let column = 0; column < 2 * count; column += 1) {
        const [of, with_] = [row < count ? one : other, column < count ? one : other];
        const same = of === with_;
        const share = shares[Math.abs((row % count) - (column % count))] as number;
        covariance[row * 2 * count + column] =
          (same ? anywhere : 0) +
          of.wide * with_.wide * share * (same ? 1 : correlation) +
          (row === column ? (of.blocks.noise[row % count] as number) : 0);
      }
    }
    const { inverse, logDeterminant } = invertPositive(covariance, 2 * count);
    const size = 2 * count;
    const weighed = log.map((_, row) => dot(inverse.subarray(row * size, (row + 1) * size), log));
    const prior = -0.5 * ((correlation - mean) / deviation) ** 2;
    return prior - 0.5 * (dot(log, weighed) + logDeterminant);
  });
  const most = Math.max(...logWeights);
  const weights = logWeights.map((weight) => Math.exp(weight - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The levels of the months ahead as they might also be, of each flow. */
export function drawLevels(
  { of, pairs }: Wandering,
  months: number,
  random: Random,
): readonly Float64Array[] {
  const root = rootOf(pairs.map((weights) => drawn(weights, random.unit())));
  const now = of.map((wander, at) => drawStart(wander, random.stream(`start ${at}`)));
  const passing = now.map((start) => start.passing);
  const levels = of.map(() => new Float64Array(months));
  const moves = random.stream('moves');
  for (let month = 0; month < months; month += 1) {
    const own = of.map(() => normal(moves));
    for (const [at, { stays, step, lasting }] of now.entries()) {
      const move = own.reduce((sum, value, place) => sum + (root[at]?.[place] ?? 0) * value, 0);
      passing[at] = stays * (passing[at] as number) + step * move;
      (levels[at] as Float64Array)[month] = Math.exp(lasting + passing[at]);
    }
  }
  return levels;
}

function drawn(weights: readonly number[], share: number): number {
  let left = share;
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return correlations[at] ?? 0;
}

/** Rows of a root of the correlations; three that cannot go together are all made smaller until they can. */
function rootOf([a = 0, b = 0, c = 0]: readonly number[]): readonly (readonly number[])[] {
  const left = 1 - a ** 2;
  const second = (c - a * b) / Math.sqrt(left);
  const rest = 1 - b ** 2 - second ** 2;
  if (rest <= 0) return rootOf([0.95 * a, 0.95 * b, 0.95 * c]);
  return [[1], [a, Math.sqrt(left)], [b, second, Math.sqrt(rest)]];
}

/** How far two flows go along with each other: the mean of what is likely, by pair. */
export const correlationsInShort = ({ pairs }: Wandering): readonly number[] =>
  pairs.map((weights) =>
    weights.reduce((sum, weight, at) => sum + weight * (correlations[at] as number), 0),
  );
