import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from './comparison.ts';
import { twoWayEffect } from './difference-in-differences.ts';
import {
  effectsByExposure,
  effectsByGroup,
  groupTimeEffects,
  overallEffect,
} from './group-time.ts';
import { placebosInSpace, rankOf } from './placebos.ts';
import { sampleDeviation } from './spread.ts';
import { fitSyntheticControl, type SyntheticControl } from './synthetic-control.ts';
import { fitSyntheticDid } from './synthetic-did.ts';

/** Reference problems with solutions in 60 digits, laid beside the checkout: they are not ours to copy. */
const folder = join(import.meta.dirname, '../../../../shared/anchors');

type Reference = {
  readonly weights: Readonly<Record<string, number>>;
  readonly pre_rmspe: number;
  readonly rmspe_ratio: number;
  readonly att: number;
  readonly gaps: Readonly<Record<string, number>>;
};
type OutcomeOnly = {
  readonly treated: string;
  readonly donors: readonly string[];
  readonly pre: readonly [number, number];
  readonly treated_fit: Reference;
  readonly placebos_excl_treated: Readonly<Record<string, Reference>>;
  readonly placebos_incl_treated: Readonly<Record<string, Reference>>;
  readonly placebos_excl_treated_summary: { readonly rank: number; readonly p: number };
};
type Did = Readonly<
  Record<
    'did' | 'cluster_se_CR0' | 'cluster_se_CR1_G' | 'cluster_se_CR1_nested' | 'se_placebo_rms',
    number
  >
> & { readonly placebos: Readonly<Record<string, number>> };
type Staggered = {
  readonly att_gt: Readonly<Record<string, { readonly att: number; readonly se_analytic: number }>>;
  readonly simple: number;
  readonly event_study: Readonly<Record<string, number>>;
  readonly group: Readonly<Record<string, number>>;
  readonly twfe: number;
  readonly twfe_cluster_se_CR0: number;
};

const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, file)), { columns: true });

const sets = [
  { name: 'prop99', file: 'prop99_smoking.csv', unit: 'state', outcome: 'cigsale' },
  { name: 'basque', file: 'basque.csv', unit: 'regionname', outcome: 'gdpcap' },
] as const;

function comparisonOf(
  { file, unit, outcome }: (typeof sets)[number],
  { treated, donors, pre }: OutcomeOnly,
): Comparison {
  const all = rows(file).sort((one, other) => Number(one['year']) - Number(other['year']));
  const path = (name: string) =>
    Float64Array.from(
      all.filter((row) => row[unit] === name),
      (row) => Number(row[outcome]),
    );
  return { treated: path(treated), donors: donors.map(path), before: pre[1] - pre[0] + 1 };
}

/** Asked: weights within 1e-4, errors within 1e-6. Reached, and kept: 1e-9. */
function expectAsReference(fit: SyntheticControl, names: readonly string[], wanted: Reference) {
  for (const [at, name] of names.entries()) {
    expect(fit.weights[at], name).toBeCloseTo(wanted.weights[name] ?? 0, 9);
  }
  for (const [at, gap] of Object.values(wanted.gaps).entries()) {
    expect(fit.effects[at]).toBeCloseTo(gap, 9);
  }
  expect(fit.preRmspe).toBeCloseTo(wanted.pre_rmspe, 9);
  expect(fit.ratio).toBeCloseTo(wanted.rmspe_ratio, 8);
  expect(fit.meanEffect).toBeCloseTo(wanted.att, 9);
  expect(fit.gap).toBeLessThan(1e-12);
}

