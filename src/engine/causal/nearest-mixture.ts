import { addTimes, dot } from '#engine/linalg/dot.ts';
import { growingQr } from '#engine/linalg/growing-qr.ts';
import { type Cloud, differenceTo, slopesAlong, squaredDistances } from './cloud.ts';
import { likelyMixture, type Start } from './likely-mixture.ts';

/**
 * The mixture of points (weights of 0 or more that add up to 1) that lies nearest to the origin:
 *
 *   min |Σ wⱼ pⱼ|²   with   w ≥ 0, Σ w = 1
 *
 * by Wolfe's active-set method (Finding the nearest point in a polytope, 1976), which is Lawson and
 * Hanson's non-negative least squares on [P; 1ᵀ] u = [0; 1], w = u / Σu. It ends after finitely many
 * steps at the optimum of a convex problem, whichever point it starts from; how near it came is said
 * by the duality gap, not assumed.
 */
export type Mixture = {
  /** One for each point, 0 or more, together 1. */
  readonly weights: Float64Array;
  readonly squaredDistance: number;
  /** Bound on what the halved squared distance lies above its minimum, as a share of the largest |p|². */
  readonly gap: number;
  /** Points that could take weight from others at the same distance: the weights are not unique. */
  readonly interchangeable: readonly number[];
};

/** Share of |p| |r| below which an inner product is rounding. */
const rounding = 1e-13;
const nearlyActive = 1e-10;
/** Among fewer points a fast look for where to start costs more than it saves. */
const worthLooking = 100;

/**
 * `points` have the same length, or are as long as the `origin` that they are seen from at least; `first` is the
 * point to start from (default the nearest one).
 */
export function nearestMixture(
  points: readonly Float64Array[],
  {
    first,
    origin = new Float64Array(points[0]?.length ?? 0),
  }: { readonly first?: number | undefined; readonly origin?: Float64Array } = {},
): Mixture {
  const cloud = { points, origin };
  const squares = squaredDistances(cloud);
  const largest = squares.reduce((most, square) => Math.max(most, square), 0);
  const nearest = first ?? squares.indexOf(squares.reduce((one, other) => Math.min(one, other)));
  const start =
    points.length < worthLooking
      ? { points: [nearest], weights: [1] }
      : likelyMixture(cloud, nearest);
  const unit = Math.sqrt(squares[nearest] || largest || 1);
  const search = new Search(cloud, start, unit, Math.sqrt(largest));
  while (search.step());
  return search.result(largest);
}

/** The point set, the points with weight now, and the factors of what is solved on them. */
class Search {
  readonly #cloud: Cloud;
  readonly #unit: number;
  readonly #reach: number;
  readonly #factors = growingQr();
  readonly #target: Float64Array;
  readonly #blocked = new Set<number>();
  readonly #active: { readonly point: number; readonly from: Float64Array }[] = [];
  #weights: number[] = [];
  #rest: Float64Array;
  #slopes: Float64Array;
  #squared: number;
  #priced: Float64Array | undefined;

  constructor(cloud: Cloud, start: Start, unit: number, reach: number) {
    this.#cloud = cloud;
    this.#unit = unit;
    this.#reach = reach;
    const { length } = cloud.origin;
    this.#target = new Float64Array(length + 1);
    this.#target[length] = 1;
    this.#slopes = new Float64Array(cloud.points.length);
    this.#begin(start);
    this.#rest = this.#mixture();
    this.#squared = dot(this.#rest, this.#rest);
  }

