import type { PlanRefusal } from '../rules/plan-refusal.ts';
import type { Planned } from './plan.ts';

/** Thrown in a transaction, so that what was refused leaves nothing behind. */
export class Refused extends Error {
  readonly refusal: PlanRefusal;
  constructor(refusal: PlanRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

export async function refusing(planned: Promise<Planned>): Promise<void> {
  const done = await planned;
  if (!done.ok) throw new Refused(done.refusal);
}
