import { type Band, bandOf } from '#engine/transitions/band.ts';
import { expectCourse, stockOf } from '#engine/transitions/expect.ts';
import { type Month, monthAfter } from '../month.ts';
import { planMonths } from './plan.ts';
import { populationChain } from './population.ts';
import { seriesNames, seriesOf } from './report.ts';
import { type Asked, type Draw, expectDraw } from './simulate-draw.ts';
import { type Target, type TargetOutcome, targetOutcome } from './target.ts';

/** A forecast of the stock, its composition and its flows, with bands. Months are those in which flows happen. */
export type StockForecast = {
  /** `expected`: parameters drawn, chance by formula, at once; `simulated`: person by person. */
  readonly kind: 'expected' | 'simulated';
  readonly draws: number;
  readonly seed: number;
  /** The first day of this month is the last known one; it is the first of `months`. */
  readonly origin: Month;
  readonly months: readonly Month[];
  /** By name of the series: a band for each month; the stock at its end, the flows in it. */
  readonly series: Readonly<Record<string, readonly Band[]>>;
  /** The stock, if parameters alone or chance alone were unknown. */
  readonly apart: { readonly parameters: readonly Band[]; readonly chance: readonly Band[] };
  readonly target: TargetOutcome | undefined;
};

/** The forecast of what was drawn person by person. */
export function forecastOfDraws(
  asked: Asked,
  draws: readonly Draw[],
  target: Target | undefined,
): StockForecast {
  const { months } = asked;
  const spread = widened(draws.map(({ series }) => series));
  const stock = spread.map((series) => series.subarray(0, months));
  const centre = meanPath(asked);
  const chance = draws.map(({ series, expected }) =>
    Float64Array.from(
      { length: months },
      (_, month) =>
        (series[month] as number) - (expected[month] as number) + (centre.stock[month] as number),
    ),
  );
  return {
    ...about(asked, 'simulated', draws.length),
    series: bandsOf(spread, months),
    apart: {
      parameters: bands(
        draws.map(({ expected }) => expected),
        months,
      ),
      chance: bands(chance, months),
    },
    target: target && outcome(asked, target, stock, 1, centre),
  };
}

/**
 * The forecast at once: courses without chance under drawn parameters, each with what chance adds as a normal
 * deviation. Chance: newcomers by Poisson, who was there stays or not, so that the variance is
 * stayers × (1 − their share) + newcomers who are there.
 */
export function forecastAtOnce(
  asked: Asked,
  target: Target | undefined,
  draws = 60,
): StockForecast {
  const drawn = Array.from({ length: draws }, (_, draw) => expectDraw(asked, draw));
  return forecastOfExpected(asked, target, drawn);
}

/** The same of courses that were expected before, by `expectDraw`; or of the stock alone, by `expectStock`. */
export function forecastOfExpected(
  asked: Asked,
  target: Target | undefined,
  drawn: readonly Float64Array[],
): StockForecast {
  const { months } = asked;
  const centre = meanPath(asked);
  const deviation = centre.series.map((mean, at) => {
    if (at >= months) return Math.sqrt(mean);
    const stayed = centre.stayers[at] as number;
    return Math.sqrt(
      stayed * Math.max(0, 1 - stayed / Math.max(1, centre.began)) + Math.max(0, mean - stayed),
    );
  });
  const spread = widened(
    drawn.flatMap((series) =>
      normalScores.map((score) =>
        series.map((value, at) => Math.max(0, value + score * (deviation[at] as number))),
      ),
    ),
  );
  const stocks = spread.map((series) => series.subarray(0, months));
  return {
    ...about(asked, 'expected', drawn.length),
    series: bandsOf(spread, months, normalScores.length),
    apart: {
      parameters: bands(drawn, months),
      chance: Array.from(centre.stock, (value, at) => normalBand(value, deviation[at] as number)),
    },
    target: target && outcome(asked, target, stocks, normalScores.length, centre),
  };
}

