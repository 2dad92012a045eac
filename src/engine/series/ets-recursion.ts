import type { EtsForm, EtsState, Smoothing } from './ets-form.ts';

export type EtsRun = {
  /** One-step errors: in the unit of the series, or relative when the error is multiplicative. */
  readonly errors: Float64Array;
  /** One-step forecasts, made a step before. */
  readonly expected: Float64Array;
  readonly end: EtsState;
  /**
   * Minus twice the log likelihood, up to a constant of the length: n log(sum of squared errors), and for
   * multiplicative errors twice the sum of log |expected| besides. Infinite where the form breaks down.
   */
  readonly deviance: number;
};

/**
 * Runs the recursions over a series from a first state (Hyndman et al. 2008, tables 2.2 and 2.3). In the
 * error y - expected they are the same for additive and multiplicative errors; only the likelihood
 * differs.
 */
export function runEts(
  form: EtsForm,
  { alpha, beta, gamma, phi }: Smoothing,
  start: EtsState,
  series: Float64Array,
): EtsRun {
  const period = Math.max(1, start.season.length);
  const season = Float64Array.from(start.season.length === 0 ? [neutral(form)] : start.season);
  const multiplies = form.season === 'M';
  const errors = new Float64Array(series.length);
  const expected = new Float64Array(series.length);
  let level = start.level;
  let trend = start.trend;
  let squares = 0;
  let logs = 0;
  for (let at = 0; at < series.length; at += 1) {
    const place = at % period;
    const factor = season[place] as number;
    const base = level + phi * trend;
    const forecast = multiplies ? base * factor : base + factor;
    const raw = (series[at] as number) - forecast;
    const error = form.error === 'M' ? raw / forecast : raw;
    expected[at] = forecast;
    errors[at] = error;
    squares += error * error;
    if (form.error === 'M') logs += Math.log(forecast);
    const part = multiplies ? raw / factor : raw;
    level = base + alpha * part;
    trend = phi * trend + beta * part;
    season[place] = factor + gamma * (multiplies ? raw / base : raw);
  }
  const deviance = series.length * Math.log(Math.max(squares, tiny)) + 2 * logs;
  return {
    errors,
    expected,
    end: { level, trend, season: turned(form, season, series.length) },
    deviance: Number.isFinite(deviance) ? deviance : Number.POSITIVE_INFINITY,
  };
}

// A series that a form fits without any error has no likelihood; this keeps the logarithm finite.
const tiny = 1e-300;

const neutral = ({ season }: EtsForm): number => (season === 'M' ? 1 : 0);

const turned = (form: EtsForm, season: Float64Array, length: number): readonly number[] =>
  form.season === 'N'
    ? []
    : Array.from(season, (_, at) => season[(at + length) % season.length] as number);

/** The expected path of the steps after a state, without errors. */
export function pathOf(
  form: EtsForm,
  { phi }: Smoothing,
  { level, trend, season }: EtsState,
  horizon: number,
): Float64Array {
  const path = new Float64Array(horizon);
  let sum = 0;
  let power = 1;
  for (let step = 0; step < horizon; step += 1) {
    power *= phi;
    sum += power;
    const base = level + sum * trend;
    const factor = season[step % Math.max(1, season.length)] ?? neutral(form);
    path[step] = form.season === 'M' ? base * factor : base + factor;
  }
  return path;
}
