import {
  effectsByExposure,
  effectsByGroup,
  groupTimeEffects,
  type MeanEffect,
  overallEffect,
  trendsBefore,
} from '#engine/causal/group-time.ts';
import type { JointTest } from '#engine/causal/influence.ts';
import { normalReach } from '#engine/distribution/normal.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findGap, pathIn } from './choose-comparison.ts';
import type { Panel } from './panel.ts';
import type { EffectRefusal } from './refusal.ts';
import type { Time } from './time.ts';

/** Units that start one after another beside units that never do (Callaway and Sant'Anna 2021). */
export type StaggeredReport = {
  readonly method: 'staggered';
  readonly outcome: string;
  readonly groups: readonly { readonly start: Time; readonly units: number }[];
  readonly never: number;
  readonly overall: Bounded;
  readonly byGroup: readonly (Bounded & { readonly start: Time })[];
  /** Periods since the start; below 0 what should be 0. */
  readonly byExposure: readonly (Bounded & { readonly periods: number })[];
  readonly effects: readonly {
    readonly start: Time;
    readonly time: Time;
    readonly effect: number;
    readonly error: number;
    readonly treated: boolean;
  }[];
  readonly trendsBefore: JointTest;
  readonly warnings: readonly string[];
};

/** With an interval of 95% for this figure alone. */
type Bounded = MeanEffect & { readonly low: number; readonly high: number };

const leastNever = 2;

/** `firstTreated` is the column with the first treated time of each unit; empty or 0 for never. */
export function reportStaggered(
  panel: Panel,
  outcome: string,
  firstTreated: string,
): Result<StaggeredReport, EffectRefusal> {
  const gap = findGap(panel, outcome, panel.units);
  if (gap !== undefined) return refuse(gap);
  const starts = startsIn(panel, firstTreated);
  if (!starts.ok) return starts;
  const used = [...panel.units.keys()].filter((unit) => starts.value[unit] !== 0);
  const first = used.map((unit) => starts.value[unit]);
  const never = first.filter((start) => start === undefined).length;
  if (never < leastNever) return refuse({ kind: 'too-few-never', count: never });
  if (never === used.length) return refuse({ kind: 'none-treated', column: firstTreated });
  const path = pathIn(panel, outcome);
  const effects = groupTimeEffects(
    used.map((unit) => path(panel.units[unit] ?? '')),
    first,
  );
  const timeAt = (at: number): Time => panel.times[at] ?? '';
  const always = panel.units.length - used.length;
  return ok({
    method: 'staggered',
    outcome,
    groups: [...new Set(effects.map(({ group }) => group))].map((group) => ({
      start: timeAt(group),
      units: first.filter((start) => start === group).length,
    })),
    never,
    overall: bounded(overallEffect(effects)),
    byGroup: [...effectsByGroup(effects)].map(([group, mean]) => ({
      start: timeAt(group),
      ...bounded(mean),
    })),
    byExposure: [...effectsByExposure(effects)].map(([periods, mean]) => ({
      periods,
      ...bounded(mean),
    })),
    effects: effects.map(({ group, period, effect, error }) => ({
      start: timeAt(group),
      time: timeAt(period),
      effect,
      error,
      treated: period >= group,
    })),
    trendsBefore: trendsBefore(effects),
    warnings: [
      ...(always > 0 ? [`${always} units are treated from the first time on: left out.`] : []),
      ...effects
        .filter(({ size, period, group }) => size < 2 && period === group)
        .map(
          ({ group }) =>
            `one unit starts at ${timeAt(group)}: its errors know nothing of its own noise.`,
        ),
    ],
  });
}

const reach = normalReach(0.95);
const bounded = ({ effect, error }: MeanEffect): Bounded => ({
  effect,
  error,
  low: effect - reach * error,
  high: effect + reach * error,
});

/** The index of the first treated period of each unit; undefined for never, also when it lies after the last time. */
function startsIn(
  panel: Panel,
  column: string,
): Result<readonly (number | undefined)[], EffectRefusal> {
  const values = pathIn(panel, column);
  const starts: (number | undefined)[] = [];
  for (const [at, unit] of panel.units.entries()) {
    const given = values(unit);
    const [start = Number.NaN] = given;
    const other = given.findIndex((value) => !Object.is(value, start));
    if (other >= 0) {
      return refuse({ kind: 'start-changes', line: panel.lines[at]?.[other] ?? 0, unit, column });
    }
    const period = panel.times.findIndex((time) => Number(time) >= start);
    starts.push(start === 0 || period < 0 ? undefined : period);
  }
  return ok(starts);
}

/** The report as lines of plain text, for a terminal. */
export function staggeredLines(report: StaggeredReport): readonly string[] {
  const { outcome, groups, never, overall, byExposure, byGroup, trendsBefore: trends } = report;
  const figure = (value: number): string => String(Number(value.toPrecision(5)));
  const said = ({ effect, low, high }: Bounded) =>
    `${figure(effect)} (95%: ${figure(low)} to ${figure(high)})`;
  return [
    `Staggered starts: ${outcome} of ${groups.map(({ start, units }) => `${units} from ${start}`).join(', ')}; ${never} never`,
    '',
    `Over all: ${said(overall)}`,
    ...byGroup.map((group) => `From ${group.start}: ${said(group)}`),
    '',
    ...byExposure.map(
      (exposure) =>
        `${exposure.periods} periods since the start: ${said(exposure)}${exposure.periods < 0 ? ', should be 0' : ''}`,
    ),
    '',
    `Trends before the start, all together: chi-square ${figure(trends.statistic)} on ${trends.degrees}, p = ${figure(trends.pValue)}`,
    ...report.warnings.map((warning) => `Note: ${warning}`),
  ];
}