/** So much further from their mean lie the draws than the model says: what fifty study cities asked (docs/methods). */
const widening = 1.1;

function widened(paths: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(paths[0]?.length ?? 0);
  for (const path of paths) {
    for (let at = 0; at < mean.length; at += 1) {
      mean[at] = (mean[at] as number) + (path[at] as number) / paths.length;
    }
  }
  return paths.map((path) =>
    path.map((value, at) => {
      const middle = mean[at] as number;
      return Math.max(0, middle + widening * (value - middle));
    }),
  );
}

/** Nine values that a standard normal number falls beside equally often, drawn apart to a variance of 1. */
const normalScores = [-1.711, -1.039, -0.633, -0.303, 0, 0.303, 0.633, 1.039, 1.711];

const normalBand = (mean: number, deviation: number): Band => {
  const at = (score: number) => Math.max(0, mean + score * deviation);
  return rounded({
    mean,
    lo50: at(-0.674),
    hi50: at(0.674),
    lo80: at(-1.282),
    hi80: at(1.282),
    lo95: at(-1.96),
    hi95: at(1.96),
  });
};

const about = ({ model, months, seed }: Asked, kind: StockForecast['kind'], draws: number) => ({
  kind,
  draws,
  seed,
  origin: model.origin,
  months: Array.from({ length: months }, (_, month) => monthAfter(model.origin, month)),
});

function meanPath({ model, effects, months }: Asked) {
  const chain = populationChain();
  const plan = planMonths(model, effects, months);
  const start = Float64Array.from(model.start);
  const course = expectCourse(chain, plan, start);
  const series = seriesOf(course, months, model.tracks);
  const alone = { ...plan, inflow: new Float64Array(plan.inflow.length) };
  const slope = 10;
  const fewer = stockOf(chain, expectCourse(chain, plan, start, slope));
  const stock = series.slice(0, months);
  const there = start.map((count, state) =>
    chain.counted[chain.cellOf[state] as number] === 1 ? count : 0,
  );
  return {
    series,
    began: there.reduce((sum, count) => sum + count, 0),
    stock,
    stayers: stockOf(chain, expectCourse(chain, alone, there)),
    perExit: stock.map((value, month) => (value - (fewer[month] as number)) / slope),
  };
}

function outcome(
  { model, months }: Asked,
  target: Target,
  stock: readonly Float64Array[],
  copies: number,
  centre: ReturnType<typeof meanPath>,
): TargetOutcome | undefined {
  const at = Array.from({ length: months }, (_, month) => monthAfter(model.origin, month)).indexOf(
    target.by.slice(0, 7) as Month,
  );
  const perExit = centre.perExit[at] ?? 1;
  return targetOutcome(target, model.origin, { stock, copies, expected: centre.stock, perExit });
}

function bandsOf(
  draws: readonly Float64Array[],
  months: number,
  copies = 1,
): Record<string, readonly Band[]> {
  // Courses may hold the first series alone: the stock.
  const names = seriesNames.slice(0, (draws[0]?.length ?? 0) / months);
  return Object.fromEntries(
    names.map((name, place) => [
      name,
      bands(
        draws.map((series) => series.subarray(place * months, (place + 1) * months)),
        months,
        copies,
      ),
    ]),
  );
}

function bands(paths: readonly Float64Array[], months: number, copies = 1): readonly Band[] {
  const values = new Float64Array(paths.length);
  return Array.from({ length: months }, (_, month) => {
    for (let draw = 0; draw < paths.length; draw += 1) {
      values[draw] = paths[draw]?.[month] as number;
    }
    return rounded(bandOf(values, copies));
  });
}

/** A tenth of a household is nearer than anybody knows. */
const rounded = (band: Band): Band =>
  Object.fromEntries(
    Object.entries(band).map(([key, value]) => [key, Math.round(value * 10) / 10]),
  ) as Band;
