import { type JointTest, jointTest } from './influence.ts';
import { meanOf } from './spread.ts';

/** An estimate for each period against the last one before the start, whose own is 0 by construction. */
export type EventStudy = {
  readonly effects: Float64Array;
  /** Clustered by unit, times G/(G-1). Of one treated unit they know nothing of its own noise: use placebos. */
  readonly errors: Float64Array;
  /** Are all periods before the start 0 together? Undefined with fewer than two treated units. */
  readonly trendsBefore: JointTest | undefined;
};

/** Treated units with one start in common beside units never treated; paths as long as each other. */
export function eventStudy(
  treated: readonly Float64Array[],
  donors: readonly Float64Array[],
  before: number,
): EventStudy {
  const units = treated.length + donors.length;
  const length = treated[0]?.length ?? 0;
  const studied = Array.from({ length }, (_, at) => {
    const change = (path: Float64Array) => (path[at] as number) - (path[before - 1] as number);
    return differenceOf(treated.map(change), donors.map(change));
  });
  const factor = Math.sqrt(units / (units - 1));
  return {
    effects: Float64Array.from(studied, ({ effect }) => effect),
    errors: Float64Array.from(studied, ({ influence }) => factor * errorOf(influence)),
    trendsBefore:
      treated.length < 2
        ? undefined
        : jointTest(
            studied.slice(0, before - 1).map(({ effect, influence }) => ({
              effect,
              influence: influence.map((value) => factor * value),
            })),
          ),
  };
}

/** A difference of two means, and what each unit of both adds to its error. */
export type Difference = { readonly effect: number; readonly influence: Float64Array };

export function differenceOf(ours: readonly number[], theirs: readonly number[]): Difference {
  const [own, other] = [meanOf(ours), meanOf(theirs)];
  return {
    effect: own - other,
    influence: Float64Array.from([
      ...ours.map((value) => (value - own) / ours.length),
      ...theirs.map((value) => (other - value) / theirs.length),
    ]),
  };
}

export const errorOf = (influence: Float64Array): number =>
  Math.sqrt(influence.reduce((sum, value) => sum + value ** 2, 0));
