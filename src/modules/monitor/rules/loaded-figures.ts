/** What another source published, beside the municipality's own facts; no one can be found in it. */
export type LoadedFigures = {
  readonly cities: readonly CityFigures[];
  readonly money: readonly MoneyYear[];
};

/** One city in one period, in per cent. */
export type CityFigures = {
  readonly period: string;
  readonly city: string;
  readonly volume: number;
  readonly inflow: number;
  readonly outflow: number;
  /** What the figures compare, in Dutch and English. */
  readonly about: { readonly nl: string; readonly en: string };
  readonly source: string;
};

/** The money of a year under art. 69 of the Participation Act, in whole euros. */
export type MoneyYear = {
  readonly year: number;
  readonly budget: number;
  readonly benefits: number;
  readonly wageSubsidies: number;
  readonly recovered: number;
  readonly source: string;
};

/** Below zero: more was spent than the state gave. */
export const balanceOf = ({ budget, benefits, wageSubsidies, recovered }: MoneyYear): number =>
  budget - benefits - wageSubsidies + recovered;
