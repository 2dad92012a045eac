import { rankOf } from '#engine/causal/placebos.ts';
import type { EffectReport } from './effect-report.ts';

/** What may be concluded, decided by the figures alone: the sentence follows in words.ts. In points. */
export type Conclusion = AreaRank & {
  readonly verdict: 'no-comparison' | 'not-told-apart' | 'lower' | 'higher';
  /** Mean over the periods from the start, and of the last one. */
  readonly meanEffect: number;
  readonly lastEffect: number;
  readonly lastTime: string;
};

/** How an estimate stands among those of made-up areas in which nothing happened. */
export type AreaRank = {
  /** How many, itself among them, are at least as large; of how many. */
  readonly rank: number;
  readonly of: number;
  readonly pValue: number;
  /** The least effect that can be told from chance at 10%: nine in ten of the made-up areas show less. */
  readonly detectable: number;
  /** Effects that are not excluded, at 90%. */
  readonly interval: readonly [number, number];
};

/** The share of cases in which chance alone may pass for an effect. */
const acceptedChance = 0.1;

export function rankAmongAreas(estimate: number, areas: readonly number[]): AreaRank {
  const sizes = areas.map(Math.abs).sort((one, other) => one - other);
  const place = Math.ceil((1 - acceptedChance) * (sizes.length + 1)) - 1;
  const detectable = sizes[place] ?? Infinity;
  return {
    ...rankOf(Math.abs(estimate), sizes),
    detectable,
    interval: [estimate - detectable, estimate + detectable],
  };
}

export function concludeFrom(
  report: EffectReport,
  areas: readonly number[],
  parallel: number,
): Conclusion {
  const { effects, meanEffect } = report;
  const last = effects.at(-1);
  const ranked = rankAmongAreas(meanEffect, areas);
  return {
    ...ranked,
    verdict: verdictOf(report, ranked.pValue, parallel),
    meanEffect,
    lastEffect: last?.effect ?? 0,
    lastTime: String(last?.time ?? ''),
  };
}

const usualLevel = 0.05;

/** `parallel`: the chance of trends before the start this uneven, on which difference-in-differences rests. */
function verdictOf(
  { method, poorFit, meanEffect }: EffectReport,
  pValue: number,
  parallel: number,
): Conclusion['verdict'] {
  if (poorFit) return 'no-comparison';
  if (method === 'did' && parallel < usualLevel) return 'no-comparison';
  if (pValue > acceptedChance) return 'not-told-apart';
  return meanEffect < 0 ? 'lower' : 'higher';
}
