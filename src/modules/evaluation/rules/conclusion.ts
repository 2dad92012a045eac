import type { EffectReport } from './effect-report.ts';
import type { Method } from './fit.ts';

/** What may be concluded, decided by the figures alone: the sentence follows in words.ts. */
export type Conclusion = {
  readonly verdict: 'no-comparison' | 'not-told-apart' | 'lower' | 'higher';
  /** Mean over the periods from the start, and of the last one, in points. */
  readonly meanEffect: number;
  readonly lastEffect: number;
  readonly lastTime: string;
  readonly rank: number;
  readonly of: number;
  readonly pValue: number;
  /** The least steady effect that this design could have told from chance at 10%; nothing when none could be. */
  readonly detectable: number | undefined;
};

/** The share of cases in which chance alone is told for an effect: what the register of designs promises. */
const acceptedChance = 0.1;

export function concludeFrom(report: EffectReport): Conclusion {
  const { placebo, effects, meanEffect, method } = report;
  const last = effects.at(-1);
  const { rank = 1, of = 1, pValue = 1 } = placebo ?? {};
  return {
    verdict: verdictOf(report, pValue),
    meanEffect,
    lastEffect: last?.effect ?? 0,
    lastTime: String(last?.time ?? ''),
    rank,
    of,
    pValue,
    detectable: detectableBy(report, method),
  };
}

function verdictOf({ poorFit, meanEffect }: EffectReport, pValue: number): Conclusion['verdict'] {
  if (poorFit) return 'no-comparison';
  if (pValue > acceptedChance) return 'not-told-apart';
  return meanEffect < 0 ? 'lower' : 'higher';
}

const normalAtTenPercent = 1.6448536269514722;

function detectableBy({ placebo }: EffectReport, method: Method): number | undefined {
  if (placebo === undefined) return undefined;
  if (method !== 'sc') return normalAtTenPercent * (placebo.standardError ?? Infinity);
  const least = placebo.effectSet?.detectable ?? Infinity;
  return Number.isFinite(least) ? least : undefined;
}
