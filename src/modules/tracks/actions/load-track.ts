import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import {
  inForce,
  listModels,
  type Proposal,
  propose,
  type RecordedFacts,
  readFacts,
  type ServiceModel,
} from '#modules/service-model/index.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { listDecisions, listStays, type TrackDecision, type TrackStay } from '../store.ts';

/** All that a decision on the track of one person rests on, read in the transaction that opened the file. */
export type TrackDesk = {
  readonly models: readonly ServiceModel[];
  /** In force today. */
  readonly model: ServiceModel;
  readonly facts: RecordedFacts;
  readonly proposal: Proposal;
  readonly stays: readonly TrackStay[];
  readonly present: TrackStay | undefined;
  readonly decisions: readonly TrackDecision[];
  /** Changes with every decision and stay: what a form was filled from. */
  readonly version: string;
};

export async function loadTrack(
  transaction: Scoped,
  visit: Pick<Visit, 'day' | 'who' | 'access'>,
  personId: number,
): Promise<TrackDesk> {
  const models = await listModels(transaction);
  const model = inForce(models, visit.day);
  if (model === undefined) throw new Error(`no service model holds on ${visit.day}`);
  const withContributions = getSignedIn(visit).role !== 'intake-worker';
  const facts = await readFacts(transaction, personId, visit.day, withContributions);
  const stays = await listStays(transaction, personId);
  const decisions = await listDecisions(transaction, personId);
  const present = presentStay(stays, visit.day);
  return {
    models,
    model,
    facts,
    proposal: propose(model, facts),
    stays,
    present,
    decisions,
    version: `${decisions[0]?.track_decision_id ?? 0}-${decisions[0]?.state ?? ''}-${present?.track_stay_id ?? 0}-${present?.track ?? ''}`,
  };
}

export const presentStay = (stays: readonly TrackStay[], day: Day): TrackStay | undefined =>
  stays.find(
    ({ from_day: from, until_day: until }) => from <= day && (until === null || until > day),
  );
