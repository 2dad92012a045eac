import type { Random } from '#engine/random/generator.ts';
import type { EtsFit } from './ets-fit.ts';
import type { EtsForm, Smoothing } from './ets-form.ts';
import { pathOf } from './ets-recursion.ts';
import { simulatedDeviation } from './ets-simulation.ts';
import { normalProjection, type Projection } from './projection.ts';

/**
 * What a fit expects of the coming steps, with the variance of its errors: by formula where the form has
 * one (Hyndman et al. 2008, tables 6.2 and 6.3), by simulation of `random` where the season multiplies.
 * The parameters count as known, so that these bands are too narrow in short series.
 */
export function projectEts(fit: EtsFit, horizon: number, random: Random): Projection {
  const mean = pathOf(fit.form, fit.smoothing, fit.run.end, horizon);
  return normalProjection(mean, deviationOf(fit, mean, random));
}

function deviationOf(fit: EtsFit, mean: Float64Array, random: Random): Float64Array {
  if (fit.form.season === 'M') return simulatedDeviation(fit, mean.length, random);
  const effects = effectsOf(fit.form, fit.smoothing, fit.period, mean.length);
  return fit.form.error === 'A'
    ? additiveDeviation(fit.variance, effects)
    : multiplicativeDeviation(fit.variance, effects, mean);
}

/** What is left, 1, 2, … steps later, of one error in the expected path. */
function effectsOf(
  { trend, season }: EtsForm,
  { alpha, beta, gamma, phi }: Smoothing,
  period: number,
  horizon: number,
): Float64Array {
  let sum = 0;
  let power = 1;
  return Float64Array.from({ length: horizon }, (_, at) => {
    power *= phi;
    sum += power;
    const ownSeason = season !== 'N' && (at + 1) % period === 0;
    return alpha + (trend === 'N' ? 0 : beta * sum) + (ownSeason ? gamma : 0);
  });
}

function additiveDeviation(variance: number, effects: Float64Array): Float64Array {
  let sum = 1;
  return effects.map((effect) => {
    const deviation = Math.sqrt(variance * sum);
    sum += effect * effect;
    return deviation;
  });
}

/** The second moment of each step follows from those before it. */
function multiplicativeDeviation(
  variance: number,
  effects: Float64Array,
  mean: Float64Array,
): Float64Array {
  const moments = new Float64Array(mean.length);
  return mean.map((value, step) => {
    let moment = value * value;
    for (let back = 1; back <= step; back += 1) {
      moment += variance * (effects[back - 1] as number) ** 2 * (moments[step - back] as number);
    }
    moments[step] = moment;
    return Math.sqrt(Math.max(0, (1 + variance) * moment - value * value));
  });
}
