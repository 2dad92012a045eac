import { ok, type Result, refuse } from '#kernel/result.ts';
import { nextToHide } from './choice.ts';
import { equationsOf, type Unknown } from './equations.ts';
import { hide } from './hiding.ts';
import { isWide, type Proof, unproven, widen } from './interval.ts';
import type { Draft, Refusal, Release } from './release.ts';

type Proofs = Map<Unknown, Proof>;

/** One world is evidence for every hidden cell that differs in it. */
function keep(proofs: Proofs, { worlds }: Proof): void {
  for (const world of worlds) {
    for (const [unknown, shift] of world) {
      const { low, high } = proofs.get(unknown) ?? unproven;
      proofs.set(unknown, {
        low: Math.min(low, shift),
        high: Math.max(high, shift),
        worlds: [],
      });
    }
  }
}

/** Hides cells until the interval of `unknown` is wide enough; says which, or that it cannot. */
function protect(unknown: Unknown, proofs: Proofs): readonly Unknown[] | undefined {
  const proof = widen(unknown, proofs.get(unknown));
  if (isWide(proof)) {
    keep(proofs, proof);
    return [];
  }
  const sacrificed: Unknown[] = [];
  while (!isWide(widen(unknown))) {
    const next = nextToHide(unknown);
    if (next === undefined) return undefined;
    hide(next);
    sacrificed.push(next);
  }
  keep(proofs, widen(unknown));
  return sacrificed;
}

/**
 * What may be published of a draft: counts below 10 hidden, the others to the nearest 5, and so
 * many more hidden that for each hidden cell two worlds of whole numbers exist that agree with
 * everything published and with every relation and that differ there by at least 5. No reader,
 * with whatever solver, can then place the cell in an interval narrower than 5.
 *
 * The order in which cells and relations are given does not matter. Time grows with the number of
 * hidden cells and the size of what surrounds them, not with the whole draft.
 */
export function publish(draft: Draft): Result<Release, Refusal> {
  const equations = equationsOf(draft);
  if (!equations.ok) return equations;
  const { unknowns } = equations.value;
  const proofs: Proofs = new Map();
  const hidden = unknowns.filter(({ published }) => 'hidden' in published);
  for (const unknown of hidden) {
    const sacrificed = protect(unknown, proofs);
    if (sacrificed === undefined) return refuse({ kind: 'cannot-be-protected', id: unknown.id });
    hidden.push(...sacrificed);
  }
  const cells = new Map(unknowns.map(({ id, published }) => [id, published]));
  return ok({ cells, relations: draft.relations });
}
