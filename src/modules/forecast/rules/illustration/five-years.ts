/**
 * The illustration of five years in the external review (AEF 2024, annex to condition 2.e): equal inflow of
 * the composition of the stock; who is near work leaves within the year; of each cohort at 9 to 24 months a fifth,
 * three fifths, a fifth leave in its first, second, third year; of the rest a tenth leaves each year. The review shows a
 * drawing without start figures: those here are ours.
 */
export type FiveYears = {
  readonly stock: number;
  readonly target: number;
  /** A year. */
  readonly inflow: number;
  /** Shares at 0 to 9 and at 9 to 24 months from work; the rest is further off. */
  readonly near: number;
  readonly middle: number;
  /** Share of who is near that leaves within the year. */
  readonly nearLeaves: number;
  /** Shares of a cohort in the middle that leave in its first and its second year; what is left goes in the third. */
  readonly first: number;
  readonly second: number;
  /** Share of the rest that leaves in a year. */
  readonly restLeaves: number;
};

/** Ours: households on 1 January 2024 and the target (AEF 3.1), shares and inflow by our own estimate. */
export const ourFigures: FiveYears = {
  stock: 32_649,
  target: 30_000,
  inflow: 6_200,
  near: 0.1,
  middle: 0.25,
  nearLeaves: 1,
  first: 0.2,
  second: 0.6,
  restLeaves: 0.1,
};

export type YearEnd = {
  readonly year: number;
  readonly near: number;
  readonly middle: number;
  readonly rest: number;
  readonly stock: number;
};

/** The stock now (year 0) and at the end of each of the years. */
export function fiveYears(inputs: FiveYears, years = 5): readonly YearEnd[] {
  const { stock, inflow, near, middle, nearLeaves, first, second, restLeaves } = inputs;
  // Of a cohort in the middle, what is left after so many of its years.
  const middleLeft = [1, 1 - first, Math.max(0, 1 - first - second), 0];
  let close = stock * near;
  let rest = stock * (1 - near - middle);
  const ends: YearEnd[] = [yearEnd(0, stock * near, stock * middle, rest)];
  for (let year = 1; year <= years; year += 1) {
    close = (close + inflow * near) * (1 - nearLeaves);
    rest = rest * (1 - restLeaves) + inflow * (1 - near - middle);
    let between = stock * middle * (middleLeft[year] ?? 0);
    for (let cohort = 1; cohort <= year; cohort += 1) {
      between += inflow * middle * (middleLeft[year - cohort + 1] ?? 0);
    }
    ends.push(yearEnd(year, close, between, rest));
  }
  return ends;
}

const yearEnd = (year: number, near: number, middle: number, rest: number): YearEnd => ({
  year,
  near,
  middle,
  rest,
  stock: near + middle + rest,
});

/** What the review draws: under the target first in year 2, growing again from year 4 and not before, over it in year 5. */
export function hasShape(inputs: FiveYears): boolean {
  const { target } = inputs;
  const [, first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = fiveYears(inputs).map(
    ({ stock }) => stock,
  );
  const falls = first >= target && second < target && third <= second;
  return falls && fourth > third && fifth > fourth && fifth > target;
}

type Input = keyof FiveYears;
export const varied: readonly {
  readonly input: Input;
  readonly step: number;
  readonly most: number;
}[] = [
  { input: 'stock', step: 10, most: 100_000 },
  { input: 'target', step: 10, most: 100_000 },
  { input: 'inflow', step: 10, most: 15_000 },
  { input: 'near', step: 0.0025, most: 0.6 },
  { input: 'middle', step: 0.0025, most: 0.7 },
  { input: 'nearLeaves', step: 0.005, most: 1 },
  { input: 'first', step: 0.0025, most: 1 },
  { input: 'second', step: 0.0025, most: 1 },
  { input: 'restLeaves', step: 0.0005, most: 0.3 },
];

/** From where to where an input may go, the others as they are, before the shape is lost; nothing when it is not there. */
export function shapeRange(
  inputs: FiveYears,
  { input, step, most }: (typeof varied)[number],
): { readonly low: number; readonly high: number } | undefined {
  if (!hasShape(inputs)) return undefined;
  const holds = (value: number) => hasShape({ ...inputs, [input]: value });
  const walk = (direction: number): number => {
    let value = inputs[input];
    while (value + direction >= 0 && value + direction <= most && holds(value + direction)) {
      value += direction;
    }
    return value;
  };
  return { low: walk(-step), high: walk(step) };
}
