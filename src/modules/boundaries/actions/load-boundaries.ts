import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { areaShapes } from '#web/charts/geojson.ts';

export type BoundariesRefusal =
  | { readonly kind: 'no-json' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** No polygons, or in metres: where in the file. */
  | { readonly kind: 'no-polygons-in-degrees'; readonly where: string }
  | { readonly kind: 'no-code'; readonly feature: number; readonly properties: readonly string[] }
  | { readonly kind: 'none-of-ours'; readonly example: string; readonly ours: string };

export type Boundaries = {
  readonly shapes: AreaShapes;
  /** Features that belong to no neighbourhood or district of ours. */
  readonly elsewhere: number;
};

const mostMegabytes = 8;

/** Where CBS, Kadaster and PDOK put the code, in their several editions. */
const usualProperties = ['code', 'buurtcode', 'wijkcode', 'statcode', 'BU_CODE', 'WK_CODE'];
/** A metre: finer is not seen and takes room. */
const digits = 5;

/** Boundaries of a file, as far as they are of these codes. `property` holds the code; without it, a usual one. */
export function loadBoundaries(
  text: string,
  property: string | undefined,
  codes: ReadonlySet<string>,
): Result<Boundaries, BoundariesRefusal> {
  const megabytes = text.length / 1_000_000;
  if (megabytes > mostMegabytes) return refuse({ kind: 'too-large', megabytes });
  const parsed = parse(text);
  if (parsed === undefined) return refuse({ kind: 'no-json' });
  const names = propertiesOf(parsed);
  const wanted = property ?? usualProperties.find((usual) => names.includes(usual)) ?? 'code';
  const read = areaShapes(parsed, wanted);
  if (!read.ok) {
    return read.refusal.why === 'no-area-code'
      ? refuse({ kind: 'no-code', feature: read.refusal.feature + 1, properties: names })
      : refuse({ kind: 'no-polygons-in-degrees', where: read.refusal.where });
  }
  const shapes = read.value.filter(({ areaId }) => codes.has(areaId));
  if (shapes.length === 0) {
    const example = read.value[0]?.areaId ?? '';
    return refuse({ kind: 'none-of-ours', example, ours: [...codes][0] ?? '' });
  }
  return ok({ shapes: shapes.map(rounded), elsewhere: read.value.length - shapes.length });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Names of the properties of the first feature: among these stands the code. */
function propertiesOf(parsed: unknown): readonly string[] {
  const { features } = (parsed ?? {}) as { readonly features?: unknown };
  if (!Array.isArray(features)) return [];
  const { properties } = ((features as unknown[])[0] ?? {}) as { readonly properties?: unknown };
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

const rounded = ({ areaId, polygons }: AreaShapes[number]): AreaShapes[number] => ({
  areaId,
  polygons: polygons.map((rings) =>
    rings.map((ring) =>
      ring.map(([x, y]) => [Number(x.toFixed(digits)), Number(y.toFixed(digits))] as const),
    ),
  ),
});
