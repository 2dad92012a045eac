import { stringify } from 'csv-stringify/sync';
import type { Report } from '#web/report/content.ts';
import { rankAmongAreas } from '../rules/conclusion.ts';
import { methods } from '../rules/fit.ts';
import { blocksOf } from './blocks.ts';
import { conclusionSentences, limitSentences } from './conclusion.ts';
import type { Desk } from './desk.ts';

/** The report for paper. */
export const reportOf = (desk: Desk, synthetic: boolean): Report => ({
  title: desk.t.resultTitle(desk.design.name),
  subtitle: desk.outcome.name[desk.language],
  language: desk.language,
  synthetic,
  date: desk.result.reference_date,
  contentsDepth: 1,
  blocks: blocksOf(desk),
});

type Shown = {
  readonly time: string;
  readonly actual: number;
  readonly comparison: number;
  readonly difference: number;
  readonly after: boolean;
};

/** The two lines as they may leave the house; nothing when too few people stand behind them. */
function shownPeriods({ result, digits }: Desk): readonly Shown[] {
  if (digits === undefined) return [];
  const as = (value: number) => Number(value.toFixed(digits));
  return result.measured.reports[result.method].effects.map(
    ({ time, actual, synthetic, effect, treated }) => ({
      time: String(time),
      actual: as(actual),
      comparison: as(synthetic),
      difference: as(effect),
      after: treated,
    }),
  );
}

export const csvOf = (desk: Desk): string =>
  stringify([...shownPeriods(desk)], {
    header: true,
    columns: ['time', 'actual', 'comparison', 'difference', 'after'],
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });

export function jsonOf(desk: Desk, synthetic: boolean): unknown {
  const { design, result, outcome, language, conclusion, planned, digits } = desk;
  const as = (value: number) => (digits === undefined ? null : Number(value.toFixed(digits)));
  return {
    programme: design.name,
    synthetic,
    question: design.question,
    outcome: {
      id: outcome.id,
      name: outcome.name[language],
      definition: outcome.definition[language],
    },
    startsOn: design.starts_on,
    registeredOn: design.registered_on,
    planned,
    snapshot: result.snapshot,
    referenceDate: result.reference_date,
    method: result.method,
    verdict: conclusion.verdict,
    rank: conclusion.rank,
    of: conclusion.of,
    pValue: Number(conclusion.pValue.toFixed(3)),
    detectable: Number.isFinite(conclusion.detectable) ? as(conclusion.detectable) : null,
    mayConclude: digits === undefined ? [] : conclusionSentences(desk),
    mayNotConclude: limitSentences(desk),
    methods: methods.map((method) => {
      const { meanEffect } = result.measured.reports[method];
      const { rank, of } = rankAmongAreas(meanEffect, result.measured.areas[method]);
      return { method, meanEffect: as(meanEffect), rank, of };
    }),
    periods: shownPeriods(desk),
  };
}
