import {
  considered,
  exemptedIn2024,
  exemptedOfAll2023,
  finesFirstQuarter2024,
  fromUnemployment2016,
  imposed,
  reExaminationsDone,
  reExaminationsPlanned,
  sanctionYears,
  thematicPlanned2019,
} from '../../published/duties.ts';
import { sides } from '../../published/sides.ts';
import { ofCount, ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { between, inYear, onDay, wholeYear } from '../moments.ts';

export async function dutyTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  return [
    {
      name: 'exempted from the duty to work, by department, 2024',
      source: 'LETTER',
      cells: await exemptedCells(city),
    },
    {
      name: 'exempted in all, Rotterdam',
      source: 'AEF 2.r (benchmark 2023)',
      cells: [await exemptedShare(city, 'start of 2024', exemptedOfAll2023, {})],
    },
    {
      name: 're-examinations done',
      source: 'KNAPRZ table 2.5',
      cells: await examinedCells(city),
    },
    {
      name: 're-examinations planned from 2019',
      source: 'KNAPRZ table 2.5',
      cells: await plannedCells(city),
    },
    {
      name: 'sanctions considered and imposed',
      source: 'KNAPRZ table 2.6',
      cells: await sanctionCells(city),
    },
    {
      name: 'fines in the first quarter of 2024',
      source: 'AEF 2.p',
      cells: [
        counted(
          'whole city',
          finesFirstQuarter2024 * city.scale,
          (await city.of('fines', between('2024-01-01', '2024-04-01')))?.numerator,
        ),
      ],
    },
    {
      name: 'from unemployment benefit to social assistance, persons',
      source: 'WWB',
      cells: [
        counted(
          'whole city 2016',
          fromUnemployment2016 * city.scale,
          (await city.of('inflow-from-unemployment', wholeYear(2016)))?.numerator,
        ),
      ],
    },
  ];
}

/** Within 5% of a published count at the scale of the city. */
const counted = (what: string, published: number, found: number | undefined): Comparison => ({
  what,
  published,
  city: found,
  agreed: 0.05 * published,
  chance: ofCount(published),
});

async function exemptedShare(
  city: CityFigures,
  what: string,
  published: number,
  at: { readonly department?: string },
): Promise<Comparison> {
  const found = await city.of('exempted-from-work', onDay('2024-01-01'), at);
  const chance = ofShare(published, found?.denominator ?? 0);
  return { what, published, city: found?.value, agreed: 0.01, chance };
}

async function exemptedCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [department, published] of Object.entries(exemptedIn2024)) {
    const what = `start of 2024 ${department}`;
    cells.push(await exemptedShare(city, what, published, { department }));
  }
  return cells;
}

async function examinedCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const [year, published] of Object.entries(reExaminationsDone)) {
    const at = { side: 'zuid' };
    const found = await city.of('re-examinations-against-plan', inYear(Number(year)), at);
    cells.push(counted(`zuid ${year}`, published * city.scale, found?.numerator));
  }
  return cells;
}

async function plannedCells(city: CityFigures): Promise<readonly Comparison[]> {
  const thematic = { side: 'zuid', examination_kind: 'thematic' };
  const first = await city.of('re-examinations-against-plan', inYear(2019), thematic);
  const cells = [
    counted('zuid 2019 thematic', thematicPlanned2019 * city.scale, first?.denominator),
  ];
  for (const [year, published] of Object.entries(reExaminationsPlanned)) {
    const at = { side: 'zuid' };
    const found = await city.of('re-examinations-against-plan', inYear(Number(year)), at);
    cells.push(counted(`zuid ${year}`, published * city.scale, found?.denominator));
  }
  return cells;
}

async function sanctionCells(city: CityFigures): Promise<readonly Comparison[]> {
  const cells: Comparison[] = [];
  for (const side of sides) {
    for (const [index, year] of sanctionYears.entries()) {
      for (const [what, id, of] of [
        ['considered', 'sanction-considerations', considered],
        ['imposed', 'sanctions', imposed],
      ] as const) {
        const found = await city.of(id, wholeYear(year), { side });
        const published = (of[side][index] ?? 0) * city.scale;
        cells.push(counted(`${side} ${year} ${what}`, published, found?.numerator));
      }
    }
  }
  return cells;
}
