import type { CityFigures } from '../rules/loaded-figures.ts';
import type { Chapter, Desk } from './chapter.ts';

/** The city beside the other large ones, as another source published it; nothing when that lacks for the period. */
export function fourCitiesChapter(desk: Desk): Chapter | undefined {
  const { t, edition, language } = desk;
  const rows = edition.loaded.cities.filter(({ period }) => period === edition.period.id);
  const [first] = rows;
  if (first === undefined) return undefined;
  const text = (value: number) => percent(desk, value);
  return {
    id: 'four-cities',
    title: t.citiesTitle,
    message: `${leastGrowth(desk, rows)} ${t.citiesSource(first.source)}`,
    figures: [],
    charts: [],
    tables: [
      {
        id: 'four-cities',
        table: {
          caption: t.citiesCaption(first.about[language]),
          columns: [
            { header: t.cityName },
            { header: t.volume, numeric: true },
            { header: t.inflow, numeric: true },
            { header: t.outflow, numeric: true },
          ],
          rows: rows.map(({ city, volume, inflow, outflow }) => [
            city,
            text(volume),
            text(inflow),
            text(outflow),
          ]),
        },
      },
    ],
    sources: [],
  };
}

const percent = ({ f }: Desk, value: number): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${f.share(Math.abs(value) / 100)}`;

function leastGrowth(desk: Desk, rows: readonly CityFigures[]): string {
  const [least, next] = rows.toSorted((one, other) => one.volume - other.volume);
  if (least === undefined || least.volume === next?.volume) return desk.t.citiesAlike;
  return desk.t.citiesMessage(least.city, percent(desk, least.volume));
}
