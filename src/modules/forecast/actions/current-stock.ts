import { populationChain } from '../rules/stock/population.ts';
import type { ForecastGround } from './open-ground.ts';

/** Households on the last day that is known. */
export const currentStock = ({ model }: Pick<ForecastGround, 'model'>): number =>
  stockOfStates(model.start);

export function stockOfStates(start: Uint32Array): number {
  const { cellOf, counted } = populationChain();
  return start.reduce(
    (sum, count, state) => sum + (counted[cellOf[state] as number] === 1 ? count : 0),
    0,
  );
}
