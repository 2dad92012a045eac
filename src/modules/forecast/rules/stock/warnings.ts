import { type Month, monthAfter } from '../month.ts';
import { type FlowCode, levelsInShort, type Model } from './model.ts';
import { cellWithin } from './population.ts';
import { trackCodes } from './tracks.ts';

/** What the reader of a forecast must know about the history that it rests on. */
export type ForecastWarning =
  | { readonly kind: 'short-history'; readonly months: number }
  /** The half year from `from` is so many times what the other years make of it. */
  | {
      readonly kind: 'outlier';
      readonly flow: FlowCode;
      readonly from: Month;
      readonly times: number;
    }
  /** The flow is so many times what the last five years expect. */
  | { readonly kind: 'level-shift'; readonly flow: FlowCode; readonly times: number }
  | { readonly kind: 'far-ahead' }
  /** Such a share is in no track of the model in force: who is in which track is still changing. */
  | { readonly kind: 'tracks-changing'; readonly share: number };

const mostInNoTrack = 0.1;

export function forecastWarnings(model: Model, months: number): readonly ForecastWarning[] {
  const { windowMonths } = model;
  const none = inNoTrack(model);
  return [
    ...(windowMonths < 60 ? [{ kind: 'short-history', months: windowMonths } as const] : []),
    ...levelsInShort(model).flatMap(({ flow, now, unusual }): ForecastWarning[] => [
      ...unusual.map(({ month, times }) => ({
        kind: 'outlier' as const,
        flow,
        from: monthAfter(model.historyFrom, month),
        times,
      })),
      ...(Math.abs(Math.log(now)) < Math.log(1.25)
        ? []
        : [{ kind: 'level-shift' as const, flow, times: now }]),
    ]),
    ...(none > mostInNoTrack ? [{ kind: 'tracks-changing', share: none } as const] : []),
    ...(months > 36 ? [{ kind: 'far-ahead' } as const] : []),
  ];
}

/** The share of the stock that is in no track of the model in force; 0 where no tracks are on record. */
function inNoTrack({ tracks, start }: Model): number {
  if (tracks === undefined) return 0;
  let [all, outside] = [0, 0];
  for (const [state, count] of start.entries()) {
    const cell = cellWithin(state);
    if (cell === undefined) continue;
    all += count;
    outside += count * (tracks[cell * trackCodes.length + trackCodes.indexOf('none')] as number);
  }
  return all === 0 ? 0 : outside / all;
}
