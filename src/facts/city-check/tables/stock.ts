import { getIndicator } from '../../indicators/catalogue.ts';
import type { Moment } from '../../indicators/definition.ts';
import { sides } from '../../published/sides.ts';
import {
  caseloadYears,
  departmentShares,
  flowYears,
  inflowAfterLossOfWork,
  inflowOfRefugees,
  meanAge,
  meanCaseload,
  meanMonthsOnBenefit,
  outflowToWork,
  stockShares,
  stockYears,
} from '../../published/stock.ts';
import { ofMean, ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { inYear, onDay, wholeYear } from '../moments.ts';

const letter = 'LETTER; AEF 3.1';

export async function stockTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  const source = letter;
  return [
    {
      name: 'duration over five years',
      source,
      cells: await shares(city, 'over-five-years', stockShares.overFiveYears, 0.015),
    },
    {
      name: 'mean duration in months',
      source,
      // A year and a half, as for ages.
      cells: await means(city, 'mean-duration', meanMonthsOnBenefit, 18),
    },
    { name: 'mean age', source, cells: await means(city, 'december-mean-age', meanAge, 1.5) },
    {
      name: 'aged 55 or older',
      source,
      cells: await shares(city, 'december-aged-55-plus', stockShares.agedOver55, 0.015),
    },
    { name: 'education registered at intake', source, cells: await educationCells(city) },
    {
      name: 'inflow after loss of work',
      source: 'LETTER',
      cells: await flowShares(city, 'inflow-after-loss-of-work', inflowAfterLossOfWork),
    },
    {
      name: 'inflow of refugees with status',
      source: 'LETTER',
      cells: await flowShares(city, 'inflow-of-refugees', inflowOfRefugees),
    },
    {
      name: 'outflow to work, share of all exits',
      source: 'LETTER',
      cells: await flowShares(city, 'outflow-to-work', outflowToWork),
    },
    { name: 'clients by department', source: 'AEF 3.1', cells: await departmentCells(city) },
    {
      name: 'mean caseload',
      source: 'KNAPRZ table 2.2 (from management reports, not verified by the researchers)',
      cells: await caseloadCells(city),
    },
  ];
}

/**
 * The start of a year: the stock of households on 1 January, or the persons of the December before, as the
 * three counts of the definitions have it (docs/methods/facts-and-snapshots.md).
 */
const startOf = (id: string, year: number): Moment =>
  getIndicator(id).time === 'year' ? inYear(year - 1) : onDay(`${year}-01-01`);

async function shares(
  city: CityFigures,
  id: string,
  published: readonly number[],
  agreed: number,
): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [index, year] of stockYears.entries()) {
    const found = await city.of(id, startOf(id, year));
    const share = published[index] ?? 0;
    const chance = ofShare(share, found?.denominator ?? 0);
    cells.push({ what: `start of ${year}`, published: share, city: found?.value, agreed, chance });
  }
  return cells;
}

async function means(
  city: CityFigures,
  id: string,
  published: readonly number[],
  agreed: number,
): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [index, year] of stockYears.entries()) {
    const found = await city.of(id, startOf(id, year));
    const squares = await city.squares(id, startOf(id, year));
    cells.push({
      what: `start of ${year}`,
      published: published[index] ?? 0,
      city: found?.value,
      agreed,
      chance: found ? ofMean(found.numerator, squares, found.denominator) : 0,
    });
  }
  return cells;
}

async function educationCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  const levels = [
    ['low', stockShares.educationLow],
    ['middle', stockShares.educationMiddle],
    ['high', stockShares.educationHigh],
  ] as const;
  for (const [index, year] of stockYears.entries()) {
    const groups = await city.groups('december-persons', inYear(year - 1), ['education_intake']);
    const countOf = (level: string) =>
      groups.find(({ at }) => at.education_intake === level)?.numerator ?? 0;
    const known = countOf('low') + countOf('middle') + countOf('high');
    for (const [level, published] of levels) {
      const share = published[index] ?? 0;
      cells.push({
        what: `start of ${year} ${level}`,
        published: share,
        city: known > 0 ? countOf(level) / known : undefined,
        agreed: 0.01,
        chance: ofShare(share, known),
      });
    }
  }
  return cells;
}

async function flowShares(
  city: CityFigures,
  id: string,
  published: readonly number[],
): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [index, year] of flowYears.entries()) {
    const found = await city.of(id, wholeYear(year));
    const share = published[index] ?? 0;
    const chance = ofShare(share, found?.denominator ?? 0);
    cells.push({ what: String(year), published: share, city: found?.value, agreed: 0.01, chance });
  }
  return cells;
}

async function departmentCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [day, published] of Object.entries(departmentShares)) {
    for (const [department, share] of Object.entries(published)) {
      const found = await city.of('client-shares', onDay(day), { department });
      const chance = ofShare(share, found?.denominator ?? 0);
      cells.push({
        what: `${day} ${department}`,
        published: share,
        city: found?.value,
        agreed: 0.01,
        chance,
      });
    }
  }
  return cells;
}

/** The mean over the twelve first days of months: clients of all these days over the hours of all. */
async function caseloadCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of caseloadYears.entries()) {
      let clients = 0;
      let tenths = 0;
      for (let month = 1; month <= 12; month += 1) {
        const day = `${year}-${String(month).padStart(2, '0')}-01`;
        const found = await city.of('caseload', onDay(day), { team_side: side });
        clients += found?.numerator ?? 0;
        tenths += found?.denominator ?? 0;
      }
      const published = meanCaseload[side][index] ?? 0;
      cells.push({
        what: `${side} ${year}`,
        published,
        city: tenths > 0 ? (360 * clients) / tenths : undefined,
        agreed: 0.05 * published,
        // The same clients stay for months: their number varies as on one day.
        chance: clients > 0 ? published / Math.sqrt(clients / 12) : 0,
      });
    }
  }
  return cells;
}
