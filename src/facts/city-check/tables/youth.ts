import { inProblemDebt, youthOutflowToEducation2023, youthShares } from '../../published/youth.ts';
import { ofShare } from '../chance.ts';
import type { CityFigure, CityFigures } from '../city-figures.ts';
import type { ComparedTable, Comparison } from '../definition.ts';
import { onDay, wholeYear } from '../moments.ts';

const startOf2024 = onDay('2024-01-01');

export async function youthTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  const cells: Comparison[] = [];
  for (const [id, published] of Object.entries(youthShares)) {
    cells.push(shareOf(`start of 2024, ${id}`, published, await city.of(id, startOf2024), 0.02));
  }
  const exits = await city.of('youth-outflow-to-education', wholeYear(2023));
  const finances = await city.of('finances-in-trouble', startOf2024);
  return [
    { name: 'characteristics of the youth desk', source: 'LETTER; AEF', cells },
    {
      name: 'outflow of the youth desk to education',
      source: 'LETTER',
      cells: [shareOf('2023', youthOutflowToEducation2023, exits, 0.02)],
    },
    {
      name: 'problem debt, as finances that a professional judged acute or not in order',
      source: 'LETTER (about a third, of another register)',
      cells: [shareOf('start of 2024', inProblemDebt, finances, 0.03)],
    },
  ];
}

const shareOf = (
  what: string,
  published: number,
  found: CityFigure | undefined,
  agreed: number,
): Comparison => ({
  what,
  published,
  city: found?.value,
  agreed,
  chance: ofShare(published, found?.denominator ?? 0),
});
