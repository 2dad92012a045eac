/**
 * The downhill simplex of Nelder and Mead (The Computer Journal, 1965): finds a low point of a function
 * without its slope. It ends where it stands still, which need not be the lowest point: start it from
 * several places. A place where the function is infinite or no number counts as a wall.
 */
export type Lowest = {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
};

export type Search = {
  /** Length of the first steps along each axis. */
  readonly step: number;
  /** Ends when the best and the worst corner differ by less. */
  readonly tolerance: number;
  readonly mostEvaluations: number;
};

type Corner = { readonly at: readonly number[]; readonly value: number };

export function nelderMead(
  of: (at: readonly number[]) => number,
  start: readonly number[],
  { step, tolerance, mostEvaluations }: Search,
): Lowest {
  let evaluations = 0;
  const corner = (at: readonly number[]): Corner => {
    evaluations += 1;
    const value = of(at);
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let simplex = [
    corner(start),
    ...start.map((_, axis) =>
      corner(start.map((place, at) => (at === axis ? place + step : place))),
    ),
  ].sort(byValue);
  while (evaluations < mostEvaluations && spread(simplex) > tolerance) {
    simplex = moved(simplex, corner);
  }
  const { at, value } = bestOf(simplex);
  return { at, value, evaluations };
}

const byValue = (one: Corner, other: Corner) =>
  one.value === other.value ? 0 : one.value - other.value;

const bestOf = (simplex: readonly Corner[]): Corner => simplex[0] as Corner;
const worstOf = (simplex: readonly Corner[]): Corner => simplex.at(-1) as Corner;

function spread(simplex: readonly Corner[]): number {
  const best = bestOf(simplex).value;
  const worst = worstOf(simplex).value;
  return best === worst ? 0 : worst - best;
}

/** One move: reflect the worst corner, then go further, come back, or draw all towards the best. */
function moved(simplex: readonly Corner[], corner: (at: readonly number[]) => Corner): Corner[] {
  const others = simplex.slice(0, -1);
  const worst = worstOf(simplex);
  const middle = worst.at.map(
    (_, axis) => others.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / others.length,
  );
  const along = (share: number) =>
    corner(middle.map((place, axis) => place + share * ((worst.at[axis] ?? 0) - place)));
  const reflected = along(-1);
  const second = others.at(-1) ?? worst;
  let taken: Corner | undefined;
  if (reflected.value < bestOf(simplex).value) {
    const further = along(-2);
    taken = further.value < reflected.value ? further : reflected;
  } else if (reflected.value < second.value) {
    taken = reflected;
  } else {
    const back = along(reflected.value < worst.value ? -0.5 : 0.5);
    if (back.value < Math.min(reflected.value, worst.value)) taken = back;
  }
  if (taken !== undefined) return [...others, taken].sort(byValue);
  const best = bestOf(simplex);
  return simplex
    .map((one) =>
      one === best ? best : corner(one.at.map((place, axis) => ((best.at[axis] ?? 0) + place) / 2)),
    )
    .sort(byValue);
}
