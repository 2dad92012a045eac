import { normalReach } from '#engine/distribution/normal.ts';
import { sumOf } from './spread.ts';

/**
 * Who began something beside who did not, made alike in what is recorded: in each stratum the share of the others that
 * came to an end, weighed by how many began there (direct standardisation to those who began). Only strata with enough
 * of both count. What is not recorded stays unlike, so the difference is described, not caused.
 */
export type Trials = {
  readonly cells: readonly TrialCell[];
  /** Different units in each stratum: one that is looked at in several months is one. */
  readonly units: readonly {
    readonly stratum: string;
    readonly began: boolean;
    readonly count: number;
  }[];
  /**
   * How often a look of one cell and a look of the other are at the same unit, both orders and a look with itself
   * counted: looks at one unit are not independent.
   */
  readonly together: readonly {
    readonly one: number;
    readonly other: number;
    readonly count: number;
  }[];
};

/** Looks that are alike: `ended` the horizon (from 1) by which it had ended, 0 when it had not by the last. */
export type TrialCell = {
  readonly id: number;
  readonly stratum: string;
  readonly began: boolean;
  readonly ended: number;
  readonly count: number;
};

export type ShareBetween = { readonly share: number; readonly low: number; readonly high: number };

export type Standardised = {
  /** Looks at units that began, in all and in strata where both groups have enough. */
  readonly began: { readonly all: number; readonly compared: number };
  /** Units that did not begin, in these strata. */
  readonly others: number;
  readonly strata: { readonly all: number; readonly compared: number };
  /** By horizon, in their order. */
  readonly horizons: readonly {
    readonly began: ShareBetween;
    /** The others, standardised to those who began. */
    readonly others: ShareBetween;
    /** The others of these strata as they are. */
    readonly plain: number;
    readonly difference: ShareBetween;
  }[];
};

/** `fewest`: units that each group must have in a stratum. Nothing when no stratum has so many of both. */
export function standardise(
  trials: Trials,
  { horizons, fewest }: { readonly horizons: number; readonly fewest: number },
  confidence = 0.95,
): Standardised | undefined {
  const strata = Map.groupBy(trials.cells, ({ stratum }) => stratum);
  const began = sizeOf(trials.cells.filter((cell) => cell.began));
  const kept = new Set(
    [...strata.keys()].filter((stratum) =>
      [true, false].every((group) => unitsIn(trials, stratum, group) >= fewest),
    ),
  );
  const cells = trials.cells.filter(({ stratum }) => kept.has(stratum));
  if (cells.length === 0) return undefined;
  const known = new Set(cells.map(({ id }) => id));
  const together = trials.together.filter(({ one, other }) => known.has(one) && known.has(other));
  const reach = normalReach(confidence);
  return {
    began: { all: began, compared: sizeOf(cells.filter((cell) => cell.began)) },
    others: sumOf([...kept].map((stratum) => unitsIn(trials, stratum, false))),
    strata: { all: strata.size, compared: kept.size },
    horizons: Array.from({ length: horizons }, (_, at) =>
      horizonOf(cells, together, at + 1, reach),
    ),
  };
}

const sizeOf = (cells: readonly TrialCell[]): number => sumOf(cells.map(({ count }) => count));

const unitsIn = ({ units }: Trials, stratum: string, began: boolean): number =>
  units.find((it) => it.stratum === stratum && it.began === began)?.count ?? 0;

/** Influence of one look on each of the three figures; the composition of those who began counts as chance too. */
type Influence = { readonly began: number; readonly others: number; readonly difference: number };

function horizonOf(
  cells: readonly TrialCell[],
  together: Trials['together'],
  horizon: number,
  reach: number,
): Standardised['horizons'][number] {
  const endedBy = ({ ended }: TrialCell): number => (ended > 0 && ended <= horizon ? 1 : 0);
  const shareOf = (of: readonly TrialCell[]): number =>
    sumOf(of.map((cell) => cell.count * endedBy(cell))) / (sizeOf(of) || 1);
  const [starters, rest] = [true, false].map((group) =>
    cells.filter(({ began }) => began === group),
  ) as [TrialCell[], TrialCell[]];
  const all = sizeOf(starters);
  const strata = new Map(
    [...Map.groupBy(cells, ({ stratum }) => stratum)].map(([stratum, own]) => {
      const others = own.filter(({ began }) => !began);
      const weight = sizeOf(own.filter(({ began }) => began)) / all;
      return [stratum, { weight, share: shareOf(others), size: sizeOf(others) }];
    }),
  );
  const own = shareOf(starters);
  const standard = sumOf([...strata.values()].map(({ weight, share }) => weight * share));
  const influence = new Map(
    cells.map((cell): [number, Influence] => {
      const { weight, share, size } = strata.get(cell.stratum) ?? { weight: 0, share: 0, size: 1 };
      if (!cell.began) {
        const others = (weight * (endedBy(cell) - share)) / size;
        return [cell.id, { began: 0, others, difference: -others }];
      }
      const [began, others] = [(endedBy(cell) - own) / all, (share - standard) / all];
      return [cell.id, { began, others, difference: began - others }];
    }),
  );
  const between = (share: number, of: keyof Influence): ShareBetween => {
    const variance = sumOf(
      together.map(
        ({ one, other, count }) =>
          count * (influence.get(one)?.[of] ?? 0) * (influence.get(other)?.[of] ?? 0),
      ),
    );
    const away = reach * Math.sqrt(Math.max(0, variance));
    const least = of === 'difference' ? -1 : 0;
    return { share, low: Math.max(least, share - away), high: Math.min(1, share + away) };
  };
  return {
    began: between(own, 'began'),
    others: between(standard, 'others'),
    plain: shareOf(rest),
    difference: between(own - standard, 'difference'),
  };
}