describe('the anchors', () => {
  beforeEach(({ skip }) => {
    skip(!existsSync(folder), 'the reference problems (../shared/anchors) are not there');
  });

  it.each(sets)('synthetic control on $name: fit, placebos, rank', (set) => {
    const wanted = json(`outcome_only_${set.name}.json`) as OutcomeOnly;
    const comparison = comparisonOf(set, wanted);
    const fit = fitSyntheticControl(comparison);
    expectAsReference(fit, wanted.donors, wanted.treated_fit);
    const placebos = placebosInSpace(comparison, fitSyntheticControl);
    for (const [donor, placebo] of placebos.entries()) {
      const name = wanted.donors[donor] ?? '';
      const reference = wanted.placebos_excl_treated[name];
      if (reference === undefined) throw new Error(`no reference for ${name}`);
      const others = wanted.donors.filter((other) => other !== name);
      expectAsReference(placebo, others, reference);
    }
    const { rank, pValue } = rankOf(
      fit.ratio,
      placebos.map(({ ratio }) => ratio),
    );
    expect(rank).toBe(wanted.placebos_excl_treated_summary.rank);
    expect(pValue).toBeCloseTo(wanted.placebos_excl_treated_summary.p, 12);
  });

  it.each(sets)('synthetic control on $name: placebos that may use the treated unit', (set) => {
    const wanted = json(`outcome_only_${set.name}.json`) as OutcomeOnly;
    const { treated, donors, before } = comparisonOf(set, wanted);
    for (const [at, name] of wanted.donors.entries()) {
      const reference = wanted.placebos_incl_treated[name];
      const own = donors[at];
      if (reference === undefined || own === undefined) throw new Error(`no reference: ${name}`);
      const others = [...donors.filter((_, other) => other !== at), treated];
      const names = [...wanted.donors.filter((other) => other !== name), wanted.treated];
      const fit = fitSyntheticControl({ treated: own, donors: others, before });
      expectAsReference(fit, names, reference);
    }
  });

  it.each([
    [100, 6.019263857656, -49.65142592],
    [1000, 5.835455349, -51.406],
  ])('synthetic control on a made-up panel of %i donors: the optimum', async (count, pre, gap) => {
    const { panel } = (await import(join(folder, 'scale-panel.mjs'))) as {
      readonly panel: (donors: number) => readonly Float64Array[];
    };
    const rows = panel(count);
    const path = (unit: number) => Float64Array.from(rows, (row) => row[unit] as number);
    const donors = Array.from({ length: count }, (_, at) => path(at + 1));
    const fit = fitSyntheticControl({ treated: path(0), donors, before: 120 });
    expect(fit.preRmspe).toBeCloseTo(pre, 8);
    expect(fit.meanEffect).toBeCloseTo(gap, count === 100 ? 7 : 3);
    expect(fit.gap).toBeLessThan(1e-13);
  });

  it.each(sets)('difference-in-differences on $name: effect and clustered errors', (set) => {
    const comparison = comparisonOf(set, json(`outcome_only_${set.name}.json`) as OutcomeOnly);
    const wanted = (json('did_reference.json') as Record<string, Did>)[set.name];
    const never = comparison.donors.map(() => undefined);
    const found = twoWayEffect(
      [comparison.treated, ...comparison.donors],
      [comparison.before, ...never],
    );
    expect(found.effect).toBeCloseTo(wanted?.did ?? 0, 9);
    expect(found.errors.bare).toBeCloseTo(wanted?.cluster_se_CR0 ?? 0, 10);
    expect(found.errors.groups).toBeCloseTo(wanted?.cluster_se_CR1_G ?? 0, 10);
    expect(found.errors.nested).toBeCloseTo(wanted?.cluster_se_CR1_nested ?? 0, 10);
  });

  it('staggered starts on mpdta: every group and period, and the summaries', () => {
    const wanted = (json('did_reference.json') as { mpdta: Staggered }).mpdta;
    const units = Object.values(
      Object.groupBy(rows('mpdta.csv'), (row) => row['countyreal'] ?? ''),
    );
    const outcomes = units.map((of) => Float64Array.from(of ?? [], (row) => Number(row['lemp'])));
    const starts = units.map((of) => {
      const first = Number(of?.[0]?.['first.treat']);
      return first === 0 ? undefined : first - 2003;
    });
    const effects = groupTimeEffects(outcomes, starts);
    expect(effects).toHaveLength(Object.keys(wanted.att_gt).length);
    for (const { group, period, effect, error } of effects) {
      const reference = wanted.att_gt[`${group + 2003},${period + 2003}`];
      expect(effect).toBeCloseTo(reference?.att ?? Number.NaN, 12);
      expect(error).toBeCloseTo(reference?.se_analytic ?? Number.NaN, 12);
    }
    expect(overallEffect(effects).effect).toBeCloseTo(wanted.simple, 12);
    for (const [exposure, { effect }] of effectsByExposure(effects)) {
      expect(effect).toBeCloseTo(wanted.event_study[exposure] ?? Number.NaN, 12);
    }
    for (const [group, { effect }] of effectsByGroup(effects)) {
      expect(effect).toBeCloseTo(wanted.group[group + 2003] ?? Number.NaN, 12);
    }
    const pooled = twoWayEffect(outcomes, starts);
    expect(pooled.effect).toBeCloseTo(wanted.twfe, 12);
    expect(pooled.errors.bare).toBeCloseTo(wanted.twfe_cluster_se_CR0, 12);
  });

  // The authors' program ends after 10,000 steps at weights that are not yet the best ones; ours are. Run that
  // long, its search gives -15.60383 as published; run until it stands still, our weights and -15.60540.
  it('synthetic difference-in-differences on prop99: as the reference, with a lower objective', () => {
    const wanted = json('sdid_reference.json') as {
      synthdid: { estimate: number };
      sdid_omega: Readonly<Record<string, number>>;
      sdid_lambda: Readonly<Record<string, number>>;
    };
    const [prop99] = sets;
    const outcomeOnly = json('outcome_only_prop99.json') as OutcomeOnly;
    const comparison = comparisonOf(prop99, outcomeOnly);
    const found = fitSyntheticDid(comparison);
    expect(Math.abs(found.meanEffect - wanted.synthdid.estimate)).toBeLessThan(2e-3);
    expect(found.meanEffect).toBeCloseTo(-15.605399261, 8);
    expect(found.gap).toBeLessThan(1e-12);
    const reference = Float64Array.from(outcomeOnly.donors, (name) => wanted.sdid_omega[name] ?? 0);
    expect(objective(comparison, found.donorWeights)).toBeLessThan(
      objective(comparison, reference) - 0.01,
    );
    for (const [at, weight] of Object.values(wanted.sdid_lambda).entries()) {
      expect(found.periodWeights[at]).toBeCloseTo(weight, 5);
    }
  });
});

/** What the donor weights of synthetic difference-in-differences make as small as they can, ζ as the paper. */
function objective({ treated, donors, before }: Comparison, weights: Float64Array): number {
  const steps = donors.flatMap((donor) =>
    Array.from(donor.subarray(1, before), (value, at) => value - (donor[at] ?? 0)),
  );
  const zeta = (treated.length - before) ** 0.25 * sampleDeviation(steps);
  const gaps = Array.from(treated.subarray(0, before), (actual, at) =>
    donors.reduce((so, donor, j) => so - (weights[j] ?? 0) * (donor[at] ?? 0), actual),
  );
  const level = gaps.reduce((so, gap) => so + gap, 0) / before;
  const spread = gaps.reduce((so, gap) => so + (gap - level) ** 2, 0) / before;
  return spread + zeta ** 2 * weights.reduce((so, weight) => so + weight ** 2, 0);
}
