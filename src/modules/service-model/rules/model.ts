import { z } from 'zod';
import type { Day } from '#kernel/day.ts';
import { type FactName, factNames } from './facts.ts';

const words = z.object({ nl: z.string().min(1), en: z.string().min(1) });
const fact = z.enum(Object.keys(factNames) as [FactName, ...FactName[]]);

const condition = z.discriminatedUnion('is', [
  z.object({ fact, is: z.literal('yes') }),
  z.object({ fact, is: z.literal('no') }),
  z.object({ fact, is: z.literal('at-least'), value: z.number().int() }),
  z.object({ fact, is: z.literal('at-most'), value: z.number().int() }),
]);

const track = z.object({
  code: z.string().min(1).max(10),
  name: words,
  /** For whom, in words. */
  forWhom: words,
  /** Clients for each full-time coach (36 hours); nothing: a group, or no coach. */
  norm: z.number().int().min(1).max(1000).nullable(),
  /** The norm of the youth desk, where it is another. */
  youthNorm: z.number().int().min(1).max(1000).nullable(),
  contact: words,
  /** At least so many contacts a year; 0: on request. */
  contactsAYear: z.number().int().min(0).max(52),
  /** Months after which it is looked at again; nothing: no limit. */
  longestMonths: z.number().int().min(1).max(120).nullable(),
  department: z.enum(['work', 'prestatie010', 'youth', 'income']),
  /** Teams that take a target group whatever the postcode. */
  targetTeams: z.array(words),
  /** Types of instruments (Instrumentenhuis) that fit. */
  instruments: z.array(words),
  /** A colleague reads the decision before it holds. */
  secondReading: z.boolean(),
});

const entryRule = z.object({
  track: z.string(),
  when: z.array(condition).min(1),
  /** Off: kept for later, not used. */
  used: z.boolean(),
});

const content = z.object({
  name: words,
  summary: words,
  /** Article or policy, with its date. */
  basis: words,
  wayToGrant: z.array(z.object({ name: words, what: words })).min(1),
  tracks: z.array(track).min(1),
  /** In order: the first that holds is proposed; when none does, or a fact is missing, it is to be assessed. */
  entry: z.array(entryRule).min(1),
});

export type Condition = z.infer<typeof condition>;
export type Track = z.infer<typeof track>;
export type EntryRule = z.infer<typeof entryRule>;
export type ModelContent = z.infer<typeof content>;

/** A service model as data: in force from its day until the next one begins. */
export type ServiceModel = ModelContent & { readonly key: string; readonly from: Day };

/** Throws when the kept content is not of this form: it was checked when it was kept. */
export const readContent = (kept: unknown): ModelContent => content.parse(kept);

/** The models from old to new, and which holds on a day. */
export const inForce = (models: readonly ServiceModel[], day: Day): ServiceModel | undefined =>
  models.findLast(({ from }) => from <= day);

export const untilOf = (models: readonly ServiceModel[], key: string): Day | undefined =>
  models[models.findIndex((model) => model.key === key) + 1]?.from;

export const findTrack = (model: ModelContent, code: string): Track | undefined =>
  model.tracks.find((one) => one.code === code);
