import { instruments, instrumentYears } from '../../published/instruments.ts';
import { type Side, sides } from '../../published/sides.ts';
import { ofCount, ofShare, ofSum } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison, InconsistentTable } from '../definition.ts';
import { inYear, wholeYear } from '../moments.ts';

const source = 'KNAPRZ tables 4.1 and 4.2';

export async function instrumentTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  return [
    { name: 'instruments', source, cells: await eachYear(totalOf(city)) },
    { name: 'persons with an instrument', source, cells: await eachYear(personsOf(city)) },
    {
      name: 'instruments per person with an instrument',
      source,
      cells: await eachYear(perPersonWithOf(city)),
    },
    {
      name: 'instruments per person on benefit',
      source,
      cells: await eachYear(perPersonOf(city)),
    },
    { name: 'instruments by type, shares', source, cells: await byShare(city) },
    {
      name: 'instruments per person on benefit by type, Zuid',
      source: 'KNAPRZ table 4.1',
      cells: await byType(city, 'zuid'),
    },
  ];
}

export const inconsistentInstruments = async (city: CityFigures): Promise<InconsistentTable> => ({
  name: 'instruments per person on benefit by type, rest of the city',
  source: 'KNAPRZ table 4.2, column A',
  reason: 'the column divides the counts of Zuid by the persons of the rest of the city',
  cells: await byType(city, 'rest'),
});

type OfYear = (side: Side, index: number, year: number) => Promise<Comparison>;

async function eachYear(compare: OfYear): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of instrumentYears.entries()) {
      cells.push(await compare(side, index, year));
    }
  }
  return cells;
}

const totalOf =
  (city: CityFigures): OfYear =>
  async (side, index, year) => {
    const published = (instruments[side].total[index] ?? 0) * city.scale;
    const found = await city.of('instruments', wholeYear(year), { side });
    return {
      what: `${side} ${year}`,
      published,
      city: found?.numerator,
      agreed: 0.03 * published,
      chance: ofSum(await city.squares('instruments', wholeYear(year), { side })),
    };
  };

const personsOf =
  (city: CityFigures): OfYear =>
  async (side, index, year) => {
    const published = (instruments[side].personsWith[index] ?? 0) * city.scale;
    const found = await city.of('persons-with-instrument', wholeYear(year), { side });
    return {
      what: `${side} ${year}`,
      published,
      city: found?.numerator,
      agreed: 0.03 * published,
      chance: ofCount(published),
    };
  };

const perPersonWithOf =
  (city: CityFigures): OfYear =>
  (side, index, year) =>
    ratio(city, {
      what: `${side} ${year}`,
      published: instruments[side].perPersonWith[index] ?? 0,
      indicator: 'instruments-per-person',
      moment: wholeYear(year),
      at: { side },
    });

const perPersonOf =
  (city: CityFigures): OfYear =>
  (side, index, year) =>
    ratio(city, {
      what: `${side} ${year}`,
      published: instruments[side].perPerson[index] ?? 0,
      indicator: 'instruments-per-year-person',
      moment: inYear(year),
      at: { side },
    });

const byType = (city: CityFigures, side: Side): Promise<readonly Comparison[]> =>
  Promise.all(
    Object.entries(instruments[side].types).flatMap(([type, published]) =>
      instrumentYears.map((year, index) =>
        ratio(city, {
          what: `${side} ${year} ${type}`,
          published: published[index] ?? 0,
          indicator: 'instruments-per-year-person',
          moment: inYear(year),
          at: { side, instrument_type: type },
        }),
      ),
    ),
  );

/** Within 5%, or 0.02 a person where that is more. */
async function ratio(
  city: CityFigures,
  asked: {
    readonly what: string;
    readonly published: number;
    readonly indicator: string;
    readonly moment: ReturnType<typeof inYear>;
    readonly at: Readonly<Record<string, string>>;
  },
): Promise<Comparison> {
  const { what, published, indicator, moment, at } = asked;
  const found = await city.of(indicator, moment, at);
  const squares = await city.squares(indicator, moment, at);
  return {
    what,
    published,
    city: found?.value,
    agreed: Math.max(0.05 * published, 0.02),
    chance: found && found.denominator > 0 ? ofSum(squares) / found.denominator : 0,
  };
}

/** The tolerance per person, as a share of the instruments of the year. */
async function byShare(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    const { shares, perPerson } = instruments[side];
    for (const [type, published] of Object.entries(shares)) {
      for (const [index, year] of instrumentYears.entries()) {
        const share = (published[index] ?? 0) / 100;
        const at = { side, instrument_type: type };
        const found = await city.of('instrument-types', wholeYear(year), at);
        const all = await city.of('instruments', wholeYear(year), { side });
        const value = found && all ? found.numerator / all.numerator : undefined;
        cells.push({
          what: `${side} ${year} ${type}`,
          published: share,
          city: value,
          agreed: Math.max(0.05 * share, 0.02 / (perPerson[index] ?? 1)),
          chance: ofShare(share, all?.numerator ?? 0),
        });
      }
    }
  }
  return cells;
}
