import { nelderMead } from '#engine/optimise/nelder-mead.ts';
import { aicc, type EtsForm, type EtsState, parameterCount, type Smoothing } from './ets-form.ts';
import { type EtsRun, runEts } from './ets-recursion.ts';
import { firstState, packState, unpackState } from './ets-start.ts';
import { refineState } from './ets-states.ts';

export type EtsFit = {
  readonly form: EtsForm;
  readonly period: number;
  readonly smoothing: Smoothing;
  readonly start: EtsState;
  readonly run: EtsRun;
  readonly aicc: number;
  /** Variance of the one-step errors, relative when the error is multiplicative. */
  readonly variance: number;
};

/**
 * Fits one form by maximum likelihood: smoothing by Nelder and Mead from several starts, first states by
 * least squares given the smoothing, in turn until neither gains. With `near` (a fit of a slightly
 * shorter series) the search starts there only, which is several times faster.
 */
export function fitEts(form: EtsForm, series: Float64Array, period: number, near?: EtsFit): EtsFit {
  let state = packState(form, near?.start ?? firstState(form, series, period));
  const devianceAt = (raw: readonly number[], first: readonly number[]) =>
    runEts(form, smoothingOf(form, raw), unpackState(form, first, period), series).deviance;
  const starts = near === undefined ? startsFor(form) : [rawOf(form, near.smoothing)];
  let best = starts
    .map((start) => nelderMead((raw) => devianceAt(raw, state), start, { ...search, step: 0.7 }))
    .reduce((one, other) => (other.value < one.value ? other : one));
  for (let round = 0; round < mostRounds; round += 1) {
    const before = best.value;
    state = refineState(form, smoothingOf(form, best.at), state, series, period);
    best = nelderMead((raw) => devianceAt(raw, state), best.at, { ...search, step: 0.3 });
    if (before - best.value < enough) break;
  }
  return fitted(form, series, period, smoothingOf(form, best.at), unpackState(form, state, period));
}

const search = { tolerance: 1e-4, mostEvaluations: 400 };
const mostRounds = 6;
const enough = 1e-3;

function fitted(
  form: EtsForm,
  series: Float64Array,
  period: number,
  smoothing: Smoothing,
  start: EtsState,
): EtsFit {
  const run = runEts(form, smoothing, start, series);
  const parameters = parameterCount(form, period);
  const squares = run.errors.reduce((sum, error) => sum + error * error, 0);
  return {
    form,
    period,
    smoothing,
    start,
    run,
    aicc: aicc(run.deviance, parameters, series.length),
    // Divided by the length less what is estimated (the variance itself is no loss).
    variance: squares / Math.max(1, series.length - parameters + 1),
  };
}

// Within the usual limits: 0 < alpha < 1, beta < alpha, gamma < 1 - alpha; phi from 0.8, where the trend
// is gone within two years, to 0.98, where it can hardly be told from one that stays (Hyndman et al.
// 2008). Searched over numbers without limits, so that no step can leave them.
const least = 1e-4;
const within = (raw: number, low: number, high: number) =>
  low + (high - low) / (1 + Math.exp(-raw));
const without = (value: number, low: number, high: number) => {
  const share = Math.min(1 - 1e-6, Math.max(1e-6, (value - low) / (high - low)));
  return Math.log(share / (1 - share));
};

function smoothingOf({ trend, season }: EtsForm, raw: readonly number[]): Smoothing {
  let next = 0;
  const take = () => {
    next += 1;
    return raw[next - 1] ?? 0;
  };
  const alpha = within(take(), least, 1 - least);
  const beta = trend === 'N' ? 0 : within(take(), 0, 1) * alpha;
  const phi = trend === 'Ad' ? within(take(), 0.8, 0.98) : 1;
  const gamma = season === 'N' ? 0 : within(take(), 0, 1) * (1 - alpha);
  return { alpha, beta, gamma, phi };
}

const rawOf = ({ trend, season }: EtsForm, { alpha, beta, gamma, phi }: Smoothing): number[] => [
  without(alpha, least, 1 - least),
  ...(trend === 'N' ? [] : [without(beta / alpha, 0, 1)]),
  ...(trend === 'Ad' ? [without(phi, 0.8, 0.98)] : []),
  ...(season === 'N' ? [] : [without(gamma / (1 - alpha), 0, 1)]),
];

const startsFor = (form: EtsForm): number[][] =>
  [
    { alpha: 0.3, beta: 0.03, gamma: 0.1, phi: 0.95 },
    { alpha: 0.9, beta: 0.5, gamma: 0.02, phi: 0.9 },
    { alpha: 0.6, beta: 0.1, gamma: 0.2, phi: 0.97 },
  ].map((smoothing) => rawOf(form, smoothing));
