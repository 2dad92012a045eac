import { ok, type Result, refuse } from '#kernel/result.ts';

/** What the worker filled in. Empty text: not filled in. */
export type Wanted = {
  readonly track: string;
  /** The track that the client asked for; empty when the client asked for none. */
  readonly asked: string;
  readonly deviation: string;
  readonly explanation: string;
  readonly forClient: string;
};

export type Standing = {
  /** Of the model in force. */
  readonly tracks: readonly { readonly code: string; readonly secondReading: boolean }[];
  /** Nothing: to be assessed. */
  readonly proposed: string | undefined;
  /** The track of today; nothing when there is none. */
  readonly present: string | undefined;
  /** A decision waits for its second reader. */
  readonly pending: boolean;
};

export type Decided = {
  readonly kind: 'placement' | 'request-granted' | 'request-refused';
  readonly track: string;
  readonly asked: string | undefined;
  readonly deviation: string | undefined;
  readonly explanation: string;
  readonly forClient: string;
  /** A colleague reads it before it holds. */
  readonly secondReading: boolean;
  /** The track changes; a refused request may leave it. */
  readonly moves: boolean;
};

/** By field of the form; `''`: of the whole. */
export type DecisionFault =
  | { readonly field: 'track'; readonly why: 'not-chosen' | 'same' }
  | { readonly field: 'deviation'; readonly why: 'missing' }
  | { readonly field: 'explanation'; readonly why: 'missing' }
  | { readonly field: 'for_client'; readonly why: 'missing' }
  | { readonly field: ''; readonly why: 'pending' };

/**
 * A decision of a worker on the track (Pw art. 7 and 10; Awb 3:46: a decision carries its reasons). To deviate from
 * the proposal asks for a reason from a list, so that one can learn from it; a request of the client that is not
 * followed is a decision that is open to objection (Pw art. 10, Awb 6:7).
 */
export function decide(
  wanted: Wanted,
  standing: Standing,
): Result<Decided, readonly DecisionFault[]> {
  const track = standing.tracks.find(({ code }) => code === wanted.track);
  const asked = standing.tracks.find(({ code }) => code === wanted.asked)?.code;
  const faults = [...faultsOfTrack(wanted, standing), ...faultsOfReasons(wanted, standing)];
  if (track === undefined || faults.length > 0) return refuse(faults);
  const moves = track.code !== standing.present;
  return ok({
    kind: kindOf(track.code, asked),
    track: track.code,
    asked,
    deviation: deviates(wanted, standing) ? wanted.deviation : undefined,
    explanation: wanted.explanation,
    forClient: wanted.forClient,
    secondReading: moves && track.secondReading,
    moves,
  });
}

function faultsOfTrack(wanted: Wanted, standing: Standing): readonly DecisionFault[] {
  if (standing.pending) return [{ field: '', why: 'pending' }];
  if (!standing.tracks.some(({ code }) => code === wanted.track)) {
    return [{ field: 'track', why: 'not-chosen' }];
  }
  const isAnswer = wanted.asked !== '' && wanted.asked !== wanted.track;
  const same = wanted.track === standing.present && !isAnswer;
  return same ? [{ field: 'track', why: 'same' }] : [];
}

const faultsOfReasons = (wanted: Wanted, standing: Standing): readonly DecisionFault[] => [
  ...(deviates(wanted, standing) && wanted.deviation === ''
    ? [{ field: 'deviation', why: 'missing' } as const]
    : []),
  ...(wanted.explanation === '' ? [{ field: 'explanation', why: 'missing' } as const] : []),
  ...(wanted.forClient === '' ? [{ field: 'for_client', why: 'missing' } as const] : []),
];

function kindOf(track: string, asked: string | undefined): Decided['kind'] {
  if (asked === undefined) return 'placement';
  return asked === track ? 'request-granted' : 'request-refused';
}

/** Where the rules propose nothing there is nothing to deviate from. */
const deviates = ({ track }: Wanted, { proposed }: Standing): boolean =>
  proposed !== undefined && track !== '' && track !== proposed;
