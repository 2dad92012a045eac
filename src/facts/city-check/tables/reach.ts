import { reachByContacts, reachYears, representationByContacts } from '../../published/reach.ts';
import { type Side, sides } from '../../published/sides.ts';
import { ofRepresentation, ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { inYear } from '../moments.ts';
import { type PublishedGroup, publishedGroups } from './december.ts';

export async function reachTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  return [await reachTable(city), await representationTable(city)];
}

async function reachTable(city: CityFigures): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of reachYears.entries()) {
      const published = reachByContacts[side][index] ?? 0;
      const found = await city.of('reach-by-contacts', inYear(year), { side });
      cells.push({
        what: `${side} ${year}`,
        published,
        city: found?.value,
        agreed: 0.02,
        chance: ofShare(published, found?.denominator ?? 0),
      });
    }
  }
  return { name: 'reach by contacts', source: 'KNAPRZ table 4.3', cells };
}

async function representationTable(city: CityFigures): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of reachYears.entries()) {
      for (const group of publishedGroups) {
        const published = representationByContacts[side][group.group]?.[index];
        if (published === undefined) continue; // institutional households are not published
        const reach = reachByContacts[side][index] ?? 0;
        cells.push({
          what: `${side} ${year} ${group.group}`,
          published,
          agreed: 6,
          signBeyond: 6,
          ...(await representationOf(city, { year, side, group, reach })),
        });
      }
    }
  }
  return { name: 'representation in contacts', source: 'KNAPRZ tables 4.6 and 4.7', cells };
}

/** In per cent, as published. */
async function representationOf(
  city: CityFigures,
  asked: { year: number; side: Side; group: PublishedGroup; reach: number },
): Promise<Pick<Comparison, 'city' | 'chance'>> {
  const { year, side, group, reach } = asked;
  const at = { side, [group.dimension]: group.value };
  const found = await city.of('representation-by-contacts', inYear(year), at);
  const all = await city.of('december-persons', inYear(year), { side });
  return {
    city: found?.value === undefined ? undefined : 100 * found.value,
    chance: ofRepresentation(reach, found?.denominator ?? 0, all?.numerator ?? 0),
  };
}
