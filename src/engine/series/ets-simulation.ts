import type { Random } from '#engine/random/generator.ts';
import type { EtsFit } from './ets-fit.ts';

const paths = 1_000;

/**
 * Standard deviation of each step over simulated paths, for forms with a multiplicative season. Errors
 * are normal, each path has a mirrored twin, so that the mean is met closely with few paths.
 */
export function simulatedDeviation(fit: EtsFit, horizon: number, random: Random): Float64Array {
  const squares = new Float64Array(horizon);
  const sums = new Float64Array(horizon);
  const shocks = new Float64Array(horizon);
  const deviation = Math.sqrt(fit.variance);
  for (let pair = 0; pair < paths / 2; pair += 1) {
    for (let step = 0; step < horizon; step += 1) shocks[step] = deviation * normal(random);
    for (const sign of [1, -1]) addPath(fit, shocks, sign, sums, squares);
  }
  return squares.map((square, step) =>
    Math.sqrt(Math.max(0, square / paths - ((sums[step] as number) / paths) ** 2)),
  );
}

function addPath(
  { form, smoothing, run }: EtsFit,
  shocks: Float64Array,
  sign: number,
  sums: Float64Array,
  squares: Float64Array,
): void {
  const { alpha, beta, gamma, phi } = smoothing;
  const season = Float64Array.from(run.end.season);
  let { level, trend } = run.end;
  for (let step = 0; step < shocks.length; step += 1) {
    const place = step % season.length;
    const factor = season[place] as number;
    const base = level + phi * trend;
    const expected = base * factor;
    const shock = sign * (shocks[step] as number);
    const raw = form.error === 'M' ? expected * shock : shock;
    const value = expected + raw;
    level = base + (alpha * raw) / factor;
    trend = phi * trend + (beta * raw) / factor;
    season[place] = factor + (gamma * raw) / base;
    sums[step] = (sums[step] as number) + value;
    squares[step] = (squares[step] as number) + value * value;
  }
}

/** A standard normal number (Box and Muller, 1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
