import { addTimes, dot } from '#engine/linalg/dot.ts';
import { type GrowingCholesky, growingCholesky } from '#engine/linalg/growing-cholesky.ts';
import { type Cloud, differenceTo, roughSlope } from './cloud.ts';

/** Points with weight and how much, in the same order: above 0 and together 1. */
export type Start = { readonly points: readonly number[]; readonly weights: readonly number[] };

/** As many points are looked at between two looks at all of them. */
const watched = 24;
/** A share of the distance to what is found: the last digits are for who starts from here. */
const near = 1e-9;

/**
 * Where the nearest mixture most probably lies, fast: the same steps as `nearestMixture`, by inner products in place
 * of columns (`growingCholesky`), and with the few points that promise most watched for several steps before all are
 * looked at again. What it gives is a start: rounding may leave it short of the optimum, never outside the points.
 */
export function likelyMixture(cloud: Cloud, first: number): Start {
  const walk = new Walk(cloud, first);
  const slopes = new Float64Array(cloud.points.length);
  for (;;) {
    const ofOrigin = dot(cloud.origin, walk.rest);
    for (let at = 0; at < slopes.length; at += 1) {
      slopes[at] = roughSlope(cloud.points[at] as Float64Array, walk.rest, ofOrigin);
    }
    if (!walk.among(mostPromising(slopes, walk.bar()))) return walk.start();
  }
}

/** The points with the least slopes below the bar, the least first. */
function mostPromising(slopes: Float64Array, bar: number): readonly number[] {
  const found: number[] = [];
  let limit = bar;
  for (let at = 0; at < slopes.length; at += 1) {
    const slope = slopes[at] as number;
    if (slope >= limit) continue;
    let place = found.length;
    while (place > 0 && (slopes[found[place - 1] as number] as number) > slope) place -= 1;
    found.splice(place, 0, at);
    if (found.length <= watched) continue;
    found.pop();
    limit = slopes[found[watched - 1] as number] as number;
  }
  return found;
}

class Walk {
  readonly #cloud: Cloud;
  readonly #scale: number;
  readonly #factors: GrowingCholesky = growingCholesky();
  readonly #blocked = new Set<number>();
  readonly #active: { readonly point: number; readonly from: Float64Array }[] = [];
  #weights: number[] = [1];
  #squared: number;
  rest: Float64Array;

  constructor(cloud: Cloud, first: number) {
    this.#cloud = cloud;
    this.rest = differenceTo(cloud, first);
    this.#squared = dot(this.rest, this.rest);
    this.#scale = 1 / (this.#squared || 1);
    this.#activate(first);
  }

  /** Only a point whose slope lies below it brings the mixture nearer. */
  bar(): number {
    return this.#squared * (1 - near);
  }

  start(): Start {
    return { points: this.#active.map(({ point }) => point), weights: this.#weights };
  }

  /** Steps along these points until none brings it nearer; whether any did. */
  among(watchedPoints: readonly number[]): boolean {
    let moved = false;
    for (;;) {
      const ofOrigin = dot(this.#cloud.origin, this.rest);
      let least = this.bar();
      let entering: number | undefined;
      for (const at of watchedPoints) {
        if (this.#blocked.has(at) || this.#active.some(({ point }) => point === at)) continue;
        const slope = roughSlope(this.#cloud.points[at] as Float64Array, this.rest, ofOrigin);
        if (slope < least) {
          least = slope;
          entering = at;
        }
      }
      if (entering === undefined) return moved;
      if (!this.#enter(entering)) this.#blocked.add(entering);
      else moved = true;
    }
  }

  #enter(point: number): boolean {
    if (!this.#activate(point)) return false;
    this.#weights.push(0);
    this.#descend();
    this.rest = this.#mixture();
    const squared = dot(this.rest, this.rest);
    const nearer = squared < this.#squared;
    this.#squared = squared;
    return nearer;
  }

  #activate(point: number): boolean {
    const from = differenceTo(this.#cloud, point);
    const inner = new Float64Array(this.#active.length + 1);
    for (const [at, other] of [...this.#active, { from }].entries()) {
      inner[at] = 1 + this.#scale * dot(other.from, from);
    }
    if (!this.#factors.add(inner)) return false;
    this.#active.push({ point, from });
    return true;
  }

  /** To the best mixture of the active points; a point whose weight would turn negative leaves. */
  #descend(): void {
    for (;;) {
      const raw = this.#factors.solveOnes();
      const sum = raw.reduce((so, value) => so + value, 0);
      let step = 1;
      let leaving = -1;
      for (const [at, from] of this.#weights.entries()) {
        const to = (raw[at] as number) / sum;
        if (to > 0) continue;
        const share = from / (from - to || 1);
        if (share < step) {
          step = share;
          leaving = at;
        }
      }
      for (const [at, from] of this.#weights.entries()) {
        this.#weights[at] = from + step * ((raw[at] as number) / sum - from);
      }
      if (leaving < 0) return;
      this.#weights.splice(leaving, 1);
      this.#active.splice(leaving, 1);
      this.#factors.remove(leaving);
    }
  }

  #mixture(): Float64Array {
    const sum = new Float64Array(this.#cloud.origin.length);
    for (const [at, { from }] of this.#active.entries()) {
      addTimes(sum, this.#weights[at] as number, from);
    }
    return sum;
  }
}
