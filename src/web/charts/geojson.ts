import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from './content.ts';

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number());
const polygon = z.array(z.array(position).min(4)).min(1);

const geojson = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.record(z.string(), z.unknown()),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: polygon }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
        ]),
      }),
    )
    .min(1),
});

type ShapeRefusal =
  /** Not RFC 7946 with polygons in degrees; a file in metres (RD) is the usual cause. */
  | { readonly why: 'no-polygons-in-degrees'; readonly where: string }
  | { readonly why: 'no-area-code'; readonly feature: number; readonly property: string };

/**
 * A municipality's own boundaries for the map, from GeoJSON (RFC 7946, WGS84).
 *
 * @param property of each feature: holds the code that is the `id` of its area
 */
export function areaShapes(parsed: unknown, property: string): Result<AreaShapes, ShapeRefusal> {
  const read = geojson.safeParse(parsed);
  if (!read.success) {
    const where = read.error.issues[0]?.path.map(String).join('.') ?? '';
    return refuse({ why: 'no-polygons-in-degrees', where });
  }
  const shapes: AreaShapes[number][] = [];
  for (const [feature, { properties, geometry }] of read.data.features.entries()) {
    const areaId = properties[property];
    if (typeof areaId !== 'string') return refuse({ why: 'no-area-code', feature, property });
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    shapes.push({
      areaId,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y] as const))),
    });
  }
  return ok(shapes);
}
