import { inspectPool } from '#engine/causal/donor-pool.ts';
import { eventStudy } from '#engine/causal/event-study.ts';
import {
  effectsByExposure,
  groupTimeEffects,
  overallEffect,
  trendsBefore,
} from '#engine/causal/group-time.ts';
import type { JointTest } from '#engine/causal/influence.ts';
import { rankOf } from '#engine/causal/placebos.ts';
import { type EffectReport, reportEffect } from './effect-report.ts';
import { fitterFor, type Method, methods } from './fit.ts';
import { placeboAreas } from './placebo-areas.ts';
import { type Path, type PlaceComparison, rateOf } from './places.ts';

/** An estimate with its standard error, in points. */
export type Estimate = { readonly effect: number; readonly error: number };

/** What was measured of a programme: everything that a result page, report and file show. In points of 100. */
export type Measured = {
  readonly times: readonly string[];
  readonly before: number;
  readonly reports: { readonly [Key in Method]: EffectReport };
  /** Periods before the start in which the places of the programme lie above or below every donor. */
  readonly outside: readonly number[];
  /** Made-up areas in which nothing happened: the mean effect that each method finds in each. */
  readonly areas: { readonly [Key in Method]: readonly number[] };
  /**
   * The chance of trends before the start as uneven as these, among made-up areas: on even ones
   * difference-in-differences rests.
   */
  readonly parallel: number;
  /** The gaps over all periods that the method that decides finds in each made-up area. */
  readonly areaGaps: readonly (readonly number[])[];
  /** Neighbourhoods of the programme beside those of the pool, period by period against the last one before. */
  readonly study: {
    readonly estimates: readonly Estimate[];
    readonly trendsBefore: JointTest | null;
  };
  /** Of a roll-out in turns: over all, and by periods since the start. */
  readonly staggered?: {
    readonly overall: Estimate;
    readonly byExposure: readonly (Estimate & { readonly periods: number })[];
    readonly trendsBefore: JointTest;
  };
  readonly treated: readonly string[];
  readonly donors: readonly string[];
  readonly tooSmall: readonly string[];
  /** Of the places of the programme together, in each period: what was counted, and of how many. */
  readonly counted: {
    readonly numerators: readonly number[];
    readonly denominators: readonly number[];
  };
  /** People behind a rate of the synthetic control: 1 / Σ (weight² / people), so that one donor counts as itself. */
  readonly peopleBehind: number;
};

/** `starts`: the first treated period of each neighbourhood of the programme, when they differ. */
export function measurePlaces(
  compared: PlaceComparison,
  { name, method: decides }: { readonly name: string; readonly method: Method },
  starts?: ReadonlyMap<string, number>,
): Measured {
  const { comparison, times, before, treated, donors, tooSmall } = compared;
  const names = donors.map(({ place }) => place.code);
  const chosen = { comparison, donors: names, times, start: times[before] ?? '' };
  const report = (method: Method) =>
    reportEffect(
      chosen,
      { treated: name, outcome: 'rate' },
      { method, placebo: true, leaveOneOut: true },
    );
  const madeUp = placeboAreas(compared);
  const fitted = byMethod((method) => madeUp.map((area) => fitterFor[method](area)(area)));
  const reports = byMethod(report);
  const sums = (of: 'numerators' | 'denominators') =>
    times.map((_, at) => treated.reduce((sum, path) => sum + (path[of][at] ?? 0), 0));
  const study = eventStudy(ratesOf(treated), comparison.donors, before);
  return {
    times,
    before,
    reports,
    outside: inspectPool(comparison).outside,
    areas: byMethod((method) => fitted[method].map(({ meanEffect }) => meanEffect)),
    parallel: rankOf(
      reports.did.preRmspe,
      fitted.did.map(({ preRmspe }) => preRmspe),
    ).pValue,
    areaGaps: fitted[decides].map(({ effects }) => [...effects]),
    study: {
      estimates: Array.from(study.effects, (effect, at) => ({
        effect,
        error: study.errors[at] ?? 0,
      })),
      trendsBefore: study.trendsBefore ?? null,
    },
    ...(starts === undefined ? {} : { staggered: inTurns(compared, starts) }),
    treated: treated.map(({ place }) => place.code),
    donors: names,
    tooSmall: tooSmall.map(({ code }) => code),
    counted: { numerators: sums('numerators'), denominators: sums('denominators') },
    peopleBehind: peopleBehind(reports[decides], donors),
  };
}

const byMethod = <Value>(of: (method: Method) => Value) =>
  Object.fromEntries(methods.map((method) => [method, of(method)])) as {
    readonly [Key in Method]: Value;
  };

const ratesOf = (paths: readonly Path[]): readonly Float64Array[] =>
  paths.map((path) => rateOf([path]));

function inTurns({ treated, donors }: PlaceComparison, starts: ReadonlyMap<string, number>) {
  const paths = [...treated, ...donors];
  const effects = groupTimeEffects(
    ratesOf(paths),
    paths.map(({ place }) => starts.get(place.code)),
  );
  return {
    overall: overallEffect(effects),
    byExposure: [...effectsByExposure(effects)].map(([periods, mean]) => ({ periods, ...mean })),
    trendsBefore: trendsBefore(effects),
  };
}

function peopleBehind(report: EffectReport | undefined, donors: readonly Path[]): number {
  const people = new Map(
    donors.map(({ place, denominators }) => [place.code, denominators.at(-1) ?? 1]),
  );
  const spread = (report?.weights ?? []).reduce(
    (sum, { unit, weight }) => sum + weight ** 2 / (people.get(unit) ?? 1),
    0,
  );
  return spread === 0 ? 0 : 1 / spread;
}
