import { readFileSync } from 'node:fs';
import type { SnapshotReader } from '#facts/reader.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { areaShapes } from '#web/charts/geojson.ts';

/**
 * A municipality's own boundaries, from a GeoJSON file in WGS84. `property` of each feature holds a
 * neighbourhood code, a district code or the name of an area. The refusal is a sentence.
 */
export function readBoundaries(path: string, property: string): Result<AreaShapes, string> {
  const parsed = parse(path);
  if (!parsed.ok) return parsed;
  const shapes = areaShapes(parsed.value, property);
  if (shapes.ok) return shapes;
  if (shapes.refusal.why === 'no-area-code') {
    return refuse(
      `WERKSPOOR_BOUNDARIES: feature ${shapes.refusal.feature + 1} of ${path} has no text in property "${property}": name the property that holds its code with WERKSPOOR_BOUNDARIES_PROPERTY.`,
    );
  }
  return refuse(
    `WERKSPOOR_BOUNDARIES: ${path} is no GeoJSON with polygons in degrees (at ${shapes.refusal.where || 'its beginning'}): export it as WGS84, RFC 7946.`,
  );
}

function parse(path: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(readFileSync(path, 'utf8')) as unknown);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it is no JSON';
    return refuse(
      `WERKSPOOR_BOUNDARIES: ${path} cannot be read (${why}): correct the path, or leave it out for the schematic map.`,
    );
  }
}

/** The boundaries by area: what lies in no area of the snapshot is left out. */
export async function boundariesByArea(
  reader: SnapshotReader,
  shapes: AreaShapes,
): Promise<AreaShapes> {
  if (shapes.length === 0) return shapes;
  const rows = await reader.query<{ neighbourhood: string; district: string; area: string }>(
    'select neighbourhood, district, area from neighbourhoods',
  );
  const areaOf = new Map(
    rows.flatMap(({ neighbourhood, district, area }) => [
      [neighbourhood, area],
      [district, area],
      [area, area],
    ]),
  );
  return shapes.flatMap(({ areaId, ...shape }) => {
    const area = areaOf.get(areaId);
    return area === undefined ? [] : [{ ...shape, areaId: area }];
  });
}
