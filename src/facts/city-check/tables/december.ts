import { type DimensionId, unknown } from '../../indicators/dimensions.ts';
import { decemberShares, decemberYears } from '../../published/population.ts';
import { type Side, sides } from '../../published/sides.ts';
import { ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { inYear } from '../moments.ts';

/** A published group, and where the indicators have it. */
export type PublishedGroup = {
  readonly group: string;
  readonly dimension: DimensionId;
  readonly value: string;
};

const group = (name: string, dimension: DimensionId, value = name): PublishedGroup => ({
  group: name,
  dimension,
  value,
});

const sexes = [group('men', 'sex', '1'), group('women', 'sex', '2')];
const ages = [15, 25, 35, 45, 55, 65].map((age) => group(`age_${age}_${age + 10}`, 'age_band'));
const households = [
  'single',
  'couple_without_children',
  'couple_with_children',
  'single_parent',
  'other_household',
  'institutional',
].map((kind) => group(kind, 'household_kind'));
const educations = ['low', 'middle', 'high'].map((level) =>
  group(`education_${level}`, 'education_national', level),
);

export const publishedGroups: readonly PublishedGroup[] = [
  ...sexes,
  ...ages,
  ...households,
  ...educations,
];

/** Composition of the December persons, one table a characteristic. */
export async function decemberTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  const parts = [
    ['sex', sexes],
    ['age', ages],
    ['household', households],
    ['education, national register', educations],
  ] as const;
  const tables: ComparedTable[] = [];
  for (const [name, groups] of parts) {
    tables.push({
      name: `December persons by ${name}`,
      source: 'KNAPRZ tables 4.4 and 4.5',
      cells: await compared(city, groups),
    });
  }
  return tables;
}

async function compared(
  city: CityFigures,
  groups: readonly PublishedGroup[],
): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const group of groups) {
      for (const [index, year] of decemberYears.entries()) {
        const published = decemberShares[side][group.group]?.[index] ?? Number.NaN;
        const { share, known } = await shareOfKnown(city, year, side, group);
        cells.push({
          what: `${side} ${year} ${group.group}`,
          published,
          city: share,
          agreed: group.group === 'age_65_75' ? 0.025 : 0.01,
          chance: ofShare(published, known),
        });
      }
    }
  }
  return cells;
}

/** Of those of whom it is known, as published. */
async function shareOfKnown(
  city: CityFigures,
  year: number,
  side: Side,
  { dimension, value }: PublishedGroup,
): Promise<{ readonly share: number | undefined; readonly known: number }> {
  const of = (group: string) =>
    city.of('december-composition', inYear(year), { side, [dimension]: group });
  const found = await of(value);
  if (found === undefined) return { share: undefined, known: 0 };
  const known = found.denominator - ((await of(unknown.code))?.numerator ?? 0);
  return { share: known > 0 ? found.numerator / known : undefined, known };
}
