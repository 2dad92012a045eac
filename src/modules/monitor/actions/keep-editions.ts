import { knownWithinDays } from '#facts/definition.ts';
import { openSnapshot, type SnapshotReader } from '#facts/reader.ts';
import { findNewestSnapshot } from '#facts/snapshots.ts';
import type { Result } from '#kernel/result.ts';
import { type Outlook, outlookOf } from '#modules/forecast/index.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import {
  type Asked,
  type ChoiceRefusal,
  type Chosen,
  choosePeriods,
  type Periods,
  periodsUntil,
} from '../rules/choose-periods.ts';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';
import type { LoadedFigures } from '../rules/loaded-figures.ts';
import { type Edition, makeEdition } from './make-edition.ts';
import { openRelease } from './open-release.ts';
import { shippedFigures } from './read-loaded.ts';

/** A snapshot with the editions that were asked of it. */
export type Editions = {
  readonly reader: SnapshotReader;
  /** That a monitor can be made of, newest first. */
  readonly periods: readonly FourMonthPeriod[];
  readonly choices: Periods;
  choose(asked: Asked): Result<Chosen, ChoiceRefusal>;
  edition(period: FourMonthPeriod, compared: FourMonthPeriod): Promise<Edition>;
  /** Counts what any edition shows of a period, so that nobody waits for it later. */
  count(period: FourMonthPeriod): Promise<unknown>;
  /** Waits for editions that are being made. */
  close(): Promise<void>;
};

/** An edition is some hundreds of kilobytes of figures, a page and a PDF. */
const most = 24;

/** Opens the newest snapshot of the folder and follows it when a newer one is taken, or other boundaries are loaded. */
export function keepEditions(
  folder: string,
  boundaries: () => AreaShapes,
  loaded: LoadedFigures = shippedFigures,
): () => Promise<Editions | undefined> {
  let current:
    | { readonly of: string; readonly drawn: AreaShapes; readonly editions: Promise<Editions> }
    | undefined;
  return async () => {
    const newest = findNewestSnapshot(folder);
    if (newest === undefined) return undefined;
    const drawn = boundaries();
    if (current?.of !== newest.folder || current.drawn !== drawn) {
      const former = current?.editions;
      const opened = {
        of: newest.folder,
        drawn,
        editions: openEditions(newest.folder, drawn, loaded),
      };
      current = opened;
      // What could not be opened is tried again at the next visit.
      opened.editions.catch(() => {
        if (current === opened) current = undefined;
      });
      former?.then((editions) => editions.close()).catch(() => undefined);
    }
    return current.editions;
  };
}

const openEditions = async (
  folder: string,
  boundaries: AreaShapes,
  loaded: LoadedFigures,
): Promise<Editions> => editionsOf(await openSnapshot(folder), boundaries, loaded);

/** The editions of an open snapshot, each made once while it is among the newest asked. */
export function editionsOf(
  reader: SnapshotReader,
  boundaries: AreaShapes,
  loaded: LoadedFigures = shippedFigures,
): Editions {
  const kept = new Map<string, Promise<Edition>>();
  const choices = periodsUntil(reader.manifest.referenceDate, knownWithinDays);
  const release = openRelease(reader, choices);
  const counting = new Set<Promise<unknown>>();
  let ahead: Promise<Outlook | undefined> | undefined;
  const house = {
    reader,
    release,
    boundaries,
    loaded,
    outlook: () => {
      ahead ??= outlookOf(reader).catch((fault: unknown) => {
        ahead = undefined;
        throw fault;
      });
      return ahead;
    },
  };
  return {
    reader,
    periods: choices.offered,
    choices,
    choose: (asked) => choosePeriods(asked, choices),
    edition: (period, compared) => {
      const key = `${period.id} ${compared.id}`;
      const edition =
        kept.get(key) ??
        makeEdition(house, { period, compared }, period.id === choices.offered[0]?.id);
      // The map keeps its order: what was asked last stands last and goes last.
      kept.delete(key);
      kept.set(key, edition);
      edition.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return edition;
    },
    count: (period) => {
      const counted = release.ofPeriod(period);
      counting.add(counted);
      return counted.finally(() => counting.delete(counted));
    },
    close: async () => {
      await Promise.allSettled([...kept.values(), ...counting]);
      await reader.close();
    },
  };
}
