import { differenceOf, errorOf } from './event-study.ts';
import { type JointTest, jointTest } from './influence.ts';
import { sumOf } from './spread.ts';

/**
 * Staggered starts (Callaway and Sant'Anna 2021), without covariates, on a balanced panel: the effect on the
 * group that starts at g in period t, against the units never treated. Base period: the last before the start
 * for t from g on, the period before t for t earlier (a check of trends, not an effect).
 */
export type GroupTimeEffect = {
  readonly group: number;
  readonly period: number;
  readonly effect: number;
  readonly error: number;
  /** Units in the group. */
  readonly size: number;
  /** What each unit of the panel adds to the error. */
  readonly influence: Float64Array;
};

/** `starts`: index of the first treated period, undefined for never; those treated from period 0 are left out. */
export function groupTimeEffects(
  outcomes: readonly Float64Array[],
  starts: readonly (number | undefined)[],
): readonly GroupTimeEffect[] {
  const places = (start: number | undefined) =>
    [...outcomes.keys()].filter((unit) => starts[unit] === start);
  const never = places(undefined);
  const groups = [...new Set(starts)]
    .filter((start): start is number => start !== undefined && start > 0)
    .sort((one, other) => one - other);
  const periods = outcomes[0]?.length ?? 0;
  return groups.flatMap((group) => {
    const own = places(group);
    return Array.from({ length: periods - 1 }, (_, before) => {
      const period = before + 1;
      const base = period >= group ? group - 1 : before;
      const change = (unit: number) =>
        (outcomes[unit]?.[period] as number) - (outcomes[unit]?.[base] as number);
      const { effect, influence } = differenceOf(own.map(change), never.map(change));
      const ofAll = new Float64Array(outcomes.length);
      for (const [at, unit] of [...own, ...never].entries()) ofAll[unit] = influence[at] as number;
      return {
        group,
        period,
        effect,
        error: errorOf(influence),
        size: own.length,
        influence: ofAll,
      };
    });
  });
}

/** A mean of effects, weighted by the size of their groups; its error takes these sizes as given. */
export type MeanEffect = { readonly effect: number; readonly error: number };

const after = ({ group, period }: GroupTimeEffect): boolean => period >= group;

/** All effects after the start. */
export const overallEffect = (effects: readonly GroupTimeEffect[]): MeanEffect =>
  weightedBySize(effects.filter(after));

/** By periods since the start; before it (negative) what should be 0. */
export const effectsByExposure = (
  effects: readonly GroupTimeEffect[],
): ReadonlyMap<number, MeanEffect> => averages(effects, ({ group, period }) => period - group);

/** By group, over its periods after the start. */
export const effectsByGroup = (
  effects: readonly GroupTimeEffect[],
): ReadonlyMap<number, MeanEffect> => averages(effects.filter(after), ({ group }) => group);

/** Do all groups move as the units never treated before their start? */
export const trendsBefore = (effects: readonly GroupTimeEffect[]): JointTest =>
  jointTest(effects.filter((effect) => !after(effect)));

function averages(
  effects: readonly GroupTimeEffect[],
  keyOf: (effect: GroupTimeEffect) => number,
): ReadonlyMap<number, MeanEffect> {
  return new Map(
    [...Map.groupBy(effects, keyOf)]
      .sort(([one], [other]) => one - other)
      .map(([key, ofKey]) => [key, weightedBySize(ofKey)]),
  );
}

function weightedBySize(effects: readonly GroupTimeEffect[]): MeanEffect {
  const all = sumOf(effects.map(({ size }) => size));
  const influence = new Float64Array(effects[0]?.influence.length ?? 0);
  for (const one of effects) {
    for (const [unit, value] of one.influence.entries()) {
      influence[unit] = (influence[unit] as number) + (value * one.size) / all;
    }
  }
  return {
    effect: sumOf(effects.map(({ effect, size }) => effect * size)) / all,
    error: errorOf(influence),
  };
}
