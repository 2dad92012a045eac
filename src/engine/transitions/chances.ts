import type { Random } from '#engine/random/generator.ts';

const wordSize = 4294967296;

/** A number above 0 and below 1. */
const inside = ({ word }: Random): number => (word() + 0.5) / wordSize;

/** A whole number with this mean, by Poisson: products of chances (Knuth), in steps so that none vanishes. */
export function poisson(mean: number, random: Random): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 30) {
    const edge = Math.exp(-Math.min(30, left));
    for (let product = inside(random); product > edge; product *= inside(random)) count += 1;
  }
  return count;
}

/** A number by the standard normal distribution (Box and Muller). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(inside(random))) * Math.cos(2 * Math.PI * inside(random));

/** A number by the gamma distribution of this shape and scale 1 (Marsaglia and Tsang, 2000). */
export function gamma(shape: number, random: Random): number {
  if (shape <= 0) return 0;
  if (shape < 1) return gamma(shape + 1, random) * inside(random) ** (1 / shape);
  const least = shape - 1 / 3;
  const wide = 1 / Math.sqrt(9 * least);
  for (;;) {
    const drawn = normal(random);
    const cube = (1 + wide * drawn) ** 3;
    if (cube <= 0) continue;
    if (Math.log(inside(random)) < 0.5 * drawn ** 2 + least * (1 - cube + Math.log(cube))) {
      return least * cube;
    }
  }
}
