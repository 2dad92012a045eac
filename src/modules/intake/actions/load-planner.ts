import type { Scoped } from '#database/scope.ts';
import { type Finished, finishedAs, type Recorded } from '../rules/to-check.ts';
import {
  type Estimate,
  type Intake,
  type LevelLine,
  listDrafts,
  listEstimates,
  listFinished,
  listIntakes,
  listItems,
  listLevels,
  type ProfileItem,
} from '../store.ts';

/** The trajectory planner of one person, read in the transaction that opened the file. */
export type Planner = {
  readonly intakes: readonly Intake[];
  readonly levels: readonly LevelLine[];
  readonly estimates: readonly Estimate[];
  readonly items: readonly ProfileItem[];
  readonly drafts: readonly string[];
  /** Instruments that were finished and reached something. */
  readonly finished: readonly Finished[];
};

export async function loadPlanner(
  transaction: Scoped,
  personId: number,
  sees: { readonly hindrances: boolean; readonly drafts: boolean },
): Promise<Planner> {
  const levels = await listLevels(transaction, personId);
  const items = await listItems(transaction, personId);
  return {
    intakes: await listIntakes(transaction, personId),
    levels: sees.hindrances ? levels : levels.filter(({ domain }) => domain !== 'health'),
    estimates: await listEstimates(transaction, personId),
    items: sees.hindrances ? items : items.filter(({ kind }) => !hindrances.has(kind)),
    drafts: sees.drafts ? await listDrafts(transaction, personId) : [],
    finished: await listFinished(transaction, personId),
  };
}

const hindrances: ReadonlySet<string> = new Set(['work-limit', 'specialist']);

/** What was recorded, as the rule of what is to be checked takes it. */
export const recordedIn = ({
  items,
  levels,
  estimates,
  finished,
}: Planner): readonly Recorded[] => [
  ...items.map(({ kind, recorded_on: recordedOn }) => ({ kind, recordedOn })),
  ...levels.map(({ domain, recorded_on: recordedOn }) => ({ kind: `level:${domain}`, recordedOn })),
  ...estimates.map(({ estimated_on: recordedOn }) => ({ kind: 'distance', recordedOn })),
  ...finished.flatMap((one) => finishedAs(one) ?? []),
];

/** Changes with everything that is recorded: what a form was filled from. */
export const versionOf = (planner: Planner, section: string): string => {
  const of = (all: readonly unknown[]) => JSON.stringify(all[0] ?? null);
  switch (section) {
    case 'levels':
    case 'client-levels': {
      const view = section === 'levels' ? 'worker' : 'client';
      return JSON.stringify(planner.levels.filter((one) => one.view === view).slice(0, 5));
    }
    case 'distance':
      return of(planner.estimates);
    case 'start':
    case 'finish':
      return of(planner.intakes);
    default:
      return of(planner.items.filter(({ kind }) => kind === section));
  }
};