  /** Lets the most promising point in and moves to the best mixture; false at the optimum. */
  step(): boolean {
    const entering = this.#steepest();
    if (entering === undefined) return false;
    const active = this.#active.map(({ point }) => point);
    const weights = [...this.#weights];
    if (!this.#activate(entering)) {
      this.#blocked.add(entering);
      return true;
    }
    this.#weights.push(0);
    this.#descend();
    const rest = this.#mixture();
    const squared = dot(rest, rest);
    if (squared < this.#squared) {
      this.#blocked.clear();
      this.#rest = rest;
      this.#squared = squared;
      return true;
    }
    // What it would gain is below rounding: back to where it stood.
    this.#blocked.add(entering);
    this.#restore(active, weights);
    return true;
  }

  result(largest: number): Mixture {
    const weights = new Float64Array(this.#cloud.points.length);
    for (const [at, { point }] of this.#active.entries()) {
      weights[point] = this.#weights[at] as number;
    }
    this.#price();
    const least = this.#slopes.reduce((least, slope) => Math.min(least, slope), Infinity);
    return {
      weights,
      squaredDistance: this.#squared,
      gap: largest === 0 ? 0 : Math.max(0, this.#squared - least) / largest,
      interchangeable: this.#interchangeable(),
    };
  }

  /** A point that depends on the others hands in its weight, and the others share it. */
  #begin({ points, weights }: Start): void {
    const kept = points.flatMap((point, at) =>
      this.#activate(point) ? [weights[at] as number] : [],
    );
    const sum = kept.reduce((so, weight) => so + weight, 0);
    this.#weights = kept.map((weight) => weight / sum);
    if (kept.length > 1) this.#descend();
  }

  #price(): void {
    if (this.#priced === this.#rest) return;
    slopesAlong(this.#cloud, this.#rest, this.#slopes);
    this.#priced = this.#rest;
  }

  #holds(at: number): boolean {
    return this.#active.some(({ point }) => point === at);
  }

  /** The point along which the distance falls fastest, when it falls at all. */
  #steepest(): number | undefined {
    const distance = Math.sqrt(this.#squared);
    if (distance <= rounding * this.#reach) return undefined;
    this.#price();
    let best: number | undefined;
    let least = this.#squared - rounding * distance * this.#reach;
    for (let at = 0; at < this.#slopes.length; at += 1) {
      const slope = this.#slopes[at] as number;
      if (slope < least && !this.#blocked.has(at) && !this.#holds(at)) {
        least = slope;
        best = at;
      }
    }
    return best;
  }

  /** To the best mixture of the active points; a point whose weight would turn negative leaves. */
  #descend(): void {
    for (;;) {
      const raw = this.#factors.solve(this.#target);
      const sum = raw.reduce((so, value) => so + value, 0);
      const wanted = Array.from(raw, (value) => value / sum);
      let step = 1;
      let leaving = -1;
      for (const [at, to] of wanted.entries()) {
        const from = this.#weights[at] as number;
        if (to <= 0 && from / (from - to || 1) < step) {
          step = from / (from - to || 1);
          leaving = at;
        }
      }
      if (leaving < 0) {
        this.#weights = wanted;
        return;
      }
      this.#weights = this.#weights.map(
        (from, at) => from + step * ((wanted[at] as number) - from),
      );
      this.#weights.splice(leaving, 1);
      this.#active.splice(leaving, 1);
      this.#factors.remove(leaving);
    }
  }

  #activate(point: number): boolean {
    const from = differenceTo(this.#cloud, point);
    const column = new Float64Array(from.length + 1);
    for (let at = 0; at < from.length; at += 1) column[at] = (from[at] as number) / this.#unit;
    column[from.length] = 1;
    if (!this.#factors.add(column)) return false;
    this.#active.push({ point, from });
    return true;
  }

  #restore(active: readonly number[], weights: readonly number[]): void {
    while (this.#active.length > 0) {
      this.#factors.remove(this.#active.length - 1);
      this.#active.pop();
    }
    for (const point of active) this.#activate(point);
    this.#weights = [...weights];
  }

  #mixture(): Float64Array {
    const sum = new Float64Array(this.#target.length - 1);
    for (const [at, { from }] of this.#active.entries()) {
      addTimes(sum, this.#weights[at] as number, from);
    }
    return sum;
  }

  /** A point as near as those with weight that depends on them can trade weight with them. */
  #interchangeable(): number[] {
    const near = this.#squared + nearlyActive * Math.sqrt(this.#squared) * this.#reach;
    const exact = Math.sqrt(this.#squared) <= rounding * this.#reach;
    const others: number[] = [];
    for (const [at, slope] of this.#slopes.entries()) {
      if (this.#holds(at) || (slope > near && !exact)) continue;
      if (!this.#activate(at)) others.push(at);
    }
    return others;
  }
}
