import { normalReach } from '#engine/distribution/normal.ts';
import { type Ending, type Moment, momentsOf } from './ending.ts';
import { logLogInterval } from './interval.ts';

/**
 * The share that has ended by each of several causes (Aalen and Johansen 1978): causes compete, so that one minus
 * Kaplan-Meier of one cause alone would say too much. Errors by the infinitesimal jackknife, as R's survfit.
 */
export type CauseShare = {
  readonly share: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
};

export type IncidencePoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly still: CauseShare;
  /** By cause, from 1 on: `causes[0]` is cause 1. All together with `still`: 1. */
  readonly causes: readonly CauseShare[];
};

/** `causes`: how many there are. */
export function cumulativeIncidence(
  endings: readonly Ending[],
  causes: number,
  confidence = 0.95,
): readonly IncidencePoint[] {
  const reach = normalReach(confidence);
  const moments = momentsOf(endings, causes);
  const influences = influencesOf(endings, causes);
  const shares = new Float64Array(causes + 1);
  shares[0] = 1;
  return moments.map((moment) => {
    const before = shares[0] as number;
    for (const influence of influences) influence.move(moment, before);
    shares[0] = before * (1 - moment.all / moment.atRisk);
    for (const [at, ended] of moment.ended.entries()) {
      shares[at + 1] = (shares[at + 1] as number) + (before * ended) / moment.atRisk;
    }
    const of = (state: number): CauseShare => {
      const share = shares[state] as number;
      const error = Math.sqrt(
        influences.reduce((sum, { count, on }) => sum + count * (on[state] as number) ** 2, 0),
      );
      return { share, error, ...logLogInterval(share, error, reach) };
    };
    const { time, atRisk } = moment;
    return { time, atRisk, still: of(0), causes: moment.ended.map((_, at) => of(at + 1)) };
  });
}

/** What one more of these would do to each share: all who ended at one time by one cause do the same. */
type Influence = {
  readonly count: number;
  readonly on: Float64Array;
  readonly move: (moment: Moment, before: number) => void;
};

function influencesOf(endings: readonly Ending[], causes: number): readonly Influence[] {
  const grouped = Map.groupBy(endings, ({ time, cause }) => `${time} ${cause}`);
  return [...grouped.values()].map((alike) => {
    const [{ time: own, cause } = { time: 0, cause: 0 }] = alike;
    const on = new Float64Array(causes + 1);
    const move = ({ time, atRisk, ended, all }: Moment, before: number): void => {
      const there = own >= time ? 1 : 0;
      const was = on[0] as number;
      const change = (endedNow: number, by: boolean) =>
        ((own === time && by ? 1 : 0) - there * (endedNow / atRisk)) / atRisk;
      on[0] = was * (1 - all / atRisk) - before * change(all, cause > 0);
      for (const [at, of] of ended.entries()) {
        on[at + 1] =
          (on[at + 1] as number) + (was * of) / atRisk + before * change(of, cause === at + 1);
      }
    };
    return { count: alike.reduce((sum, { count }) => sum + count, 0), on, move };
  });
}
