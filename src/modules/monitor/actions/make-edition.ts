import type { SnapshotReader } from '#facts/reader.ts';
import type { Manifest } from '#facts/snapshot/manifest.ts';
import type { Outlook } from '#modules/forecast/index.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import type { Chosen } from '../rules/choose-periods.ts';
import { type FourMonthPeriod, periodBefore } from '../rules/four-month-period.ts';
import type { LoadedFigures } from '../rules/loaded-figures.ts';
import type { PeriodFigures, Release } from './open-release.ts';
import type { ShownFigure } from './publish-figures.ts';
import { boundariesByArea } from './read-boundaries.ts';
import { seriesDays } from './request-figures.ts';

/** The figures of a period beside those of another, as they may be shown. It never changes. */
export type Edition = {
  readonly period: FourMonthPeriod;
  readonly compared: FourMonthPeriod;
  readonly snapshot: Manifest;
  readonly places: readonly Place[];
  /** The municipality's own boundaries by area; none: the map is schematic. */
  readonly boundaries: AreaShapes;
  /** What other sources published. */
  readonly loaded: LoadedFigures;
  readonly now: PeriodFigures;
  readonly then: PeriodFigures;
  /** Of the period before this one: what changed since the last monitor. */
  readonly last: PeriodFigures;
  /** The stock by side at each turn of a period, oldest first. */
  readonly series: readonly ShownFigure[];
  /** Where the stock goes from here; only of the newest period of a snapshot, and with enough history. */
  readonly outlook: Outlook | undefined;
};

export type Place = {
  readonly area: string;
  readonly side: 'zuid' | 'rest';
  readonly longitude: number;
  readonly latitude: number;
};

export async function makeEdition(
  {
    reader,
    release,
    boundaries,
    loaded,
    outlook,
  }: {
    readonly reader: SnapshotReader;
    readonly release: Release;
    readonly boundaries: AreaShapes;
    readonly loaded: LoadedFigures;
    readonly outlook: () => Promise<Outlook | undefined>;
  },
  { period, compared }: Chosen,
  newest: boolean,
): Promise<Edition> {
  const parts = [
    release.ofPeriod(period),
    release.ofPeriod(compared),
    release.ofPeriod(periodBefore(period)),
    Promise.all(seriesDays(later(period, compared)).map((day) => release.sidesOn(day))),
    readPlaces(reader),
    boundariesByArea(reader, boundaries),
    newest ? outlook() : Promise.resolve(undefined),
  ] as const;
  // Who tries again after a failure must not meet a part of the first try that is still about to fail.
  await Promise.allSettled(parts);
  const [now, then, last, series, places, byArea, ahead] = await Promise.all(parts);
  return {
    period,
    compared,
    snapshot: reader.manifest,
    places,
    boundaries: byArea,
    loaded,
    now,
    then,
    last,
    series,
    outlook: ahead,
  };
}

/** The line through the years reaches both periods, whichever is the later. */
const later = (one: FourMonthPeriod, other: FourMonthPeriod): FourMonthPeriod =>
  one.until > other.until ? one : other;

/** The areas, each at the middle of its neighbourhoods. */
const readPlaces = (reader: SnapshotReader): Promise<readonly Place[]> =>
  reader.query<Place>(`select area, side, round(avg(longitude), 4) as longitude,
      round(avg(latitude), 4) as latitude
    from neighbourhoods group by all order by area`);
