import { shareAbove } from '#engine/distribution/normal.ts';
import { inverseQuadratic } from '#engine/linalg/inverse-quadratic.ts';
import { type Ending, type Moment, momentsOf } from './ending.ts';

/**
 * Does the share that has ended by cause 1 grow alike in groups, when other causes compete (Gray, Annals of Statistics
 * 1988, with ρ = 0)? Log-rank asks of the pace among those still there; this of the share among all who began.
 */
export type GrayTest = {
  readonly chiSquare: number;
  readonly degrees: number;
  /** 1 when nobody ended by this cause. */
  readonly pValue: number;
};

/** Two groups or more; cause 1 is the one asked about, any other competes. */
export function grayTest(groups: readonly (readonly Ending[])[]): GrayTest {
  const alike = groups.map((endings) =>
    endings.map((ending) => ({ ...ending, cause: Math.min(2, ending.cause) })),
  );
  const test = new Sums(alike.map((endings) => endings.reduce((sum, { count }) => sum + count, 0)));
  const moments = alike.map((endings) => {
    const own = momentsOf(endings, 2);
    return new Map(
      own.map((moment, at) => [moment.time, { moment, after: own[at + 1]?.atRisk ?? 0 }]),
    );
  });
  const times = new Set(moments.flatMap((own) => [...own.keys()]));
  for (const time of [...times].sort((one, other) => one - other)) {
    test.pass(moments.map((own) => own.get(time)));
  }
  const { value: chiSquare, rank: degrees } = inverseQuadratic(test.covariance(), test.scores());
  return { chiSquare, degrees, pValue: degrees === 0 ? 1 : shareAbove(degrees, chiSquare) };
}

type Passed = { readonly moment: Moment; readonly after: number } | undefined;

/** One group just before a time: who is there, the share still there, the share ended by cause 1; and its sums. */
type Standing = {
  atRisk: number;
  still: number;
  ended: number;
  stillAfter: number;
  endedAfter: number;
  readonly cross: number[];
  square: number;
};

/** The score of each group but the last, and the sums that make its variance. */
class Sums {
  readonly #groups: readonly Standing[];
  readonly #score: number[];
  readonly #drift: number[][];
  readonly #within: number[][];
  #pooled = 0;

  constructor(sizes: readonly number[]) {
    const zeros = () => sizes.map(() => 0);
    this.#groups = sizes.map((atRisk) => ({
      ...{ atRisk, still: 1, ended: 0, stillAfter: 1, endedAfter: 0, square: 0 },
      cross: zeros(),
    }));
    this.#score = zeros();
    this.#drift = sizes.map(zeros);
    this.#within = sizes.map(zeros);
  }

  scores(): readonly number[] {
    return this.#score.slice(0, -1);
  }

  covariance(): readonly (readonly number[])[] {
    const free = [...this.scores().keys()];
    const drift = (one: number, group: number) => this.#drift[one]?.[group] ?? 0;
    return free.map((one) =>
      free.map((other) =>
        this.#groups.reduce(
          (sum, { cross, square }, group) =>
            sum +
            drift(one, group) * (cross[other] ?? 0) +
            drift(other, group) * (cross[one] ?? 0) +
            drift(one, group) * drift(other, group) * square,
          this.#within[one]?.[other] ?? 0,
        ),
      ),
    );
  }

  pass(passed: readonly Passed[]): void {
    const ended = passed.map((it) => it?.moment.ended[0] ?? 0);
    const others = passed.map((it) => it?.moment.ended[1] ?? 0);
    const all = ended.reduce((sum, count) => sum + count, 0);
    if (all > 0 || others.some((count) => count > 0)) this.#count(ended, others, all);
    for (const [at, group] of this.#groups.entries()) {
      const own = passed[at];
      if (own !== undefined) group.atRisk = own.after;
      group.still = group.stillAfter;
      group.ended = group.endedAfter;
    }
  }

  #count(ended: readonly number[], others: readonly number[], all: number): void {
    let [reach, open] = [0, 0];
    for (const [at, group] of this.#groups.entries()) {
      const { atRisk, still, ended: before } = group;
      if (atRisk <= 0) continue;
      const [own, other] = [ended[at] ?? 0, others[at] ?? 0];
      group.stillAfter = (still * (atRisk - own - other)) / atRisk;
      group.endedAfter = before + (still * own) / atRisk;
      reach += atRisk / still;
      open += (atRisk * (1 - before)) / still;
    }
    const pooled = this.#pooled + all / reach;
    const step = this.#step(reach, all / (reach * (1 - this.#pooled)));
    for (const [at, { atRisk, still, ended: before }] of this.#groups.entries()) {
      if (atRisk <= 0) continue;
      const expected = (all * atRisk * (1 - before)) / (still * open);
      this.#score[at] = (this.#score[at] ?? 0) + (ended[at] ?? 0) - expected;
    }
    if (all > 0) this.#spreadOfCause(step, all, reach, pooled);
    this.#spreadOfOthers(others, pooled);
    this.#pooled = pooled;
  }

  /** What one more in a group would shift in the score of each; adds it to what it has shifted so far. */
  #step(reach: number, pace: number): readonly (readonly number[])[] {
    const weights = this.#groups.map(({ atRisk, still }) => (atRisk > 0 ? atRisk / still : 0));
    return weights.map((one, at) =>
      weights.map((other, of) => {
        const shift = (at === of ? one : 0) - (one * other) / reach;
        const row = this.#drift[at] as number[];
        row[of] = (row[of] ?? 0) + shift * pace;
        return shift;
      }),
    );
  }

  #spreadOfCause(
    step: readonly (readonly number[])[],
    all: number,
    reach: number,
    pooled: number,
  ): void {
    for (const [at, group] of this.#groups.entries()) {
      const { atRisk, still, stillAfter } = group;
      if (atRisk <= 0) continue;
      const share = stillAfter > 0 ? 1 - (1 - pooled) / stillAfter : 1;
      const ties = all > 1 ? 1 - (all - 1) / (reach * still - 1) : 1;
      const spread = (ties * still * all) / (reach * atRisk);
      this.#add(
        group,
        spread,
        share,
        (of) => (step[of]?.[at] ?? 0) - share * this.#driftOf(of, at),
      );
    }
  }

  #spreadOfOthers(others: readonly number[], pooled: number): void {
    for (const [at, group] of this.#groups.entries()) {
      const { atRisk, still, stillAfter } = group;
      const own = others[at] ?? 0;
      if (stillAfter <= 0 || own <= 0) continue;
      const share = (1 - pooled) / stillAfter;
      const ties = own > 1 ? 1 - (own - 1) / (atRisk - 1) : 1;
      const spread = (ties * still ** 2 * own) / atRisk ** 2;
      this.#add(group, spread, -share, (of) => share * this.#driftOf(of, at));
    }
  }

  #driftOf(of: number, at: number): number {
    return this.#drift[of]?.[at] ?? 0;
  }

  #add(group: Standing, spread: number, share: number, shiftOf: (of: number) => number): void {
    const shifts = this.#score.map((_, of) => shiftOf(of));
    group.square += share ** 2 * spread;
    for (const [one, shift] of shifts.entries()) {
      group.cross[one] = (group.cross[one] ?? 0) + shift * share * spread;
      const row = this.#within[one] as number[];
      for (const [other, its] of shifts.entries()) {
        row[other] = (row[other] ?? 0) + shift * its * spread;
      }
    }
  }
}
