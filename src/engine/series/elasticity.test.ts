import { expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { normal } from '#engine/transitions/chances.ts';
import { elasticityOf } from './elasticity.ts';

const random = seededRandom(4);
const driver = Float64Array.from({ length: 96 }, (_, at) => 100 * Math.exp(0.3 * Math.sin(at / 9)));

it('finds an elasticity again, through season, trend and noise, within its error', () => {
  const outcome = driver.map(
    (value, at) =>
      40 *
      value ** 0.4 *
      1.002 ** at *
      (1 + 0.2 * Math.sin((2 * Math.PI * at) / 12)) *
      Math.exp(0.05 * normal(random)),
  );
  const found = elasticityOf(driver, outcome);
  expect(found?.points).toBe(82);
  expect(Math.abs((found?.slope ?? 9) - 0.4)).toBeLessThan(3 * (found?.error ?? 0));
  expect(found?.error).toBeLessThan(0.1);
});

it('of what is not related does not differ from 0', () => {
  const found = elasticityOf(
    driver,
    driver.map(() => 50 * Math.exp(0.05 * normal(random))),
  );
  expect(Math.abs(found?.slope ?? 9)).toBeLessThan(3 * (found?.error ?? 0));
});

it('is not told of a short history, nor of a driver that does not move', () => {
  expect(elasticityOf(driver.slice(0, 30), driver.slice(0, 30))).toBeUndefined();
  expect(elasticityOf(new Float64Array(96).fill(5), driver)).toBeUndefined();
});
