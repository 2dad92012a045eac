import type { Random } from '#engine/random/generator.ts';
import { normal } from './chances.ts';
import { type Look, lookAt } from './wander-likelihood.ts';

/**
 * How the level of a flow wanders: on the logarithm, about a level that lasts, a passing part goes up and down and comes
 * back (an Ornstein–Uhlenbeck process, AR(1) by month). How widely and for how long it strays is not known: each way in
 * which it might is weighed by how well it explains what was seen.
 */
export type Wander = {
  readonly ways: readonly Way[];
  /** Half years that no way explains: they hold a shock of their own, and tell little of the level. */
  readonly unusual: readonly Unusual[];
};

export type Way = {
  /** How likely it is; all ways together 1. */
  readonly weight: number;
  /** Standard deviation of the passing part, on the logarithm. */
  readonly wide: number;
  /** What is left of the passing part after a month. */
  readonly stays: number;
  /** At the origin, on the logarithm: the lasting part, the passing part, and a root of their covariance. */
  readonly lasting: number;
  readonly passing: number;
  readonly root: readonly [number, number, number];
};

export type Unusual = {
  /** Place of its first month. */
  readonly month: number;
  /** What was seen over what the other half years make of it. */
  readonly times: number;
};

/**
 * Which ways are weighed: 1 to 40% about the lasting level, for one to eight years. Before anything is seen
 * narrow ones are likelier (half a normal curve of 0.2), and all lengths as likely.
 */
const widths = [0.01, 0.03, 0.05, 0.075, 0.1, 0.135, 0.18, 0.24, 0.32, 0.42];
const memories = [12, 24, 48, 96];
const priorWidth = 0.2;

export const halfYear = 6;
/** Standard deviations off at which a half year is a shock of its own. */
const farOff = 3.5;
const mostUnusual = 3;

/** A flow by month until the origin: what was seen beside what was expected of who was there. */
export type FlowSeen = { readonly seen: Float64Array; readonly expected: Float64Array };

/** Weighs the ways by what was seen beside what was expected. */
export const wanderOf = (flow: FlowSeen): Wander => wanderIn(blocksOf(flow));

/** The same; half years that hold a shock of their own get so much noise that they tell little. */
export function wanderIn(blocks: Blocks): Wander {
  const unusual: Unusual[] = [];
  for (;;) {
    const looks = looksAt(blocks);
    const shock = unusual.length < mostUnusual ? farthest(looks) : undefined;
    if (shock === undefined) return { ways: waysOf(looks), unusual };
    unusual.push({
      month: blocks.from + shock.at * halfYear,
      times: Math.exp(shock.residual),
    });
    blocks.noise[shock.at] = shock.residual ** 2;
  }
}

export type Blocks = {
  readonly from: number;
  readonly log: Float64Array;
  /** Variance that chance adds. */
  readonly noise: Float64Array;
};

/** Half years, the last one ending at the origin. */
export function blocksOf({ seen, expected }: FlowSeen): Blocks {
  const count = Math.floor(seen.length / halfYear);
  const from = seen.length - count * halfYear;
  const sum = (list: Float64Array, at: number) =>
    list
      .subarray(from + at * halfYear, from + (at + 1) * halfYear)
      .reduce((total, value) => total + value, 0.5);
  return {
    from,
    log: Float64Array.from({ length: count }, (_, at) =>
      Math.log(sum(seen, at) / sum(expected, at)),
    ),
    noise: Float64Array.from({ length: count }, (_, at) => 1 / sum(seen, at)),
  };
}

const looksAt = ({ log, noise }: Blocks): readonly Look[] =>
  memories.flatMap((memory) =>
    widths.map((wide) => {
      const prior = wide * Math.exp(-0.5 * (wide / priorWidth) ** 2);
      return lookAt({ log, noise, months: halfYear, wide, memory, prior });
    }),
  );

/** The half year that the likeliest way explains worst, when that is too badly; never the last, which may be lasting. */
function farthest(looks: readonly Look[]) {
  const best = looks.reduce((one, other) => (other.logWeight > one.logWeight ? other : one));
  let found: { at: number; residual: number } | undefined;
  let most = farOff;
  for (let at = 0; at < best.residuals.length - 1; at += 1) {
    const off = Math.abs(best.residuals[at] as number) / (best.deviations[at] as number);
    if (off > most) [most, found] = [off, { at, residual: best.residuals[at] as number }];
  }
  return found;
}

function waysOf(looks: readonly Look[]): readonly Way[] {
  const most = looks.reduce((best, { logWeight }) => Math.max(best, logWeight), -Infinity);
  const weights = looks.map(({ logWeight }) => Math.exp(logWeight - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return looks.map(({ wide, stays, lasting, passing, root }, at) => ({
    weight: (weights[at] as number) / total,
    wide,
    stays,
    lasting,
    passing,
    root,
  }));
}

/** The level of the months ahead as expected: factors, of the median. */
export const expectedLevel = ({ ways }: Wander, months: number): Float64Array =>
  Float64Array.from({ length: months }, (_, month) =>
    Math.exp(
      ways.reduce(
        (sum, { weight, lasting, passing, stays }) =>
          sum + weight * (lasting + passing * stays ** (month + 1)),
        0,
      ),
    ),
  );

/** Where a level stands and how it goes on, as it might also be: of one of the ways, as likely as that is. */
export function drawStart({ ways }: Wander, random: Random) {
  const { wide, stays, root, ...way } = drawWay(ways, random.unit());
  const [first, second] = [normal(random), normal(random)];
  return {
    stays,
    step: wide * Math.sqrt(1 - stays ** 2),
    lasting: way.lasting + root[0] * first,
    passing: way.passing + root[1] * first + root[2] * second,
  };
}

function drawWay(ways: readonly Way[], share: number): Way {
  let left = share;
  for (const way of ways) {
    left -= way.weight;
    if (left < 0) return way;
  }
  const last = ways.at(-1);
  if (last === undefined) throw new Error('a level wanders in some way');
  return last;
}

/** In words' reach: the level now and in the long run, how widely it strays and after how many months half is left. */
export function wanderInShort({ ways, unusual }: Wander) {
  const mean = (value: (way: Way) => number) =>
    ways.reduce((sum, way) => sum + way.weight * value(way), 0);
  const logHalfLife = ({ stays }: Way) => Math.log(Math.log(0.5) / Math.log(stays));
  return {
    now: Math.exp(mean(({ lasting, passing }) => lasting + passing)),
    lasting: Math.exp(mean(({ lasting }) => lasting)),
    wide: mean(({ wide }) => wide),
    halfLife: Math.exp(mean(logHalfLife)),
    unusual,
  };
}
