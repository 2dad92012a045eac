import { addTimes, dot } from '#engine/linalg/dot.ts';
import { growingQr } from '#engine/linalg/growing-qr.ts';

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

/** `points` have the same length; `first` is the point to start from (default the nearest one). */
export function nearestMixture(points: readonly Float64Array[], first?: number): Mixture {
  const squares = points.map((point) => dot(point, point));
  const largest = Math.max(...squares);
  const start = first ?? squares.indexOf(Math.min(...squares));
  const unit = Math.sqrt(squares[start] || largest || 1);
  const search = new Search(points, start, unit, Math.sqrt(largest));
  while (search.step());
  return search.result(largest);
}

/** The point set, the points with weight now, and the factors of what is solved on them. */
class Search {
  readonly #points: readonly Float64Array[];
  readonly #unit: number;
  readonly #reach: number;
  readonly #factors = growingQr();
  readonly #target: Float64Array;
  readonly #blocked = new Set<number>();
  #active: number[] = [];
  #weights: number[] = [1];
  #rest: Float64Array;
  #slopes: Float64Array;
  #squared: number;

  constructor(points: readonly Float64Array[], start: number, unit: number, reach: number) {
    this.#points = points;
    this.#unit = unit;
    this.#reach = reach;
    const length = points[0]?.length ?? 0;
    this.#target = new Float64Array(length + 1);
    this.#target[length] = 1;
    this.#slopes = new Float64Array(points.length);
    this.#activate(start);
    this.#rest = this.#mixture();
    this.#squared = dot(this.#rest, this.#rest);
  }

  /** Lets the most promising point in and moves to the best mixture; false at the optimum. */
  step(): boolean {
    const entering = this.#steepest();
    if (entering === undefined) return false;
    const [active, weights] = [[...this.#active], [...this.#weights]];
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
    const weights = new Float64Array(this.#points.length);
    for (const [at, point] of this.#active.entries()) weights[point] = this.#weights[at] as number;
    this.#price();
    const least = this.#slopes.reduce((least, slope) => Math.min(least, slope), Infinity);
    return {
      weights,
      squaredDistance: this.#squared,
      gap: largest === 0 ? 0 : Math.max(0, this.#squared - least) / largest,
      interchangeable: this.#interchangeable(),
    };
  }

  #price(): void {
    for (let at = 0; at < this.#points.length; at += 1) {
      this.#slopes[at] = dot(this.#points[at] as Float64Array, this.#rest);
    }
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
      if (slope < least && !this.#blocked.has(at) && !this.#active.includes(at)) {
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
    const coordinates = this.#points[point] as Float64Array;
    const column = new Float64Array(coordinates.length + 1);
    for (let at = 0; at < coordinates.length; at += 1) {
      column[at] = (coordinates[at] as number) / this.#unit;
    }
    column[coordinates.length] = 1;
    if (!this.#factors.add(column)) return false;
    this.#active.push(point);
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
    for (const [at, point] of this.#active.entries()) {
      addTimes(sum, this.#weights[at] as number, this.#points[point] as Float64Array);
    }
    return sum;
  }

  /** A point as near as those with weight that depends on them can trade weight with them. */
  #interchangeable(): number[] {
    const near = this.#squared + nearlyActive * Math.sqrt(this.#squared) * this.#reach;
    const exact = Math.sqrt(this.#squared) <= rounding * this.#reach;
    const others: number[] = [];
    for (const [at, slope] of this.#slopes.entries()) {
      if (this.#active.includes(at) || (slope > near && !exact)) continue;
      if (!this.#activate(at)) others.push(at);
    }
    return others;
  }
}
