import {
  reachByContacts,
  reachByInstruments,
  reachYears,
  representationByContacts,
  representationByInstruments,
} from '../../published/reach.ts';
import { type Side, sides } from '../../published/sides.ts';
import { ofRepresentation, ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison, InconsistentTable } from '../definition.ts';
import { inYear } from '../moments.ts';
import { type PublishedGroup, publishedGroups } from './december.ts';

/** By what people are reached: the indicators, and what is published. */
const services = {
  contacts: { by: 'contacts', reach: reachByContacts, groups: representationByContacts },
  instruments: {
    by: 'instruments',
    reach: reachByInstruments,
    groups: representationByInstruments,
  },
} as const;
type Service = (typeof services)[keyof typeof services];

const isEducation = ({ dimension }: PublishedGroup): boolean => dimension === 'education_national';

export async function reachTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  const consistent = publishedGroups.filter((group) => !isEducation(group));
  return [
    await reachTable(city, services.contacts),
    await representationTable(city, services.contacts, publishedGroups),
    await reachTable(city, services.instruments),
    await representationTable(city, services.instruments, consistent),
  ];
}

export async function inconsistentRepresentation(city: CityFigures): Promise<InconsistentTable> {
  const education = publishedGroups.filter(isEducation);
  return {
    ...(await representationTable(city, services.instruments, education)),
    name: 'representation in instruments by education',
    reason: 'the shares of the three levels, added up again, make 92 to 83 per cent',
  };
}

async function reachTable(city: CityFigures, { by, reach }: Service): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of reachYears.entries()) {
      const published = reach[side][index] ?? 0;
      const found = await city.of(`reach-by-${by}`, inYear(year), { side });
      cells.push({
        what: `${side} ${year}`,
        published,
        city: found?.value,
        agreed: 0.02,
        chance: ofShare(published, found?.denominator ?? 0),
      });
    }
  }
  return { name: `reach by ${by}`, source: 'KNAPRZ table 4.3', cells };
}

async function representationTable(
  city: CityFigures,
  service: Service,
  groups: readonly PublishedGroup[],
): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of reachYears.entries()) {
      for (const group of groups) {
        const published = service.groups[side][group.group]?.[index];
        if (published === undefined) continue; // institutional households are not published
        const reach = service.reach[side][index] ?? 0;
        cells.push({
          what: `${side} ${year} ${group.group}`,
          published,
          agreed: 6,
          signBeyond: 6,
          ...(await representationOf(city, { by: service.by, year, side, group, reach })),
        });
      }
    }
  }
  return { name: `representation in ${service.by}`, source: 'KNAPRZ tables 4.6 and 4.7', cells };
}

/** In per cent, as published. */
async function representationOf(
  city: CityFigures,
  asked: { by: string; year: number; side: Side; group: PublishedGroup; reach: number },
): Promise<Pick<Comparison, 'city' | 'chance'>> {
  const { by, year, side, group, reach } = asked;
  const at = { side, [group.dimension]: group.value };
  const found = await city.of(`representation-by-${by}`, inYear(year), at);
  const all = await city.of('december-persons', inYear(year), { side });
  return {
    city: found?.value === undefined ? undefined : 100 * found.value,
    chance: ofRepresentation(reach, found?.denominator ?? 0, all?.numerator ?? 0),
  };
}
