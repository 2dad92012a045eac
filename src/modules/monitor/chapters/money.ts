import { balanceOf } from '../rules/loaded-figures.ts';
import { type Chapter, countAt, type Desk, written } from './chapter.ts';

/** The BUIG budget and what it was spent on, for the years until the period whose amounts were loaded. */
export function moneyChapter(desk: Desk): Chapter | undefined {
  const { t, f, edition } = desk;
  const years = edition.loaded.money
    .filter(({ year }) => year <= edition.period.year)
    .toSorted((one, other) => one.year - other.year);
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const euros = (value: number) => f.euro(value * 100);
  const balance = balanceOf(last);
  const say = balance < 0 ? t.moneyShort : t.moneyLeft;
  return {
    id: 'money',
    title: t.moneyTitle,
    message: [say(String(last.year), euros(Math.abs(balance))), t.citiesSource(last.source)].join(
      ' ',
    ),
    points: priceOf(desk, last.year, last.benefits),
    figures: [],
    charts: [],
    tables: [
      {
        id: 'money',
        table: {
          caption: t.moneyCaption,
          columns: [
            { header: t.year },
            ...[t.budget, t.spentOnBenefits, t.wageSubsidies, t.recovered, t.balance].map(
              (header) => ({ header, numeric: true }),
            ),
          ],
          rows: years.map((year) => [
            String(year.year),
            ...[
              year.budget,
              year.benefits,
              year.wageSubsidies,
              year.recovered,
              balanceOf(year),
            ].map(euros),
          ]),
        },
      },
    ],
    sources: ['buigBySide'],
  };
}

/** A whole city's money over the benefits of a made-up one would say nothing, unless it is as large. */
function priceOf({ t, f, edition }: Desk, year: number, spent: number): readonly string[] {
  const { scale } = edition.snapshot;
  const benefits = countAt(edition.now.buigBySide, {});
  if (year !== edition.period.year || benefits === null || (scale ?? 1) !== 1) return [];
  return [
    t.moneyPrice(
      written(spent / benefits, (price) => f.euro(Math.round(price) * 100)),
      f.number(benefits),
      f.day(edition.period.until),
    ),
  ];
}
