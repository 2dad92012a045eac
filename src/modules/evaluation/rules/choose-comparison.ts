import type { Comparison } from '#engine/causal/comparison.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Panel } from './panel.ts';
import type { EffectRefusal } from './refusal.ts';
import type { Time } from './time.ts';

/** Which unit was treated from when, and beside whom it is laid; without donors: beside all others. */
export type Question = {
  readonly outcome: string;
  readonly treated: string;
  /** The first treated period, as typed. */
  readonly start: string;
  readonly donors?: readonly string[] | undefined;
};

export type ChosenComparison = {
  readonly comparison: Comparison;
  readonly donors: readonly string[];
  readonly times: readonly Time[];
  readonly start: Time;
  /** The predictors of the comparison, when it has any. */
  readonly predictorNames?: readonly string[];
};

/** The paths of the question; refuses what is not in the panel and each cell that is missing among them. */
export function chooseComparison(
  panel: Panel,
  question: Question,
): Result<ChosenComparison, EffectRefusal> {
  const donors = chooseDonors(panel, question);
  if (!donors.ok) return donors;
  const start = findStart(panel.times, question.start);
  if (!start.ok) return start;
  const chosen = [question.treated, ...donors.value];
  const incomplete = findGap(panel, question.outcome, chosen);
  if (incomplete !== undefined) return refuse(incomplete);
  const path = pathIn(panel, question.outcome);
  return ok({
    comparison: {
      treated: path(question.treated),
      donors: donors.value.map(path),
      before: start.value,
    },
    donors: donors.value,
    times: panel.times,
    start: panel.times[start.value] ?? '',
  });
}

/** The numbers of a unit in a column, over the times of the panel. */
export const pathIn = (panel: Panel, column: string) => {
  const paths = panel.columns.get(column) ?? [];
  const place = new Map(panel.units.map((unit, at) => [unit, at]));
  return (unit: string): Float64Array => paths[place.get(unit) ?? -1] ?? new Float64Array();
};

function chooseDonors(
  { units }: Panel,
  { treated, donors: asked }: Question,
): Result<readonly string[], EffectRefusal> {
  const known = new Set(units);
  if (!known.has(treated)) {
    return refuse({ kind: 'unknown-unit', unit: treated, role: 'treated', units });
  }
  const donors = asked ?? units.filter((unit) => unit !== treated);
  for (const [at, unit] of donors.entries()) {
    if (!known.has(unit)) return refuse({ kind: 'unknown-unit', unit, role: 'donor', units });
    if (unit === treated) return refuse({ kind: 'treated-as-donor', unit });
    if (donors.includes(unit, at + 1)) return refuse({ kind: 'donor-twice', unit });
  }
  if (donors.length < 2) return refuse({ kind: 'too-few-donors', count: donors.length });
  // In order of name: the same question gives the same bytes, however the donors were named.
  return ok(donors.toSorted());
}

function findStart(times: readonly Time[], typed: string): Result<number, EffectRefusal> {
  const numeric = typeof times[0] === 'number';
  const wanted = numeric ? Number(typed.trim() === '' ? 'none' : typed) : typed.trim();
  const at = times.indexOf(wanted);
  const [first, last] = [times[0] ?? '', times.at(-1) ?? ''];
  if (at < 0) return refuse({ kind: 'unknown-start', start: typed, first, last });
  if (at < 2) return refuse({ kind: 'too-few-before', start: times[at] ?? '', count: at });
  return ok(at);
}

/** The first cell without a value among these units, looking at some of the times only. */
export function findGap(
  panel: Panel,
  column: string,
  chosen: readonly string[],
  periods: readonly number[] = [...panel.times.keys()],
): EffectRefusal | undefined {
  const path = pathIn(panel, column);
  const place = new Map(panel.units.map((unit, at) => [unit, at]));
  for (const unit of chosen) {
    const values = path(unit);
    const at = periods.find((period) => Number.isNaN(values[period])) ?? -1;
    const time = panel.times[at];
    if (time === undefined) continue;
    const lines = panel.lines[place.get(unit) ?? -1] ?? new Int32Array();
    const line = lines[at] ?? 0;
    if (line > 0) return { kind: 'missing-cell', line, column, unit, time };
    return { kind: 'missing-row', line: Math.min(...lines.filter((row) => row > 0)), unit, time };
  }
  return undefined;
}
