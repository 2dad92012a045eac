import { type Neighbourhood, neighbourhoods, residentsAlong } from '#city/geography/geography.ts';
import { apportioned } from '#engine/random/whole.ts';

/**
 * Residents of Rotterdam on 1 January. 2019 to 2026: CBS 03759ned; 2017: CBS key figures districts and
 * neighbourhoods; the other years before 2019 as CBS published them, rounded to hundreds.
 */
const cityResidents: ReadonlyMap<number, number> = new Map([
  [2009, 587_100],
  [2010, 593_000],
  [2011, 610_400],
  [2012, 616_300],
  [2013, 616_300],
  [2014, 618_400],
  [2015, 623_700],
  [2016, 629_600],
  [2017, 634_660],
  [2018, 638_700],
  [2019, 644_618],
  [2020, 651_157],
  [2021, 651_631],
  [2022, 655_468],
  [2023, 663_900],
  [2024, 670_610],
  [2025, 672_960],
  [2026, 673_804],
]);

/** Growth a year after the last published figure: that of 2025. */
const yearlyGrowth = 844;

function residentsOfCity(year: number): number {
  const known = cityResidents.get(year);
  if (known !== undefined) return known;
  return 673_804 + yearlyGrowth * (year - 2026);
}

export type Residents = {
  readonly place: Neighbourhood;
  readonly residents: number;
  readonly residents15to75: number;
};

/**
 * Residents of the neighbourhoods on 1 January, in a city of this scale: a straight line through 2017 and
 * 2025 gives each its share of the city, back to 2009 too (half as steep: assumption), whole numbers that add up.
 */
export function residentsOn(year: number, scale: number): readonly Residents[] {
  const weights = neighbourhoods.map((place) => residentsAlong(place, year));
  const all = apportioned(Math.round(residentsOfCity(year) * scale), weights);
  const of15to75 = neighbourhoods.map((place, at) => (all[at] ?? 0) * place.share15to75);
  const total = Math.round(of15to75.reduce((sum, part) => sum + part, 0));
  const rounded = apportioned(total, of15to75);
  return neighbourhoods.map((place, at) => ({
    place,
    residents: all[at] ?? 0,
    residents15to75: Math.min(all[at] ?? 0, rounded[at] ?? 0),
  }));
}
