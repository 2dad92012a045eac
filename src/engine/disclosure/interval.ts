import type { Unknown } from './equations.ts';
import { width } from './reader.ts';
import { findWorld, type World } from './world.ts';

/**
 * How far a hidden cell was seen to differ from the truth, in worlds that fit all that is
 * published: proof of an interval, not an estimate of it. `low` ≤ 0 ≤ `high`.
 */
export type Proof = { readonly low: number; readonly high: number; readonly worlds: World[] };

/** The truth itself is a world; before another is found it is the only one. */
export const unproven: Proof = { low: 0, high: 0, worlds: [] };

export const isWide = ({ low, high }: Pick<Proof, 'low' | 'high'>): boolean => high - low >= width;

/** Counts a world in. */
function withWorld({ low, high, worlds }: Proof, unknown: Unknown, world: World): Proof {
  const shift = world.get(unknown) ?? 0;
  return { low: Math.min(low, shift), high: Math.max(high, shift), worlds: [...worlds, world] };
}

/** Seeks more than the proof has in one direction, first as much as it lacks, then ever less. */
function farther(unknown: Unknown, proof: Proof, direction: 1 | -1): Proof {
  if (isWide(proof)) return proof;
  const has = direction > 0 ? proof.high : -proof.low;
  const lacks = width - (proof.high - proof.low);
  const most = direction > 0 ? unknown.upper : -unknown.lower;
  for (let distance = Math.min(has + lacks, most); distance > has; distance -= 1) {
    const world = findWorld(unknown, direction * distance);
    if (world !== undefined) return withWorld(proof, unknown, world);
  }
  return proof;
}

/** Adds worlds to a proof until the interval is wide enough, or as wide as it gets. */
export const widen = (unknown: Unknown, proof: Proof = unproven): Proof =>
  farther(unknown, farther(unknown, proof, 1), -1);
