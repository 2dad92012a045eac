import { type Comparison, placeboOf } from '#engine/causal/comparison.ts';
import { earlierStart, type Rank, rankOf, wellFitted } from '#engine/causal/placebos.ts';
import { sampleDeviation } from '#engine/causal/spread.ts';
import { type EffectSet, invertPlaceboTest } from '#engine/causal/test-inversion.ts';
import { type Fit, type Fitter, type Method, placeboFitterFor } from './fit.ts';
import type { Time } from './time.ts';

export type PlaceboRatio = {
  readonly unit: string;
  readonly preRmspe: number;
  /** Infinite (null in JSON) when the fit before is exact: such a unit ranks as the most extreme. */
  readonly ratio: number;
  readonly meanEffect: number;
};

/** How unusual the treated unit is among donors that had no treatment. */
export type PlaceboReport = Rank & {
  /** What is ranked: post / pre error for sc, the size of the mean effect for did and sdid. */
  readonly statistic: 'error-ratio' | 'absolute-mean-effect';
  /** All units, the treated one among them, the most extreme first. */
  readonly ratios: readonly PlaceboRatio[];
  /** The rank among placebos whose mean squared error before is at most so many times that of the treated unit. */
  readonly wellFitted: readonly (Rank & { readonly timesAtMost: number })[];
  /** did and sdid: deviation of the placebo effects (Arkhangelsky et al. 2021, algorithm 4). */
  readonly standardError?: number;
  /** did: how uneven the trends before are, ranked: a low p-value speaks against parallel trends. */
  readonly trendsBefore?: Rank;
  /** sc: constant effects that the ranking does not reject. */
  readonly effectSet?: EffectSet;
  readonly inTime?: InTime;
};

export type InTime = {
  readonly start: Time;
  readonly preRmspe: number;
  readonly ratio: number;
  readonly meanEffect: number;
};

const badlyFittedLimits = [20, 5, 2]; // Abadie, Diamond and Hainmueller 2010, figures 5 to 7
const acceptedChance = 0.1;

/** What placebos are ranked by: all that needs to come back from a thread. */
export type PlaceboFit = Pick<Fit, 'preRmspe' | 'ratio' | 'meanEffect'>;

/** The placebos of these donors, from one up to, not including, another. */
export function fitPlacebos(
  comparison: Comparison,
  method: Method,
  { from, until }: { readonly from: number; readonly until: number },
): readonly PlaceboFit[] {
  const fit = placeboFitterFor(method, comparison);
  return Array.from({ length: until - from }, (_, at) => {
    const { preRmspe, ratio, meanEffect } = fit(placeboOf(comparison, from + at));
    return { preRmspe, ratio, meanEffect };
  });
}

export function reportPlacebos(
  comparison: Comparison,
  own: Fit,
  fitter: Fitter,
  naming: {
    readonly treated: string;
    readonly donors: readonly string[];
    readonly times: readonly Time[];
    readonly method: Method;
    /** When threads have fitted them already. */
    readonly fits?: readonly PlaceboFit[] | undefined;
  },
): PlaceboReport {
  const { treated, donors, method } = naming;
  const fits = naming.fits ?? fitPlacebos(comparison, method, { from: 0, until: donors.length });
  const statistic = method === 'sc' ? 'error-ratio' : 'absolute-mean-effect';
  const extremity = ({ ratio, meanEffect }: PlaceboFit) =>
    statistic === 'error-ratio' ? ratio : Math.abs(meanEffect);
  const ratios = [own, ...fits].map(({ preRmspe, ratio, meanEffect }, at) => ({
    unit: at === 0 ? treated : (donors[at - 1] ?? ''),
    preRmspe,
    ratio,
    meanEffect,
  }));
  const rankAmong = (others: readonly PlaceboFit[]) =>
    rankOf(extremity(own), others.map(extremity));
  const inTime = reportInTime(comparison, fitter, naming.times);
  return {
    statistic,
    ...rankAmong(fits),
    ratios: ratios.sort((one, other) => descending(extremity(one), extremity(other))),
    wellFitted: badlyFittedLimits.map((timesAtMost) => ({
      timesAtMost,
      ...rankAmong(wellFitted(fits, own, timesAtMost)),
    })),
    ...(method === 'sc'
      ? {
          effectSet: invertPlaceboTest(
            comparison,
            own,
            fits.map(({ ratio }) => ratio),
            acceptedChance,
          ),
        }
      : { standardError: sampleDeviation(fits.map(({ meanEffect }) => meanEffect)) }),
    ...(method === 'did'
      ? {
          trendsBefore: rankOf(
            own.preRmspe,
            fits.map(({ preRmspe }) => preRmspe),
          ),
        }
      : {}),
    ...(inTime === undefined ? {} : { inTime }),
  };
}

const descending = (one: number, other: number): number =>
  one === other ? 0 : other > one ? 1 : -1;

/** The start half-way the periods before, and nothing used of what came after the real start. */
function reportInTime(
  comparison: Comparison,
  fitter: Fitter,
  times: readonly Time[],
): InTime | undefined {
  const start = Math.floor(comparison.before / 2);
  const time = times[start];
  // Predictors are taken from periods that an earlier start would put after it.
  if (start < 2 || time === undefined || comparison.predictors !== undefined) return undefined;
  const { preRmspe, ratio, meanEffect } = fitter(earlierStart(comparison, start));
  return { start: time, preRmspe, ratio, meanEffect };
}
