import { contacts, contactYears } from '../../published/contacts.ts';
import { type Side, sides } from '../../published/sides.ts';
import { ofSum } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { inYear, wholeYear } from '../moments.ts';

const source = 'KNAPRZ tables 2.3 and 2.4';

export async function contactTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  return [
    { name: 'contacts about re-integration', source, cells: await perYear(totalOf(city)) },
    { name: 'contacts per person with a contact', source, cells: await perYear(perPersonOf(city)) },
    { name: 'contacts per person on benefit by topic', source, cells: await byTopic(city) },
  ];
}

type OfYear = (side: Side, index: number, year: number) => Promise<Comparison>;

async function perYear(compare: OfYear): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of contactYears.entries()) {
      cells.push(await compare(side, index, year));
    }
  }
  return cells;
}

const totalOf =
  (city: CityFigures): OfYear =>
  async (side, index, year) => {
    const published = (contacts[side].total[index] ?? 0) * city.scale;
    const found = await city.of('contacts', wholeYear(year), { side });
    return {
      what: `${side} ${year}`,
      published,
      city: found?.numerator,
      agreed: 0.03 * published,
      chance: ofSum(await city.squares('contacts', wholeYear(year), { side })),
    };
  };

const perPersonOf =
  (city: CityFigures): OfYear =>
  async (side, index, year) => {
    const published = contacts[side].perPerson[index] ?? 0;
    const found = await city.of('contacts-per-person', wholeYear(year), { side });
    const squares = await city.squares('contacts-per-person', wholeYear(year), { side });
    return {
      what: `${side} ${year}`,
      published,
      city: found?.value,
      // Total and persons are each published within 3%.
      agreed: 0.05 * published,
      chance: found && found.denominator > 0 ? ofSum(squares) / found.denominator : 0,
    };
  };

async function byTopic(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [topic, published] of Object.entries(contacts[side].topics)) {
      for (const [index, year] of contactYears.entries()) {
        const at = { side, topic };
        const found = await city.of('contacts-per-year-person', inYear(year), at);
        const squares = await city.squares('contacts-per-year-person', inYear(year), at);
        const value = published[index] ?? 0;
        cells.push({
          what: `${side} ${year} ${topic}`,
          published: value,
          city: found?.value,
          agreed: Math.max(0.05 * value, 0.02),
          chance: found && found.denominator > 0 ? ofSum(squares) / found.denominator : 0,
        });
      }
    }
  }
  return cells;
}
