import { leastGapOfMarks, netPromoters2022 } from '../../published/duties.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { onDay } from '../moments.ts';

/** The month that ends on the last day of 2022, pooled with two before and two after. */
const endOf2022 = onDay('2023-01-01');

export async function voiceTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  const cells: Comparison[] = [];
  for (const [bank, published] of Object.entries(netPromoters2022)) {
    const promoters = await city.of('promoters', endOf2022, { bank });
    const detractors = await city.of('detractors', endOf2022, { bank });
    const [up, down] = [promoters?.value, detractors?.value];
    cells.push({
      what: `net promoters, ${bank} bank`,
      published,
      city: up === undefined || down === undefined ? undefined : 100 * (up - down),
      agreed: 3,
      chance: ofNet(up ?? 0, down ?? 0, promoters?.denominator ?? 0),
      signBeyond: 3,
    });
  }
  return [
    { name: 'satisfaction and net promoter figure', source: 'KNAPRZ 4.3.1', cells },
    {
      name: 'gap of the mean mark between the banks',
      source: 'KNAPRZ 4.3.1',
      cells: [await gap(city)],
    },
  ];
}

/** Standard error of the difference of two shares of the same answers, in points. */
const ofNet = (up: number, down: number, answers: number): number =>
  answers === 0 ? 0 : 100 * Math.sqrt((up + down - (up - down) ** 2) / answers);

/** Published is "more than half a point": what lies above is as good, so the figure is cut off there. */
async function gap(city: CityFigures): Promise<Comparison> {
  const south = await markOf(city, 'south');
  const north = await markOf(city, 'north');
  const found =
    south.mean === undefined || north.mean === undefined ? undefined : south.mean - north.mean;
  const answers = Math.min(south.answers, north.answers);
  return {
    what: 'south minus north, at least (more is as published)',
    published: leastGapOfMarks,
    city: found === undefined ? undefined : Math.min(found, leastGapOfMarks),
    agreed: 0.1,
    // Marks of this shape have a standard deviation of about 2.3.
    chance: answers === 0 ? 0 : 2.3 * Math.sqrt(2 / answers),
  };
}

async function markOf(city: CityFigures, bank: string) {
  const found = await city.of('satisfaction', endOf2022, { bank });
  return { mean: found?.value, answers: found?.denominator ?? 0 };
}
