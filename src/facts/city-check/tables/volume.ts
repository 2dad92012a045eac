import { firstQuarter2024 } from '../../published/four-cities.ts';
import { sides } from '../../published/sides.ts';
import {
  benefitRateOfZuid2021,
  buigShareOfZuid,
  decemberPersonsOfZuid2021,
  householdChange2017To2024,
  householdsOn,
  paidWorkAfter2020,
  yearPersons,
  yearPersonYears,
} from '../../published/volume.ts';
import { ofCount, ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { between, inYear, onDay } from '../moments.ts';

/** The first of the four cities is this one. */
const [rotterdam] = firstQuarter2024.cities;

/** A published count at the scale of the city, within a share of itself. */
function counted(
  what: string,
  count: number,
  city: number | undefined,
  options: { readonly scale: number; readonly within: number },
): Comparison {
  const published = count * options.scale;
  const agreed = options.within * published;
  return { what, published, city, agreed, chance: ofCount(published) };
}

export async function volumeTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  return [
    await householdTable(city),
    await changeTable(city),
    await quarterTable(city),
    await yearPersonTable(city),
    await zuidShareTable(city),
    await decemberPersonTable(city),
    await benefitRateTable(city),
    await paidWorkTable(city),
  ];
}

async function householdTable(city: CityFigures): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const [day, count] of Object.entries(householdsOn)) {
    const found = await city.of('households', onDay(day));
    cells.push(counted(day, count, found?.numerator, { scale: city.scale, within: 0.01 }));
  }
  return { name: 'households on benefit', source: 'AEF 3.1; LETTER', cells };
}

async function changeTable(city: CityFigures): Promise<ComparedTable> {
  const before = await city.of('households', onDay('2017-01-01'));
  const after = await city.of('households', onDay('2024-01-01'));
  const cell: Comparison = {
    what: '2017-01-01 to 2024-01-01',
    published: householdChange2017To2024,
    city: before && after && after.numerator / before.numerator - 1,
    agreed: 0.01,
    chance: Math.sqrt(2 / ((before?.numerator ?? 0) + 1)),
  };
  return { name: 'change of households 2017 to 2024', source: 'AEF 3.1', cells: [cell] };
}

/** Change of a figure, and its chance when both are counts of this size. */
function changeOf(
  what: string,
  published: number,
  before: number | undefined,
  after: number | undefined,
): Comparison {
  const known = before !== undefined && after !== undefined && before > 0;
  return {
    what,
    published,
    city: known ? after / before - 1 : undefined,
    agreed: 0.02,
    chance: known ? Math.sqrt(1 / before + 1 / Math.max(1, after)) : 0,
  };
}

async function quarterTable(city: CityFigures): Promise<ComparedTable> {
  const now = between('2024-01-01', '2024-04-01');
  const then = between('2023-01-01', '2023-04-01');
  const flow = async (id: string) =>
    [(await city.of(id, then))?.numerator, (await city.of(id, now))?.numerator] as const;
  const begin = (await city.of('households', onDay('2024-01-01')))?.numerator;
  const end = (await city.of('households', onDay('2024-04-01')))?.numerator;
  const inflow = await flow('inflow');
  const outflow = await flow('outflow');
  const volume = changeOf('volume since 2023-12-31', rotterdam.volume / 100, begin, end);
  // Who stays does not vary: the chance of a change of volume is that of the flows.
  const flows = (inflow[1] ?? 0) + (outflow[1] ?? 0);
  return {
    name: 'first quarter of 2024',
    source: 'LETTER (Divosa Benchmark G4, April 2024)',
    cells: [
      { ...volume, agreed: 0.005, chance: begin === undefined ? 0 : Math.sqrt(flows) / begin },
      changeOf('inflow against a year before', rotterdam.inflow / 100, ...inflow),
      changeOf('outflow against a year before', rotterdam.outflow / 100, ...outflow),
    ],
  };
}

async function yearPersonTable(city: CityFigures): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of yearPersonYears.entries()) {
      const found = await city.of('year-persons', inYear(year), { side });
      const count = yearPersons[side][index] ?? 0;
      cells.push(
        counted(`${side} ${year}`, count, found?.numerator, { scale: city.scale, within: 0.02 }),
      );
    }
  }
  return {
    name: 'persons on benefit for at least one month of the year',
    source: 'KNAPRZ tables 4.1 and 4.2, row C',
    cells,
  };
}

async function zuidShareTable(city: CityFigures): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const day of ['2022-01-01', '2023-01-01', '2024-01-01']) {
    const found = await city.of('buig-shares', onDay(day), { side: 'zuid' });
    cells.push({
      what: `zuid ${day}`,
      published: buigShareOfZuid,
      city: found?.value,
      agreed: 0.005,
      chance: ofShare(buigShareOfZuid, found?.denominator ?? 0),
    });
  }
  return { name: 'share of Zuid in BUIG benefits', source: 'AEF 3.1; KNAPRZ 2.1', cells };
}

async function decemberPersonTable(city: CityFigures): Promise<ComparedTable> {
  const found = await city.of('december-persons', inYear(2021), { side: 'zuid' });
  const options = { scale: city.scale, within: 0.02 };
  const cell = counted('zuid 2021', decemberPersonsOfZuid2021, found?.numerator, options);
  return { name: 'December persons of Zuid', source: 'KNAPRZ 3.4.2', cells: [cell] };
}

async function benefitRateTable(city: CityFigures): Promise<ComparedTable> {
  const found = await city.of('benefit-rate', inYear(2021), { side: 'zuid' });
  const cell: Comparison = {
    what: 'zuid 2021',
    published: benefitRateOfZuid2021,
    city: found?.value,
    // Two per cent of itself, as the persons that it counts, and the rounding of the publication.
    agreed: 0.002,
    chance: ofShare(benefitRateOfZuid2021, found?.denominator ?? 0),
  };
  return { name: 'benefit rate of Zuid', source: 'KNAPRZ 3.5', cells: [cell] };
}

async function paidWorkTable(city: CityFigures): Promise<ComparedTable> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    const found = await city.of('paid-work-a-year-later', inYear(2020), { side });
    cells.push({
      what: `${side}, December 2020 to December 2021`,
      published: paidWorkAfter2020[side],
      city: found?.value,
      agreed: 0.01,
      chance: ofShare(paidWorkAfter2020[side], found?.denominator ?? 0),
    });
  }
  return { name: 'paid work a year later', source: 'KNAPRZ 3.3.3', cells };
}
