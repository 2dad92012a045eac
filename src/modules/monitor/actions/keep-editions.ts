import { knownWithinDays } from '#facts/definition.ts';
import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import {
  type FourMonthPeriod,
  findPeriod,
  listPeriods,
  sameOfYearBefore,
} from '../rules/four-month-period.ts';
import { type Edition, type EditionRefusal, makeEdition } from './make-edition.ts';

/** The newest snapshot with the editions that were asked of it: an edition never changes, so it is kept. */
export type Editions = {
  readonly reader: SnapshotReader;
  /** Newest first. */
  readonly periods: readonly FourMonthPeriod[];
  edition(
    period: FourMonthPeriod,
    compared: FourMonthPeriod,
  ): Promise<Result<Edition, EditionRefusal>>;
};

/** Contacts are registered since 2017, and each period is compared with the year before it. */
const first = findPeriod('2018T1') as FourMonthPeriod;

/** An edition is some hundreds of kilobytes of figures. */
const most = 24;

export const periodsOf = (reader: SnapshotReader): readonly FourMonthPeriod[] =>
  listPeriods(first, reader.manifest.referenceDate, knownWithinDays);

/** Opens the newest snapshot of the folder and follows it when a newer one is taken. */
export function keepEditions(
  folder: string,
  boundaries: AreaShapes,
): () => Promise<Editions | undefined> {
  let current: { readonly of: string; readonly editions: Promise<Editions> } | undefined;
  return async () => {
    const newest = findNewestSnapshot(folder);
    if (newest === undefined) return undefined;
    if (current?.of !== newest.folder) {
      const former = current?.editions;
      current = { of: newest.folder, editions: openEditions(newest.folder, boundaries) };
      void former?.then(({ reader }) => reader.close());
    }
    return current.editions;
  };
}

async function openEditions(folder: string, boundaries: AreaShapes): Promise<Editions> {
  const reader = await openSnapshot(folder);
  const kept = new Map<string, Promise<Result<Edition, EditionRefusal>>>();
  return {
    reader,
    periods: periodsOf(reader),
    edition: (period, compared) => {
      const key = `${period.id} ${compared.id}`;
      const found = kept.get(key);
      if (found !== undefined) return found;
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      const made = makeEdition(reader, period, compared, boundaries);
      kept.set(key, made);
      return made;
    },
  };
}

/** What was asked for in words: a period, and what to compare it with (the year before unless named). */
export type Asked = { readonly period: string | undefined; readonly compared: string | undefined };

export type Chosen = { readonly period: FourMonthPeriod; readonly compared: FourMonthPeriod };

/** Without a period the newest; a text that names none is refused with that text. */
export function choosePeriods(
  asked: Asked,
  periods: readonly FourMonthPeriod[],
): Result<Chosen, { readonly kind: 'no-such-period'; readonly asked: string }> {
  const known = (text: string) => periods.find(({ id }) => id === text);
  const period = asked.period === undefined ? periods[0] : known(asked.period);
  if (period === undefined) {
    return { ok: false, refusal: { kind: 'no-such-period', asked: asked.period ?? '' } };
  }
  if (asked.compared === undefined) return ok({ period, compared: sameOfYearBefore(period) });
  const compared = known(asked.compared) ?? beforeFirst(asked.compared);
  if (compared === undefined) {
    return { ok: false, refusal: { kind: 'no-such-period', asked: asked.compared } };
  }
  return ok({ period, compared });
}

/** The year before the first period is there to be compared with. */
function beforeFirst(text: string): FourMonthPeriod | undefined {
  const period = findPeriod(text);
  return period !== undefined && period.year === first.year - 1 ? period : undefined;
}
