import { addTimes, dot } from '#engine/linalg/dot.ts';

/**
 * Downhill along the slope by the method of Broyden, Fletcher, Goldfarb and Shanno, with the line search of Lewis and
 * Overton (Nonsmooth optimization via quasi-Newton methods, 2013), which also copes with functions that have bends.
 * It ends where it stands still, which need not be the lowest point: start it from several places.
 */
export type Sloped = { readonly value: number; readonly slope: Float64Array };

export type Bottom = { readonly point: Float64Array; readonly value: number };

export type Descent = {
  /** Ends when a step gains less than this share of the value. */
  readonly tolerance: number;
  readonly mostEvaluations: number;
};

export function bfgs(
  at: (point: Float64Array) => Sloped,
  start: Float64Array,
  { tolerance, mostEvaluations }: Descent,
): Bottom {
  let left = mostEvaluations - 1;
  const ask = (point: Float64Array) => {
    left -= 1;
    return at(point);
  };
  let point = start;
  let here = at(start);
  let inverse = identity(start.length);
  let idle = 0;
  while (left > 0 && idle < 2) {
    let direction = inverse.map((row) => -dot(row, here.slope));
    if (!(dot(Float64Array.from(direction), here.slope) < 0)) {
      inverse = identity(start.length);
      direction = Array.from(here.slope, (value) => -value);
    }
    const along = Float64Array.from(direction);
    const found = search(ask, point, here, along, () => left > 0);
    if (found === undefined) {
      if (idle > 0) break;
      idle += 1;
      inverse = identity(start.length);
      continue;
    }
    idle = here.value - found.there.value <= tolerance * Math.abs(here.value) ? idle + 1 : 0;
    inverse = updated(inverse, found.moved, found.there.slope, here.slope);
    [point, here] = [found.point, found.there];
  }
  return { point, value: here.value };
}

const sufficient = 1e-4;
const flatter = 0.9;
const longest = 4;

type Step = {
  readonly point: Float64Array;
  readonly there: Sloped;
  readonly moved: Float64Array;
};

/** A step that gains enough and, when it can be had, leaves the slope flatter; nothing when none gains. */
function search(
  ask: (point: Float64Array) => Sloped,
  from: Float64Array,
  here: Sloped,
  direction: Float64Array,
  mayAsk: () => boolean,
): Step | undefined {
  const slope = dot(direction, here.slope);
  const size = Math.sqrt(dot(direction, direction));
  if (!(slope < 0) || size === 0) return undefined;
  let [low, high] = [0, Infinity];
  let step = Math.min(1, longest / size);
  let best: Step | undefined;
  for (let tries = 0; tries < 25 && mayAsk(); tries += 1) {
    const moved = direction.map((value) => step * value);
    const point = from.map((value, at) => value + (moved[at] as number));
    const there = ask(point);
    if (!(there.value <= here.value + sufficient * step * slope)) high = step;
    else {
      best = { point, there, moved };
      if (dot(direction, there.slope) >= flatter * slope) return best;
      low = step;
    }
    step = high === Infinity ? 2 * low : (low + high) / 2;
    if (step * size > 2 * longest) return best;
  }
  return best;
}

const identity = (size: number): Float64Array[] =>
  Array.from({ length: size }, (_, own) =>
    Float64Array.from({ length: size }, (_, at) => (at === own ? 1 : 0)),
  );

/** The inverse curvature after one step; unchanged when the step saw none. */
function updated(
  inverse: Float64Array[],
  moved: Float64Array,
  slope: Float64Array,
  before: Float64Array,
): Float64Array[] {
  const change = slope.map((value, at) => value - (before[at] as number));
  const curvature = dot(moved, change);
  if (!(curvature > 1e-12 * Math.sqrt(dot(moved, moved) * dot(change, change)))) return inverse;
  const turned = Float64Array.from(inverse, (row) => dot(row, change));
  const factor = (1 + dot(change, turned) / curvature) / curvature;
  return inverse.map((row, at) => {
    const next = Float64Array.from(row);
    addTimes(next, factor * (moved[at] as number) - (turned[at] as number) / curvature, moved);
    addTimes(next, -(moved[at] as number) / curvature, turned);
    return next;
  });
}
