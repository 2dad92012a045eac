import { populationChain } from '../rules/stock/population.ts';
import type { ForecastGround } from './open-ground.ts';

/** Households on the last day that is known. */
export function currentStock({ model }: Pick<ForecastGround, 'model'>): number {
  const { cellOf, counted } = populationChain();
  return model.start.reduce(
    (sum, count, state) => sum + (counted[cellOf[state] as number] === 1 ? count : 0),
    0,
  );
}
