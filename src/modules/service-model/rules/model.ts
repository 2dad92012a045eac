import type { Day } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';
import type { FactName } from './facts.ts';

/** A condition on a recorded fact. */
export type Condition =
  | { readonly fact: FactName; readonly is: 'yes' | 'no' }
  | { readonly fact: FactName; readonly is: 'at-least' | 'at-most'; readonly value: number };

export type Track = {
  readonly code: string;
  readonly name: Words;
  /** For whom, in words. */
  readonly forWhom: Words;
  /** Clients for each full-time coach (36 hours); nothing: a group, or no coach. */
  readonly norm: number | null;
  /** The norm for the young, where it is another. */
  readonly youthNorm: number | null;
  readonly contact: Words;
  /** At least so many contacts a year; 0: on request. */
  readonly contactsAYear: number;
  /** Months after which it is looked at again; nothing: no limit. */
  readonly longestMonths: number | null;
  readonly department: 'work' | 'prestatie010' | 'youth' | 'income';
  /** Teams that take a target group whatever the postcode. */
  readonly targetTeams: readonly Words[];
  /** Types of instruments (Instrumentenhuis) that fit. */
  readonly instruments: readonly Words[];
  /** A colleague reads the decision before it holds. */
  readonly secondReading: boolean;
};

export type EntryRule = {
  readonly track: string;
  readonly when: readonly Condition[];
  /** Off: kept for later, not used. */
  readonly used: boolean;
};

export type ModelContent = {
  readonly name: Words;
  readonly summary: Words;
  /** Article or policy, with its date. */
  readonly basis: Words;
  readonly wayToGrant: readonly { readonly name: Words; readonly what: Words }[];
  readonly tracks: readonly Track[];
  /** In order: the first that holds is proposed; when none does, or a fact is missing, it is to be assessed. */
  readonly entry: readonly EntryRule[];
};

/** A service model as data: in force from its day until the next one begins. */
export type ServiceModel = ModelContent & { readonly key: string; readonly from: Day };

/** Which of the models, from old to new, holds on a day. */
export const inForce = (models: readonly ServiceModel[], day: Day): ServiceModel | undefined =>
  models.findLast(({ from }) => from <= day);

export const untilOf = (models: readonly ServiceModel[], key: string): Day | undefined =>
  models[models.findIndex((model) => model.key === key) + 1]?.from;

export const findTrack = (model: ModelContent, code: string): Track | undefined =>
  model.tracks.find((one) => one.code === code);
