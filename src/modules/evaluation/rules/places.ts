import type { Comparison } from '#engine/causal/comparison.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

export type Place = {
  readonly code: string;
  readonly name: string;
  readonly area: string;
  readonly side: string;
  readonly bank: string;
  readonly longitude: number;
  readonly latitude: number;
};

/** What was counted in a neighbourhood in a period (`2019` or `2019-04`), and of how many. */
export type Cell = {
  readonly neighbourhood: string;
  readonly time: string;
  readonly numerator: number;
  readonly denominator: number;
};

export const pools = ['others', 'same-bank'] as const;
export type Pool = (typeof pools)[number];

/** Which neighbourhoods have the programme, from when, and which are laid beside them. */
export type PlacesAsked = {
  readonly places: readonly string[];
  /** The first day of the programme. */
  readonly startsOn: string;
  readonly pool: Pool;
  readonly leftOut: readonly string[];
};

export type PlaceRefusal =
  | { readonly kind: 'no-places' }
  | { readonly kind: 'start-outside'; readonly first: string; readonly last: string }
  | { readonly kind: 'too-few-before'; readonly count: number }
  | { readonly kind: 'too-few-donors'; readonly count: number };

/** A neighbourhood over all periods, as counted. */
export type Path = {
  readonly place: Place;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
};

export type PlaceComparison = {
  readonly times: readonly string[];
  readonly before: number;
  /** The places of the programme as one. */
  readonly comparison: Comparison;
  readonly treated: readonly Path[];
  readonly donors: readonly Path[];
  /** Left out because too few people or residents stand behind their rate. */
  readonly tooSmall: readonly Place[];
};

/** Below ten people a rate jumps with one move of house, and could tell who is meant. */
const leastPeople = 10;
const leastDonors = 5;
const leastBefore = 4;

/** The rates of the places of the programme together, beside those of each neighbourhood of the pool. */
export function comparePlaces(
  places: readonly Place[],
  cells: readonly Cell[],
  { places: asked, startsOn, pool, leftOut }: PlacesAsked,
): Result<PlaceComparison, PlaceRefusal> {
  const times = [...new Set(cells.map(({ time }) => time))].sort();
  const paths = pathsOf(places, cells, times);
  const own = new Set(asked);
  const treated = paths.filter((path) => own.has(path.place.code) && isWhole(path));
  if (treated.length === 0) return refuse({ kind: 'no-places' });
  const before = times.findIndex((time) => time >= startsOn.slice(0, time.length));
  const [first = '', last = ''] = [times[0], times.at(-1)];
  if (before < 0) return refuse({ kind: 'start-outside', first, last });
  if (before < leastBefore) return refuse({ kind: 'too-few-before', count: before });
  const banks = new Set(treated.map(({ place }) => place.bank));
  const candidates = paths.filter(
    ({ place }) =>
      !own.has(place.code) &&
      !leftOut.includes(place.code) &&
      (pool === 'others' || banks.has(place.bank)),
  );
  const donors = candidates.filter(isLarge);
  if (donors.length < leastDonors) return refuse({ kind: 'too-few-donors', count: donors.length });
  return ok({
    times,
    before,
    treated,
    donors,
    tooSmall: candidates.filter((path) => !isLarge(path)).map(({ place }) => place),
    comparison: { treated: rateOf(treated), donors: donors.map((path) => rateOf([path])), before },
  });
}

/** Points of 100, of several neighbourhoods together. */
export function rateOf(paths: readonly Pick<Path, 'numerators' | 'denominators'>[]): Float64Array {
  const length = paths[0]?.numerators.length ?? 0;
  return Float64Array.from({ length }, (_, at) => {
    const sum = (of: 'numerators' | 'denominators') =>
      paths.reduce((so, path) => so + (path[of][at] ?? 0), 0);
    return (100 * sum('numerators')) / sum('denominators');
  });
}

function pathsOf(
  places: readonly Place[],
  cells: readonly Cell[],
  times: readonly string[],
): readonly Path[] {
  const byPlace = Map.groupBy(cells, ({ neighbourhood }) => neighbourhood);
  const at = new Map(times.map((time, index) => [time, index]));
  return places.map((place) => {
    const path = {
      place,
      numerators: new Float64Array(times.length),
      denominators: new Float64Array(times.length),
    };
    for (const { time, numerator, denominator } of byPlace.get(place.code) ?? []) {
      const index = at.get(time) ?? 0;
      path.numerators[index] = numerator;
      path.denominators[index] = denominator;
    }
    return path;
  });
}

const isWhole = ({ denominators }: Path): boolean => denominators.every((value) => value > 0);

const isLarge = (path: Path): boolean =>
  isWhole(path) &&
  path.numerators.reduce((sum, value) => sum + value, 0) >= leastPeople * path.numerators.length;
