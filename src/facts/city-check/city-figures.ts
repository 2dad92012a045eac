import { getIndicator } from '../indicators/catalogue.ts';
import { computeIndicator } from '../indicators/compute.ts';
import type { Moment } from '../indicators/definition.ts';
import { type DimensionId, dimensions, unknown } from '../indicators/dimensions.ts';
import type { FigureCell, Group } from '../indicators/figure.ts';
import { parametersOf } from '../indicators/moment.ts';
import { type Fraction, valueOf, wholeOf } from '../indicators/value.ts';
import type { SnapshotReader } from '../reader.ts';

/** The city's own figures, by the indicators of the monitor. `undefined`: the facts do not reach so far. */
export type CityFigures = {
  /** Of the whole city 1, of a tenth of it 0.1. */
  readonly scale: number;
  of(id: string, moment: Moment, at?: Group): Promise<CityFigure | undefined>;
  /** All groups of a figure. */
  groups(id: string, moment: Moment, by: readonly DimensionId[]): Promise<readonly CityGroup[]>;
  /** Sum of squares over the contributors of a sum, for its chance. */
  squares(id: string, moment: Moment, at?: Group): Promise<number>;
};

export type CityFigure = {
  readonly value: number | undefined;
  readonly numerator: number;
  readonly denominator: number;
};

export type CityGroup = CityFigure & { readonly at: Group };

export function figuresOf(reader: SnapshotReader, scale: number): CityFigures {
  const known = new Map<string, Promise<readonly CityGroup[]>>();

  const groups: CityFigures['groups'] = (id, moment, by) => {
    const key = JSON.stringify([id, moment, by]);
    const found = known.get(key) ?? computeGroups(reader, id, moment, by);
    known.set(key, found);
    return found;
  };
  return {
    scale,
    groups,
    of: async (id, moment, at = {}) => {
      const by = Object.keys(at) as DimensionId[];
      const all = await groups(id, moment, by);
      return all.find(
        (group) =>
          Object.keys(group.at).length === by.length && by.every((it) => group.at[it] === at[it]),
      );
    },
    squares: (id, moment, at = {}) => sumOfSquares(reader, id, moment, at),
  };
}

async function computeGroups(
  reader: SnapshotReader,
  id: string,
  moment: Moment,
  by: readonly DimensionId[],
): Promise<readonly CityGroup[]> {
  const indicator = getIndicator(id);
  const computed = await computeIndicator(reader, indicator, { moment, by });
  if (!computed.ok) return [];
  const figure = computed.value;
  return figure.cells.map((cell) => {
    const own = fractionOf(cell);
    return {
      at: cell.at,
      numerator: own.numerator,
      denominator: own.denominator ?? own.numerator,
      value: valueOf(indicator, own, fractionOf(wholeOf(figure, cell))),
    };
  });
}

const fractionOf = ({ numerator, denominator }: FigureCell): Fraction => ({
  numerator: numerator.count,
  denominator: denominator?.count,
});

async function sumOfSquares(
  reader: SnapshotReader,
  id: string,
  moment: Moment,
  at: Group,
): Promise<number> {
  const { numerator } = getIndicator(id);
  const where = Object.entries(at).map(
    ([dimension, value]) =>
      `coalesce(${dimensions[dimension as DimensionId].sql}, '${unknown.code}') = '${value}'`,
  );
  const [row] = await reader.query<{ squares: number }>(
    `with rows as (${numerator.sql})
    select coalesce(sum(own * own), 0) as squares from (
      select sum(amount) as own from rows where ${['true', ...where].join(' and ')} group by contributor)`,
    parametersOf(moment, numerator.sql),
  );
  return row?.squares ?? 0;
}
