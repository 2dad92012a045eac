import type { Refusal } from '#engine/disclosure/release.ts';
import { getIndicator } from '#facts/indicators/catalogue.ts';
import { computeIndicator } from '#facts/indicators/compute.ts';
import type { Figure, FigureRefusal } from '#facts/indicators/figure.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import type { Manifest } from '#facts/snapshot/manifest.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';
import { publishFigures, type ShownFigure } from './publish-figures.ts';
import { boundariesByArea } from './read-boundaries.ts';
import {
  type FigureName,
  type FigureRequest,
  figureNames,
  requestOf,
  seriesRequests,
} from './request-figures.ts';

/** The figures of a period beside those of another, as they may be shown. */
export type Edition = {
  readonly period: FourMonthPeriod;
  readonly compared: FourMonthPeriod;
  readonly snapshot: Manifest;
  readonly places: readonly Place[];
  /** The municipality's own boundaries by area; none: the map is schematic. */
  readonly boundaries: AreaShapes;
  readonly now: Readonly<Record<FigureName, ShownFigure>>;
  readonly then: Readonly<Record<FigureName, ShownFigure>>;
  /** The stock by side at each turn of a period, oldest first. */
  readonly series: readonly ShownFigure[];
};

export type Place = {
  readonly area: string;
  readonly side: 'zuid' | 'rest';
  readonly longitude: number;
  readonly latitude: number;
};

export type EditionRefusal =
  | { readonly kind: 'no-figures'; readonly indicator: string; readonly why: FigureRefusal }
  | { readonly kind: 'not-publishable'; readonly why: Refusal };

/** Counts everything that the monitor of a period shows, and applies the publication rule to all of it. */
export async function makeEdition(
  reader: SnapshotReader,
  period: FourMonthPeriod,
  compared: FourMonthPeriod,
  boundaries: AreaShapes,
): Promise<Result<Edition, EditionRefusal>> {
  const requests = [
    ...figureNames.map((name) => requestOf(name, period)),
    ...figureNames.map((name) => requestOf(name, compared)),
    ...seriesRequests(period),
  ];
  const figures: Figure[] = [];
  for (const figure of await Promise.all(requests.map((request) => compute(reader, request)))) {
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  const published = publishFigures(figures);
  if (!published.ok) return refuse({ kind: 'not-publishable', why: published.refusal });
  const shown = published.value;
  const named = (offset: number) =>
    Object.fromEntries(
      figureNames.map((name, index) => [name, shown[offset + index]]),
    ) as Edition['now'];
  return ok({
    period,
    compared,
    snapshot: reader.manifest,
    places: await readPlaces(reader),
    boundaries: await boundariesByArea(reader, boundaries),
    now: named(0),
    then: named(figureNames.length),
    series: shown.slice(2 * figureNames.length),
  });
}

async function compute(
  reader: SnapshotReader,
  { indicator, moment, by }: FigureRequest,
): Promise<Result<Figure, EditionRefusal>> {
  const figure = await computeIndicator(reader, getIndicator(indicator), { moment, by });
  return figure.ok ? figure : refuse({ kind: 'no-figures', indicator, why: figure.refusal });
}

/** The areas, each at the middle of its neighbourhoods. */
const readPlaces = (reader: SnapshotReader): Promise<readonly Place[]> =>
  reader.query(`select area, side, round(avg(longitude), 4) as longitude,
      round(avg(latitude), 4) as latitude
    from neighbourhoods group by all order by area`) as Promise<readonly Place[]>;
