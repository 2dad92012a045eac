import { addDays, addMonths, type Day } from '#kernel/day.ts';

export type With = 'client' | 'employer';
export type Talk = { readonly with_whom: With; readonly day: Day; readonly said?: string };
export type Moment = {
  readonly with: With;
  readonly due: Day;
  readonly done: Day | undefined;
  /** How it went, as it was written down. */
  readonly said: string | undefined;
};

/** Six months of aftercare (domain: exit and aftercare); the days within them are our own proposal. */
const rhythm: Readonly<Record<With, readonly ((from: Day) => Day)[]>> = {
  client: [
    (from) => addDays(from, 7),
    (from) => addMonths(from, 1),
    (from) => addMonths(from, 2),
    (from) => addMonths(from, 3),
    (from) => addMonths(from, 6),
  ],
  employer: [
    (from) => addDays(from, 14),
    (from) => addMonths(from, 2),
    (from) => addMonths(from, 4),
    (from) => addMonths(from, 6),
  ],
};

/**
 * The talks of aftercare in the order of their days. The first talk covers the first moment, the second the next;
 * who talks more often than asked is ahead. Nothing is due after the job has ended.
 */
export function aftercareOf(
  job: { readonly from: Day; readonly until: Day | null },
  talks: readonly Talk[],
): readonly Moment[] {
  const moments = (['client', 'employer'] as const).flatMap((who) => {
    const held = talks
      .filter((talk) => talk.with_whom === who && talk.day >= job.from)
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
    return rhythm[who].map((dueOf, at) => ({
      with: who,
      due: dueOf(job.from),
      done: held[at]?.day,
      said: held[at]?.said,
    }));
  });
  const holds = ({ due, done }: Moment) =>
    done !== undefined || job.until === null || due < job.until;
  return moments
    .filter(holds)
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** The first moment that has not been; nothing when all were. */
export const nextTalk = (moments: readonly Moment[]): Moment | undefined =>
  moments.find(({ done }) => done === undefined);
