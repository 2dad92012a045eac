import { ok, type Result } from '#kernel/result.ts';
import { chooseComparison, type Question } from '../rules/choose-comparison.ts';
import { type EffectReport, reportEffect, type Wanted } from '../rules/effect-report.ts';
import type { EffectRefusal } from '../rules/refusal.ts';
import { readPanel } from './read-panel.ts';

export type EffectRequest = Question &
  Wanted & {
    /** The comma-separated file with the panel, and which of its columns say what. */
    readonly file: string;
    readonly unit: string;
    readonly time: string;
  };

/** The effect of a treatment that one unit of any panel had from a period on. */
export function measureEffect(request: EffectRequest): Result<EffectReport, EffectRefusal> {
  const { file, unit, time, outcome } = request;
  const panel = readPanel(file, { unit, time, numbers: [outcome] });
  if (!panel.ok) return panel;
  const chosen = chooseComparison(panel.value, request);
  if (!chosen.ok) return chosen;
  return ok(reportEffect(chosen.value, request, request));
}
