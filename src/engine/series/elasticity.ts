/** A slope with its standard error, and on how many points it rests. */
export type Slope = { readonly slope: number; readonly error: number; readonly points: number };

/**
 * By how many per cent `y` differs from a year before when `x` differs by one per cent: least squares on yearly
 * differences of logarithms of three-month means, which takes season and steady trends out. Neighbouring points share
 * eleven months and the errors go with one another: standard errors by Newey and West (1987), lags of a year.
 * Nothing when there are fewer than two years of pairs or `x` does not move.
 */
export function elasticityOf(x: Float64Array, y: Float64Array): Slope | undefined {
  const year = 12;
  const [driver, outcome] = [yearly(x, year), yearly(y, year)];
  const points = driver.length;
  if (points < 2 * year) return undefined;
  const [meanX, meanY] = [mean(driver), mean(outcome)];
  const away = driver.map((value) => value - meanX);
  const squares = away.reduce((sum, value) => sum + value ** 2, 0);
  if (squares < 1e-9) return undefined;
  const slope =
    away.reduce((sum, value, at) => sum + value * ((outcome[at] as number) - meanY), 0) / squares;
  const scores = away.map((value, at) => value * ((outcome[at] as number) - meanY - slope * value));
  let variance = scores.reduce((sum, score) => sum + score ** 2, 0);
  for (let lag = 1; lag <= year; lag += 1) {
    let together = 0;
    for (let at = lag; at < points; at += 1) {
      together += (scores[at] as number) * (scores[at - lag] as number);
    }
    variance += 2 * (1 - lag / (year + 1)) * together;
  }
  const corrected = (Math.max(0, variance) * points) / (points - 2);
  return { slope, error: Math.sqrt(corrected) / squares, points };
}

function yearly(series: Float64Array, year: number): Float64Array {
  const smooth = series.map((value, at) =>
    at < 2
      ? Number.NaN
      : Math.log((value + (series[at - 1] as number) + (series[at - 2] as number)) / 3),
  );
  const differences = smooth.map((value, at) =>
    at < year ? Number.NaN : value - (smooth[at - year] as number),
  );
  return differences.slice(year + 2);
}

const mean = (list: Float64Array): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;
