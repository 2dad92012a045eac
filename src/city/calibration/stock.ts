import { firstDay, monthNumber } from '#city/calendar.ts';
import { pathThrough } from '#city/calibration/path.ts';
import type { Side } from '#city/geography/geography.ts';

/**
 * Households on a PW benefit on the first day of a month, the whole city.
 * 2011: CBS 80725ned (each figure is the end of its month, so the first day of the next). 2017-01 and
 * 2024-01: AEF 3.1, letter to the council of June 2024. 2018-01 and 2019-01: the municipality in the
 * press (37,667 and 35,292; persons or households is not said), 2019-12: below 34,000. Mid 2024: 32,730,
 * undated in the source. The others follow the Netherlands (CBS 37789ksz, social assistance below pension
 * age) between these, and after 2024 are an assumption: slowly downward.
 */
const published: readonly (readonly [number, number, number])[] = [
  [2009, 1, 28_300],
  [2009, 7, 29_800],
  [2010, 1, 30_600],
  [2010, 7, 32_600],
  [2011, 1, 33_400],
  [2011, 2, 33_830],
  [2011, 3, 34_120],
  [2011, 4, 34_350],
  [2011, 5, 34_800],
  [2011, 6, 34_990],
  [2011, 7, 35_190],
  [2011, 8, 35_190],
  [2011, 9, 34_940],
  [2011, 10, 34_600],
  [2011, 11, 34_660],
  [2011, 12, 34_660],
  [2012, 1, 34_600],
  [2012, 7, 34_700],
  [2013, 1, 35_400],
  [2013, 7, 37_000],
  [2014, 1, 37_500],
  [2014, 7, 38_400],
  [2015, 1, 38_300],
  [2015, 7, 38_600],
  [2016, 1, 38_600],
  [2016, 7, 39_000],
  [2017, 1, 38_840],
  [2017, 4, 39_000],
  [2017, 10, 37_800],
  [2018, 1, 37_300],
  [2018, 4, 36_950],
  [2018, 7, 36_400],
  [2018, 10, 35_450],
  [2019, 1, 35_292],
  [2019, 4, 35_150],
  [2019, 7, 34_700],
  [2019, 10, 33_950],
  [2020, 1, 33_850],
  [2020, 3, 33_900],
  [2020, 5, 34_850],
  [2020, 8, 35_050],
  [2020, 10, 34_700],
  [2021, 1, 35_000],
  [2021, 3, 35_150],
  [2021, 7, 34_500],
  [2021, 10, 33_600],
  [2022, 1, 33_300],
  [2022, 4, 33_150],
  [2022, 7, 32_800],
  [2022, 10, 32_450],
  [2023, 1, 32_500],
  [2023, 4, 32_600],
  [2023, 10, 32_500],
  [2024, 1, 32_649],
  [2024, 4, 32_715],
  [2024, 7, 32_730],
  [2025, 1, 32_500],
  [2026, 1, 31_900],
  [2027, 1, 31_400],
  [2035, 1, 29_500],
];

/** Households on a PW benefit on the first day of this month, city at scale 1; straight between points. */
export const householdsOn = pathThrough(
  published.map(([year, month, value]) => [monthNumber(year, month), value] as const),
);

/**
 * Zuid's share of the benefits (AEF 3.1, KNAPRZ 2.1: 40.3%; figure 3.3: falling since 2014). By month;
 * the years of 2018 to 2022 follow from the year persons of both sides (KNAPRZ tables 4.1, 4.2).
 */
const shareOfZuid = pathThrough([
  [monthNumber(2009, 1), 0.412],
  [monthNumber(2014, 1), 0.415],
  [monthNumber(2018, 1), 0.41],
  [monthNumber(2019, 1), 0.4075],
  [monthNumber(2020, 1), 0.406],
  [monthNumber(2021, 1), 0.404],
  [monthNumber(2022, 1), 0.4034],
  [monthNumber(2035, 1), 0.4034],
]);

/** Households on a PW benefit on this side of the city, at scale 1. */
export function householdsOfSide(month: number, side: Side): number {
  const zuid = householdsOn(month) * shareOfZuid(month);
  return side === 'zuid' ? zuid : householdsOn(month) - zuid;
}

/**
 * December persons for each household on a PW benefit on the next 1 January. 2021: 14,400 + 21,300 for
 * 33,300; that the other years are alike keeps in- and outflow within the published 6,000 to 8,000.
 */
export const personsPerHousehold = 1.072;

/** IOAW and IOAZ benefits for each PW benefit: national shares (CBS 37789ksz), somewhat lower here. */
export const olderWorkersShare = pathThrough([
  [monthNumber(2009, 1), 0.014],
  [monthNumber(2013, 1), 0.021],
  [monthNumber(2017, 1), 0.034],
  [monthNumber(2020, 1), 0.033],
  [monthNumber(2023, 1), 0.024],
  [monthNumber(2027, 1), 0.018],
  [monthNumber(2035, 1), 0.006],
]);
/** Of IOAW and IOAZ together, the part of IOAZ. */
export const selfEmployedShare = 0.09;

/** The first day of the simulation. */
export const beginning = firstDay(monthNumber(2009, 1));
