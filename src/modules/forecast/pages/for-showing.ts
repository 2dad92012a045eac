import type { Band } from '#engine/transitions/band.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { inFives } from './desk.ts';

/** The figures as they leave the house: counts in fives, so that no file tells more than the page. */
export function forShowing(forecast: StockForecast): StockForecast {
  const shown = (bands: readonly Band[]) => bands.map(shownBand);
  return {
    ...forecast,
    series: Object.fromEntries(
      Object.entries(forecast.series).map(([name, bands]) => [name, shown(bands)]),
    ),
    apart: { parameters: shown(forecast.apart.parameters), chance: shown(forecast.apart.chance) },
  };
}

const shownBand = (band: Band): Band =>
  Object.fromEntries(
    Object.entries(band).map(([key, value]) => [key, value < 10 ? 0 : inFives(value)]),
  ) as Band;
