import type { Area, AreaMap, AreaShapes } from './content.ts';
import { textWidth } from './units.ts';

/** Where everything of a map stands, in pixels. */
export type MapLayout = {
  readonly height: number;
  readonly circles: readonly Circle[];
  readonly labels: readonly MapLabel[];
  readonly shapes: readonly Shape[];
  /** Of shapes without an area, and around those that are outlined. */
  readonly ground: readonly string[];
  readonly outlines: readonly string[];
  /** Radius of a circle for a number. */
  readonly radius: (size: number) => number;
};

type Shape = {
  readonly area: Area;
  readonly path: string;
  /** Around the largest of its polygons. */
  readonly box: Box;
};

export type Circle = {
  readonly area: Area;
  readonly x: number;
  readonly y: number;
  readonly r: number;
};

export type MapLabel = {
  readonly area: Area;
  readonly x: number;
  readonly y: number;
  /** Within the circle of its area, so on that circle's colour. */
  readonly inside: boolean;
};

const largestRadius = 34;
const smallestRadius = 3;
/** Circles take at most this part of the paper, so that neighbours stay apart. */
const filled = 0.2;

/** Lays the areas out on paper of this width, north above, distances true in both directions. */
export function layOutMap(chart: AreaMap, width: number, margin: number): MapLayout {
  const place = projection(chart, width, margin);
  const sizes = chart.areas.map(({ size }) => size ?? 0);
  const largest = Math.max(...sizes) || 1;
  const sum = sizes.reduce((total, size) => total + size, 0);
  const room = (width * place.height * filled * largest) / (Math.PI * (sum || 1));
  const scale = Math.min(largestRadius, Math.sqrt(room)) / Math.sqrt(largest);
  const radius = (size: number): number => Math.max(smallestRadius, Math.sqrt(size) * scale);
  const circles = chart.areas
    .map((area) => ({
      area,
      ...place.at(area.longitude, area.latitude),
      r: radius(area.size ?? 0),
    }))
    .toSorted((a, b) => b.r - a.r);
  const paths = pathsOf(chart, place.at);
  const shapes = shapesOf(chart, paths);
  const named = new Set(chart.areas.map(({ id }) => id));
  const outlined = new Set(chart.outlined?.ids);
  return {
    height: place.height,
    circles,
    labels: shapes.length > 0 ? namesOnShapes(shapes) : namesAtCircles(circles, width),
    shapes,
    ground: paths.flatMap(({ areaId, path }) => (named.has(areaId) ? [] : [path])),
    outlines: paths.flatMap(({ areaId, path }) => (outlined.has(areaId) ? [path] : [])),
    radius,
  };
}

type Projection = {
  readonly height: number;
  readonly at: (longitude: number, latitude: number) => { readonly x: number; readonly y: number };
};

/** Equirectangular around the middle latitude: true enough within one municipality. */
function projection(chart: AreaMap, width: number, margin: number): Projection {
  const corners = (chart.shapes ?? []).flatMap(({ polygons }) => polygons.flat(2));
  const points = [
    ...corners,
    ...chart.areas.map(({ longitude, latitude }) => [longitude, latitude] as const),
  ];
  if (points.length === 0) throw new Error(`no areas: ${chart.title}`);
  const edges = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [longitude, latitude] of points) {
    edges.west = Math.min(edges.west, longitude);
    edges.east = Math.max(edges.east, longitude);
    edges.south = Math.min(edges.south, latitude);
    edges.north = Math.max(edges.north, latitude);
  }
  const squeeze = Math.cos((((edges.south + edges.north) / 2) * Math.PI) / 180);
  const across = (edges.east - edges.west) * squeeze || 1e-6;
  const down = edges.north - edges.south || 1e-6;
  const pixels = Math.min((width - 2 * margin) / across, 480 / down);
  const left = (width - across * pixels) / 2;
  return {
    height: Math.round(down * pixels + 2 * margin),
    at: (longitude, latitude) => ({
      x: round(left + (longitude - edges.west) * squeeze * pixels),
      y: round(margin + (edges.north - latitude) * pixels),
    }),
  };
}

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Names of the largest areas first, each on its own circle or else beside it, where no other name or circle
 * lies; then the others over a circle, their own first; a name for which there is no room is left to the
 * table.
 */
