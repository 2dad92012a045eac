import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Visit } from '#web/route.ts';
import { type Decided, type DecisionFault, decide, type Wanted } from '../rules/decide.ts';
import { holdTrack, insertDecision, place } from '../store.ts';
import { loadTrack, type TrackDesk } from './load-track.ts';
import { tellClient } from './tell-client.ts';

export type TrackOutcome =
  | { readonly done: 'saved'; readonly decided: Decided }
  | { readonly done: 'before' }
  | {
      readonly done: 'refused';
      readonly faults: readonly DecisionFault[];
      readonly desk: TrackDesk;
    }
  /** Somebody decided since the form was filled from. */
  | { readonly done: 'overtaken'; readonly desk: TrackDesk };

/** Keeps the decision with the facts it rests on; places and tells the client, unless a colleague reads first. */
export async function decideTrack(
  transaction: Scoped,
  visit: Pick<Visit, 'day' | 'who' | 'access'>,
  asked: {
    readonly personId: number;
    readonly wanted: Wanted;
    readonly version: string;
    readonly mark: Buffer | undefined;
  },
): Promise<TrackOutcome> {
  const { personId, wanted } = asked;
  await holdTrack(transaction, personId);
  const desk = await loadTrack(transaction, visit, personId);
  const decided = decide(wanted, {
    tracks: desk.model.tracks,
    proposed: desk.proposal.track,
    present: desk.present?.track,
    pending: desk.decisions[0]?.state === 'second-reading',
  });
  const stale = asked.version !== '' && asked.version !== desk.version;
  if (!decided.ok && !stale) return { done: 'refused', faults: decided.refusal, desk };
  const once = await onlyOnce(transaction, asked.mark, async () => {
    if (stale || !decided.ok) return false;
    await beginAct(transaction);
    await save(transaction, visit, personId, desk, decided.value);
    return true;
  });
  if (once.done === 'before') return { done: 'before' };
  return once.value && decided.ok
    ? { done: 'saved', decided: decided.value }
    : { done: 'overtaken', desk };
}

async function save(
  transaction: Scoped,
  visit: Pick<Visit, 'day' | 'who'>,
  personId: number,
  desk: TrackDesk,
  decided: Decided,
): Promise<void> {
  const { model, proposal, facts } = desk;
  await insertDecision(transaction, personId, {
    decided,
    model: model.key,
    proposed: proposal.track,
    frozen: { facts, missing: proposal.missing },
    day: visit.day,
  });
  if (decided.secondReading) return;
  if (decided.moves) {
    await place(transaction, personId, { model, track: decided.track, day: visit.day });
  }
  await tellClient(transaction, visit, personId, { model, ...decided });
}
