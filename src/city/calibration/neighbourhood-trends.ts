/**
 * How much more or less often people on benefit come to live in a neighbourhood than at the end of 2021: up to 3% a
 * year of its own, and a wave of up to 8% that some neighbourhoods feel and others do not. Assumption: the size of
 * such differences between neighbourhoods in the published key figures. `own` and `felt` lie between -1 and 1.
 */
export const pullOf = (own: number, felt: number, year: number): number => {
  const years = year + 0.5 - 2022;
  return Math.exp(0.03 * own * years + 0.08 * felt * Math.sin((2 * Math.PI * years) / 9));
};