function namesAtCircles(circles: readonly Circle[], width: number): readonly MapLabel[] {
  const names: Box[] = [];
  const labels: MapLabel[] = [];
  const name = (circle: Circle, places: readonly Place[], taken: readonly Box[]): boolean => {
    const found = places.find(({ box }) => ![...names, ...taken].some((other) => meet(box, other)));
    if (found === undefined) return false;
    names.push(found.box);
    labels.push({ area: circle.area, x: round(found.x), y: round(found.y), inside: found.inside });
    return true;
  };
  const boxes = new Map(circles.map((circle) => [circle, boxOf(circle)]));
  const left = circles.filter((circle) => {
    const { on, beside, fits } = placesFor(circle, width);
    const others = [...boxes].flatMap(([other, box]) => (other === circle ? [] : [box]));
    return !name(circle, fits ? [on, ...beside] : beside, others);
  });
  for (const circle of left) {
    const { on, beside } = placesFor(circle, width);
    name(circle, [on, ...beside], []);
  }
  return labels;
}

const boxOf = ({ x, y, r }: Circle): Box => ({
  left: x - r * 0.85,
  right: x + r * 0.85,
  top: y - r * 0.85,
  bottom: y + r * 0.85,
});

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** A name that is wider than its circle by no more than this still stands on it rather than beside it. */
const overhang = 1.6;

/** `textWidth` is a bound; names of some letters take this part of it at most (measured in DejaVu). */
const lettersNarrower = 0.9;

type Place = {
  readonly x: number;
  readonly y: number;
  readonly inside: boolean;
  readonly box: Box;
};

/** Where a circle's name may stand, best place beside it first, never off the paper. */
function placesFor({ area, x, y, r }: Circle, width: number) {
  const half = (textWidth(area.label) * 12) / 13 / 2;
  const away = half + r + 4;
  const at = (wished: number, down: number, inside: boolean): Place => {
    const across = Math.min(Math.max(wished, half), width - half);
    const box = { left: across - half, right: across + half, top: down - 8, bottom: down + 8 };
    return { x: across, y: down, inside, box };
  };
  return {
    fits: half <= r * overhang,
    on: at(x, y, half * lettersNarrower <= r),
    beside: [
      at(x, y + r + 10, false),
      at(x + away, y, false),
      at(x - away, y, false),
      at(x, y - r - 10, false),
      at(x + away * 0.8, y + r * 0.8 + 6, false),
      at(x - away * 0.8, y + r * 0.8 + 6, false),
    ],
  };
}

/** A shape carries its name where there is room for it within the shape. */
function namesOnShapes(shapes: readonly Shape[]): readonly MapLabel[] {
  return shapes.flatMap(({ area, box }) => {
    const fits =
      box.right - box.left >= (textWidth(area.label) * 12) / 13 && box.bottom - box.top >= 16;
    if (!fits) return [];
    const x = round((box.left + box.right) / 2);
    return [{ area, x, y: round((box.top + box.bottom) / 2), inside: true }];
  });
}

type Pixel = { readonly x: number; readonly y: number };
type Path = {
  readonly areaId: string;
  readonly path: string;
  readonly rings: readonly (readonly Pixel[])[];
};

function pathsOf(chart: AreaMap, at: Projection['at']): readonly Path[] {
  return (chart.shapes ?? []).flatMap(({ areaId, polygons }: AreaShapes[number]) => {
    const all = polygons
      .flat()
      .map((ring) => thinned(ring.map(([longitude, latitude]) => at(longitude, latitude))));
    const seen = all.filter((ring) => ring.length > 3);
    const rings = seen.length > 0 ? seen : all.slice(0, 1);
    if (rings.length === 0) return [];
    const path = rings.map((ring) => `M${ring.map(({ x, y }) => `${x},${y}`).join('L')}Z`).join('');
    return [{ areaId, path, rings }];
  });
}

/** Corners nearer to the last one than this many pixels are not seen; a fine map stays a small drawing. */
const nearest = 0.7;

function thinned(ring: readonly Pixel[]): readonly Pixel[] {
  const kept: Pixel[] = [];
  for (const corner of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(corner.x - last.x, corner.y - last.y) >= nearest) {
      kept.push(corner);
    }
  }
  return kept;
}

function shapesOf(chart: AreaMap, paths: readonly Path[]): readonly Shape[] {
  const areas = new Map(chart.areas.map((area) => [area.id, area]));
  return paths.flatMap(({ areaId, path, rings }) => {
    const area = areas.get(areaId);
    const [box] = rings.map(around).toSorted((a, b) => surface(b) - surface(a));
    return area === undefined || box === undefined ? [] : [{ area, path, box }];
  });
}

const around = (ring: readonly Pixel[]): Box => ({
  left: Math.min(...ring.map(({ x }) => x)),
  right: Math.max(...ring.map(({ x }) => x)),
  top: Math.min(...ring.map(({ y }) => y)),
  bottom: Math.max(...ring.map(({ y }) => y)),
});

const surface = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
