import { varianceOfMean } from './difference-in-differences.ts';
import { meanOf, sumOf } from './spread.ts';

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
};

/** `starts`: index of the first treated period, undefined for never; those treated from period 0 are left out. */
export function groupTimeEffects(
  outcomes: readonly Float64Array[],
  starts: readonly (number | undefined)[],
): readonly GroupTimeEffect[] {
  const never = outcomes.filter((_, unit) => starts[unit] === undefined);
  const groups = [...new Set(starts)]
    .filter((start): start is number => start !== undefined && start > 0)
    .sort((one, other) => one - other);
  const periods = outcomes[0]?.length ?? 0;
  return groups.flatMap((group) => {
    const own = outcomes.filter((_, unit) => starts[unit] === group);
    return Array.from({ length: periods - 1 }, (_, before) => {
      const period = before + 1;
      const base = period >= group ? group - 1 : before;
      const change = (path: Float64Array) => (path[period] as number) - (path[base] as number);
      const [ours, theirs] = [own.map(change), never.map(change)];
      return {
        group,
        period,
        effect: meanOf(ours) - meanOf(theirs),
        error: Math.sqrt(varianceOfMean(ours) + varianceOfMean(theirs)),
        size: own.length,
      };
    });
  });
}

/** Weighted by the size of the groups: all effects after the start. */
export const overallEffect = (effects: readonly GroupTimeEffect[]): number =>
  weightedBySize(effects.filter(({ group, period }) => period >= group));

/** By periods since the start; before it (negative) what should be 0. */
export const effectsByExposure = (
  effects: readonly GroupTimeEffect[],
): ReadonlyMap<number, number> => averages(effects, ({ group, period }) => period - group);

/** By group, over its periods after the start. */
export function effectsByGroup(effects: readonly GroupTimeEffect[]): ReadonlyMap<number, number> {
  const after = effects.filter(({ group, period }) => period >= group);
  return averages(after, ({ group }) => group);
}

function averages(
  effects: readonly GroupTimeEffect[],
  keyOf: (effect: GroupTimeEffect) => number,
): ReadonlyMap<number, number> {
  const sorted = Map.groupBy(effects, keyOf);
  return new Map(
    [...sorted]
      .sort(([one], [other]) => one - other)
      .map(([key, ofKey]) => [key, weightedBySize(ofKey)]),
  );
}

const weightedBySize = (effects: readonly GroupTimeEffect[]): number =>
  sumOf(effects.map(({ effect, size }) => effect * size)) / sumOf(effects.map(({ size }) => size));
