import { addUp } from '#facts/indicators/adding.ts';
import { getIndicator } from '#facts/indicators/catalogue.ts';
import type { Counted, CountRow } from '#facts/indicators/counted.ts';
import type { Measure, Moment } from '#facts/indicators/definition.ts';
import { type DimensionId, dimensions, pathOf } from '#facts/indicators/dimensions.ts';
import type { Figure, Group } from '#facts/indicators/figure.ts';
import { getDay } from '#kernel/day.ts';

/** A household on benefit on a day, as far as the figures built here tell. */
export type Household = {
  readonly place: { readonly side: string; readonly area: string };
  readonly age_band: string;
  readonly scheme: string;
};

/** The figures of a stock as the catalogue counts them, of households that a test makes up. */
export function stockFigures(day: string, households: readonly Household[]): readonly Figure[] {
  const moment: Moment = { kind: 'day', day: getDay(day) };
  const build = (indicator: string, by: readonly DimensionId[]) =>
    figureOf(indicator, moment, by, households);
  return [
    build('households', ['area']),
    build('households', ['side', 'age_band']),
    build('buig-shares', ['side']),
    build('aged-55-plus', ['side']),
  ];
}

function figureOf(
  id: string,
  moment: Moment,
  by: readonly DimensionId[],
  households: readonly Household[],
): Figure {
  const indicator = getIndicator(id);
  const counted = (measure: Measure): Counted => {
    const used = by.filter((dimension) => measure.dimensions.includes(dimension));
    return { measure, by: used, rows: countRows(used, households.filter(isOf(measure.id))) };
  };
  const leaves = by.map((dimension) => leavesOf(dimension, households));
  return {
    indicator: id,
    moment,
    by,
    provisional: false,
    ...addUp({
      indicator,
      moment,
      by,
      leaves,
      numerator: counted(indicator.numerator),
      denominator: 'denominator' in indicator ? counted(indicator.denominator) : undefined,
    }),
  };
}

/** Who is counted by a measure: what its SQL says, for a household of a test. */
const isOf =
  (measure: string) =>
  ({ scheme, age_band: band }: Household): boolean => {
    if (measure === 'buig-benefits') return true;
    if (measure === 'pw-households') return scheme === 'PW';
    if (measure === 'pw-households-55-plus') {
      return scheme === 'PW' && (band === 'age_55_65' || band === 'age_65_75');
    }
    throw new Error(`no rule for ${measure}`);
  };

const valueOf = ({ place, age_band: band }: Household, dimension: DimensionId): string => {
  if (dimension === 'side') return place.side;
  return dimension === 'area' ? place.area : band;
};

/** A row for each total of each dimension, as `group by grouping sets` gives them. */
function countRows(by: readonly DimensionId[], households: readonly Household[]): CountRow[] {
  let sets: DimensionId[][] = [[]];
  for (const dimension of by) {
    const path = pathOf(dimension);
    const prefixes = [[], ...path.map((_, index) => path.slice(0, index + 1))];
    sets = sets.flatMap((set) => prefixes.map((prefix) => [...set, ...prefix]));
  }
  const all = [...new Set(by.flatMap(pathOf))];
  return sets.flatMap((set) => {
    const rows = new Map<string, Record<string, string | number | null>>();
    if (set.length === 0) rows.set('', { ...totalRow(all), count: 0 });
    for (const household of households) {
      const values = set.map((dimension) => valueOf(household, dimension));
      const key = values.join('|');
      const row = rows.get(key) ?? {
        ...totalRow(all),
        ...Object.fromEntries(set.map((dimension, index) => [`at_${dimension}`, values[index]])),
        count: 0,
      };
      rows.set(key, { ...row, count: Number(row['count']) + 1 });
    }
    return [...rows.values()] as unknown as CountRow[];
  });
}

const totalRow = (all: readonly DimensionId[]): Record<string, null> =>
  Object.fromEntries(all.map((dimension) => [`at_${dimension}`, null]));

/** Places where nobody lives are there too, and `unknown` when somebody is. */
function leavesOf(dimension: DimensionId, households: readonly Household[]): readonly Group[] {
  if (dimension === 'area') {
    const hasPlaceless = households.some(({ place }) => place.area === 'unknown');
    return [
      { side: 'zuid', area: 'Charlois' },
      { side: 'zuid', area: 'Feijenoord' },
      { side: 'rest', area: 'Noord' },
      { side: 'rest', area: 'Waalhaven' },
      ...(hasPlaceless ? [{ side: 'unknown', area: 'unknown' }] : []),
    ];
  }
  const { values } = dimensions[dimension];
  const listed = values === 'places' ? [] : values.map(({ code }) => ({ [dimension]: code }));
  const hasUnknown = households.some((household) => valueOf(household, dimension) === 'unknown');
  return hasUnknown ? [...listed, { [dimension]: 'unknown' }] : listed;
}
