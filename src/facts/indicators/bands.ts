import type { Code } from '#extract/definition.ts';

/** From `least` up to, not including, `below`; a band without `below` has no end. */
export type Band = Code & { readonly least: number; readonly below: number | undefined };

const years = (least: number, below: number): Band => ({
  code: `age_${least}_${below}`,
  label: { nl: `${least} tot ${below} jaar`, en: `${least} to ${below} years` },
  least,
  below,
});

/** Bands of the evaluation of Samen voor Zuid (KNAPRZ), tables 4.4 and 4.5; the upper bound is open. */
export const ageBands: readonly Band[] = [
  years(15, 25),
  years(25, 35),
  years(35, 45),
  years(45, 55),
  years(55, 65),
  years(65, 75),
];

/** Whole months on benefit. */
export const durationBands: readonly Band[] = [
  {
    code: 'under_1_year',
    label: { nl: 'korter dan 1 jaar', en: 'less than 1 year' },
    least: 0,
    below: 12,
  },
  { code: '1_to_2_years', label: { nl: '1 tot 2 jaar', en: '1 to 2 years' }, least: 12, below: 24 },
  { code: '2_to_5_years', label: { nl: '2 tot 5 jaar', en: '2 to 5 years' }, least: 24, below: 60 },
  {
    code: '5_to_10_years',
    label: { nl: '5 tot 10 jaar', en: '5 to 10 years' },
    least: 60,
    below: 120,
  },
  {
    code: '10_years_or_more',
    label: { nl: '10 jaar of langer', en: '10 years or more' },
    least: 120,
    below: undefined,
  },
];

/** The code of the band that a value lies in; what lies in no band is unknown. */
export const bandSql = (column: string, bands: readonly Band[]): string =>
  casesOf(column, bands, ({ code }) => `'${code}'`);

/** Which band it is, counted from 0: of millions of rows quicker to group by than its code. */
export const bandNumberSql = (column: string, bands: readonly Band[]): string =>
  casesOf(column, bands, (band) => `${bands.indexOf(band)}::utinyint`);

/** The code of the band with this number. */
export const bandCodeSql = (number: string, bands: readonly Band[]): string =>
  `case ${number} ${bands.map(({ code }, at) => `when ${at} then '${code}'`).join(' ')} end`;

const casesOf = (column: string, bands: readonly Band[], then: (band: Band) => string): string =>
  `case ${bands
    .map((band) => {
      const below = band.below === undefined ? '' : ` and ${column} < ${band.below}`;
      return `when ${column} >= ${band.least}${below} then ${then(band)}`;
    })
    .join(' ')} end`;
