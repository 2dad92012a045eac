export type Decomposition = {
  /** One number each place of the period, place 0 being that of the first observation. */
  readonly season: readonly number[];
  /** The series without its season. */
  readonly adjusted: Float64Array;
};

/**
 * Classical decomposition: what is left after a centred moving average over one period, averaged by place
 * in the period; additive seasons add up to 0, multiplicative ones average 1. Needs two whole periods.
 */
export function decompose(series: Float64Array, period: number, kind: 'A' | 'M'): Decomposition {
  const smooth = centredAverage(series, period);
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  for (const [at, middle] of smooth.entries()) {
    if (Number.isNaN(middle)) continue;
    const value = series[at] as number;
    sums[at % period] = (sums[at % period] ?? 0) + (kind === 'A' ? value - middle : value / middle);
    counts[at % period] = (counts[at % period] ?? 0) + 1;
  }
  const raw = Array.from(sums, (sum, place) => sum / (counts[place] ?? 1));
  const mean = raw.reduce((sum, value) => sum + value, 0) / period;
  const season = raw.map((value) => (kind === 'A' ? value - mean : value / mean));
  const adjusted = series.map((value, at) => {
    const factor = season[at % period] ?? 0;
    return kind === 'A' ? value - factor : value / factor;
  });
  return { season, adjusted };
}

/** Moving average over one period, halves at both ends when it is even; no number where it lacks data. */
function centredAverage(series: Float64Array, period: number): Float64Array {
  const half = Math.floor(period / 2);
  return series.map((_, at) => {
    if (at < half || at + half >= series.length) return Number.NaN;
    let sum = 0;
    for (let other = at - half; other <= at + half; other += 1) {
      const atEnd = period % 2 === 0 && (other === at - half || other === at + half);
      sum += (series[other] as number) * (atEnd ? 0.5 : 1);
    }
    return sum / period;
  });
}

/** Autocorrelations at lags 1 to `most`. */
function autocorrelations(series: Float64Array, most: number): Float64Array {
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  const own = series.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Float64Array.from({ length: most }, (_, place) => {
    const lag = place + 1;
    let sum = 0;
    for (let at = lag; at < series.length; at += 1) {
      sum += ((series[at] as number) - mean) * ((series[at - lag] as number) - mean);
    }
    return own > 0 ? sum / own : 0;
  });
}

/**
 * Whether a series has a season: its autocorrelation at one period is outside what chance gives nine
 * times out of ten (Bartlett's variance), as Assimakopoulos and Nikolopoulos (2000) test it.
 */
export function hasSeason(series: Float64Array, period: number): boolean {
  if (period < 2 || series.length < 2 * period + 1) return false;
  const lags = autocorrelations(series, period);
  const before = lags.slice(0, -1).reduce((sum, value) => sum + value * value, 0);
  return Math.abs(lags.at(-1) ?? 0) > 1.645 * Math.sqrt((1 + 2 * before) / series.length);
}
