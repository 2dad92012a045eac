import type { AreaShapes } from '#web/charts/content.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import type { Asking, Register } from '../steering-store.ts';

/** What the pages stand on. */
export type EvaluationHouse = {
  readonly register: Register;
  /** The folder of snapshots. */
  readonly snapshots: string;
  readonly synthetic: () => boolean;
  /** The municipality's own boundaries; none: the map is schematic. */
  readonly shapes: () => AreaShapes;
  /** A whole number that nobody can foresee: the seed of a draw by lot. */
  readonly newSeed: () => number;
};

export function askingOf(visit: Visit): Asking {
  const who = getSignedIn(visit);
  return { staffId: who.staffId, role: who.role, trace: visit.trace, day: visit.day };
}

/** A number in the address, or nothing. */
export function numberIn(visit: Visit, name: string): number | undefined {
  const text = visit.context.req.param(name) ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
