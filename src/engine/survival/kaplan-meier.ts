import { normalReach } from '#engine/distribution/normal.ts';
import { type Ending, momentsOf } from './ending.ts';
import { logLogInterval } from './interval.ts';

/**
 * The share that is still there after each time (Kaplan and Meier 1958), with Greenwood's error and an interval
 * on the scale log(-log), which stays between 0 and 1. Any cause counts as the end.
 */
export type SurvivalPoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly share: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
};

export type SurvivalCurve = {
  readonly confidence: number;
  /** From the first time at which anybody ended or was last seen; before it the share is 1. */
  readonly points: readonly SurvivalPoint[];
};

export function survivalCurve(endings: readonly Ending[], confidence = 0.95): SurvivalCurve {
  const reach = normalReach(confidence);
  let share = 1;
  let greenwood = 0;
  const any = endings.map((ending) => ({ ...ending, cause: Math.min(1, ending.cause) }));
  const points = momentsOf(any).map(({ time, atRisk, all }): SurvivalPoint => {
    share *= 1 - all / atRisk;
    greenwood += all === 0 ? 0 : all / (atRisk * (atRisk - all));
    const error = share === 0 ? 0 : share * Math.sqrt(greenwood);
    return { time, atRisk, ended: all, share, error, ...logLogInterval(share, error, reach) };
  });
  return { confidence, points };
}

/** The share still there at a time: that of the last point at or before it. */
export const shareAt = ({ points }: SurvivalCurve, time: number): number =>
  points.findLast((point) => point.time <= time)?.share ?? 1;

/** A time with its interval; undefined where the curve does not come down that far. */
export type QuantileTime = {
  readonly time: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
};

/** The time at which this part has ended: 0.5 is the median. Interval by inverting that of the curve (Brookmeyer and Crowley 1982). */
export function timeAtWhich({ points }: SurvivalCurve, ended: number): QuantileTime {
  const left = 1 - ended;
  const first = (of: (point: SurvivalPoint) => number) =>
    points.find((point) => of(point) <= left + 1e-12)?.time;
  return {
    time: first(({ share }) => share),
    low: first(({ low }) => low),
    high: first(({ high }) => high),
  };
}

/** Mean time until the end, or until `horizon` for who is still there then: the area under the curve, with its error. */
export function restrictedMean({ points }: SurvivalCurve, horizon: number) {
  const within = points.filter(({ time }) => time < horizon);
  const area = (at: number): number => {
    const next = within[at + 1]?.time ?? horizon;
    return (within[at]?.share ?? 1) * (next - (within[at]?.time ?? 0));
  };
  let rest = 0;
  let variance = 0;
  for (let at = within.length - 1; at >= 0; at -= 1) {
    rest += area(at);
    const { atRisk, ended } = within[at] as SurvivalPoint;
    if (ended > 0 && atRisk > ended) variance += (rest ** 2 * ended) / (atRisk * (atRisk - ended));
  }
  return { mean: rest + Math.min(horizon, within[0]?.time ?? horizon), error: Math.sqrt(variance) };
}
