import type { Result } from '#kernel/result.ts';
import type { EffectRefusal } from '../rules/refusal.ts';
import { reportStaggered, type StaggeredReport } from '../rules/staggered-report.ts';
import { readPanel } from './read-panel.ts';

export type StaggeredRequest = {
  readonly file: string;
  readonly unit: string;
  readonly time: string;
  readonly outcome: string;
  /** The column with the first treated time of each unit, a number; empty or 0 for never. */
  readonly firstTreated: string;
};

/** The effect of a treatment that units of any panel had from different times on. */
export function measureStaggered(
  request: StaggeredRequest,
): Result<StaggeredReport, EffectRefusal> {
  const { file, unit, time, outcome, firstTreated } = request;
  const panel = readPanel(file, { unit, time, numbers: [outcome, firstTreated] });
  return panel.ok ? reportStaggered(panel.value, outcome, firstTreated) : panel;
}
